using MandateLedger.Primitives.Text;

namespace MandateLedger.Primitives.Findings;

/// <summary>What a finding is to its reader.</summary>
public enum FindingKind
{
    /// <summary>Words that no rule claimed.</summary>
    Gap,

    /// <summary>More than one reading, none chosen.</summary>
    Doubt,

    /// <summary>An evident misprint, read as intended.</summary>
    Slip,

    /// <summary>Worth knowing.</summary>
    Note,
}

/// <summary>Something a reader should know about a document or an answer.</summary>
/// <param name="Id">The finding's number, as in <c>docs/findings</c>: a letter and three digits.</param>
/// <param name="Kind">What it is to its reader.</param>
/// <param name="At">The paragraph's label, or null where the whole document is meant.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Words">Where in the paragraph's own text, or null.</param>
public sealed record Finding(string Id, FindingKind Kind, string? At, string Message, TextSpan? Words = null);
