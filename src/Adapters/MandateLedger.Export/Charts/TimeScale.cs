using MandateLedger.Primitives.Dates;

namespace MandateLedger.Export.Charts;

/// <summary>Days as places from left to right. Days are counted, so that the day after the last one needs no date.</summary>
/// <param name="First">The number of the first day.</param>
/// <param name="End">The number of the day after the last one.</param>
/// <param name="Left">Where the first day begins.</param>
/// <param name="Width">How wide all of them are.</param>
internal sealed record TimeScale(int First, int End, double Left, double Width)
{
    /// <summary>Where the last day ends.</summary>
    public double Right => Left + Width;

    /// <summary>How wide a month is, more or less.</summary>
    public double Month => Width / (End - First) * 30.44;

    /// <summary>
    /// A scale that holds the dates and a month before and after them; null where there is none. Of dates that name a
    /// year only it is made where there are no others: a year would press the months together.
    /// </summary>
    public static TimeScale? Over(IEnumerable<LegalDate> dates, double left, double width)
    {
        var all = dates.ToList();
        var counted = all.Any(date => date.Precision != Precision.Year) ? all.FindAll(date => date.Precision != Precision.Year) : all;
        if (counted.Count == 0)
        {
            return null;
        }

        var (first, last) = (counted.Min(date => date.First), counted.Max(date => date.Last));
        return new TimeScale(MonthBefore(first).DayNumber, EndOfMonthAfter(last).DayNumber + 1, left, width);
    }

    /// <summary>Where the day of that number begins; days outside stand on the edge.</summary>
    public double At(int day) => Left + (Width * (Math.Clamp(day, First, End) - First) / (End - First));

    /// <summary>Where a date begins.</summary>
    public double From(LegalDate date) => At(date.First.DayNumber);

    /// <summary>Where a date ends, its last day included.</summary>
    public double Until(LegalDate date) => At(date.Last.DayNumber + 1);

    /// <summary>True where all of a date lies before the first day.</summary>
    public bool IsBefore(LegalDate date) => date.Last.DayNumber < First;

    /// <summary>True where all of a date lies after the last day.</summary>
    public bool IsAfter(LegalDate date) => date.First.DayNumber >= End;

    private static DateOnly MonthBefore(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return first == DateOnly.MinValue ? first : first.AddMonths(-1);
    }

    private static DateOnly EndOfMonthAfter(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        var next = first is { Year: 9999, Month: 12 } ? first : first.AddMonths(1);
        return new DateOnly(next.Year, next.Month, DateTime.DaysInMonth(next.Year, next.Month));
    }
}
