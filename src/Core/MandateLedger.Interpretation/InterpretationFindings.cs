using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation;

/// <summary>Every message of the interpreter, in one place. One page each under <c>docs/findings</c>.</summary>
public static class InterpretationFindings
{
    /// <summary>A decision that speaks of a mandate and that no rule claimed.</summary>
    public static Finding Unclaimed(string at, TextSpan words) =>
        new("I101", FindingKind.Gap, at, "This decision speaks of a mandate, and no rule claimed it.", words);

    /// <summary>A period whose starting point the words do not name.</summary>
    public static Finding PeriodWithoutStart(string at, TextSpan words) =>
        new("I201", FindingKind.Doubt, at, "The words give a period but not the day from which it runs; both readings are kept.", words);
}
