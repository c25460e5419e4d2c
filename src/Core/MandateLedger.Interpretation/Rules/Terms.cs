using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Primitives.Dates;

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
        ? [new TermReading(term.Until, $"{PeriodWords(term.Period)} from adoption"), new TermReading(null, $"{PeriodWords(term.Period)} from the end of the running term, which this document does not name")]
        : [];

    /// <summary>A period in words, for messages.</summary>
    public static string PeriodWords(Period? period) => period is not { } known ? "the period" : known.Unit switch
    {
        PeriodUnit.Day => Plural(known.Count, "day"),
        PeriodUnit.Week => Plural(known.Count, "week"),
        PeriodUnit.Month => Plural(known.Count, "month"),
        _ => Plural(known.Count, "year"),
    };

    private static readonly string[] SmallNumbers =
        ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static string Plural(int count, string unit)
    {
        var number = count < SmallNumbers.Length ? SmallNumbers[count] : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return count == 1 ? $"{number} {unit}" : $"{number} {unit}s";
    }
}
