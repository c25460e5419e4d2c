using MandateLedger.Claims.Mentions;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Claims.Rules;

/// <summary>Compares lengths of time.</summary>
internal static class TermLengths
{
    /// <summary>Whether a term is as long as said: by its period where the words give one, else by its days.</summary>
    public static Agreement Agrees(MandateTerm term, Length length)
    {
        if (length.Bound is not Bound.Exact || MonthsOf(length) is not { } months)
        {
            return Agreement.Unknown;
        }

        if (term.Period is { } iso && Period.FromIso(iso) is { Unit: PeriodUnit.Month or PeriodUnit.Year } period)
        {
            return months == (period.Unit == PeriodUnit.Year ? period.Count * 12 : period.Count) ? Agreement.Yes : Agreement.No;
        }

        return term.Until is not { } until ? Agreement.Unknown
            : Math.Abs(until.DayNumber - term.From.AddMonths(months).DayNumber) <= 12 ? Agreement.Yes : Agreement.No;
    }

    /// <summary>Whether the time between two days is what is said, as people count years: whole ones, or rounded.</summary>
    public static Agreement Agrees(Length length, DateOnly from, DateOnly until)
    {
        var years = (until.DayNumber - from.DayNumber) / 365.2425;
        double? value = length.Unit switch
        {
            "decade" => years / 10,
            "year" => years,
            "month" => years * 12,
            _ => null,
        };
        return value is { } units ? Agrees(length, units) : Agreement.Unknown;
    }

    private static Agreement Agrees(Length length, double value)
    {
        var whole = (int)Math.Floor(value);
        var count = length.Count;
        return length.Bound switch
        {
            Bound.Exact => Of(count == whole || count == (int)Math.Round(value, MidpointRounding.AwayFromZero)),
            Bound.MoreThan => count == whole ? Agreement.Yes : count < whole ? Agreement.Unknown : Agreement.No,
            Bound.AtLeast => count == whole ? Agreement.Yes : count < whole ? Agreement.Unknown : Agreement.No,
            Bound.Nearly => count == whole + 1 && value - whole >= 0.5 ? Agreement.Yes : count == whole ? Agreement.Unknown : Agreement.No,
            Bound.About => Of(Math.Abs(value - count) <= (length.Unit == "decade" ? 0.4 : 1)),
            _ => Of(value < count && value >= count - 1),
        };
    }

    private static Agreement Of(bool agrees) => agrees ? Agreement.Yes : Agreement.No;

    private static int? MonthsOf(Length length) => length.Unit switch
    {
        "year" => length.Count * 12,
        "month" => length.Count,
        _ => null,
    };
}
