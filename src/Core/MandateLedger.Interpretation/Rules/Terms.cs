using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Standing and readings that follow from how a term is worded.</summary>
internal static class Terms
{
    /// <summary>A date is stated, a period is derived, a period without a starting point is a doubt until the running term is known.</summary>
    public static Standing StandingOf(Term term) => term switch
    {
        { Computed: false } => Standing.Stated,
        { CountedFrom: not null } => Standing.Derived,
        _ => Standing.Doubt,
    };

    /// <summary>The readings of a period without a starting point, as far as the document alone can tell.</summary>
    public static ImmutableArray<TermReading> ReadingsOf(Term term) => StandingOf(term) == Standing.Doubt && term.Until is not null
        ? [new TermReading(term.Until, $"{term.Period?.ToWords()} from adoption"), new TermReading(null, $"{term.Period?.ToWords()} from the end of the running term, which this document does not name")]
        : [];
}
