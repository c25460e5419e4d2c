using System.Globalization;

namespace MandateLedger.Export.Charts;

/// <summary>A label of the time axis.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Room">How wide it may be.</param>
/// <param name="Label">What it says.</param>
internal sealed record TimeTick(double At, double Room, string Label);

/// <summary>Months and years along a scale, as many as there is room for.</summary>
internal static class TimeTicks
{
    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000];

    /// <summary>Months; none where there is no room for two a year.</summary>
    public static IEnumerable<TimeTick> Months(TimeScale scale)
    {
        var step = StepFor(scale, 28);
        return step < 12 ? Every(step, scale).Select(month => Tick(scale, month, step, new DateOnly(1, (month % 12) + 1, 1).ToString("MMM", CultureInfo.InvariantCulture))) : [];
    }

    /// <summary>Years, the first one from where the scale begins.</summary>
    public static IEnumerable<TimeTick> Years(TimeScale scale)
    {
        var step = Math.Max(12, StepFor(scale, 36));
        var first = MonthAt(scale) - (MonthAt(scale) % 12);
        return Every(step, scale).Prepend(first).Distinct().Order()
            .Select(month => Tick(scale, month, month == first ? 12 : step, ((month / 12) + 1).ToString(CultureInfo.InvariantCulture)));
    }

    private static int StepFor(TimeScale scale, double room) => Steps.FirstOrDefault(step => step * scale.Month >= room, Steps[^1]);

    private static TimeTick Tick(TimeScale scale, int month, int step, string label)
    {
        var at = scale.At(DayOf(month));
        return new TimeTick(at, scale.At(DayOf(month + step)) - at, label);
    }

    // Months counted from the first of the calendar.
    private static int MonthAt(TimeScale scale)
    {
        var first = DateOnly.FromDayNumber(scale.First);
        return ((first.Year - 1) * 12) + first.Month - 1;
    }

    private static int DayOf(int month) => month / 12 >= 9999 ? DateOnly.MaxValue.DayNumber + 1 : new DateOnly((month / 12) + 1, (month % 12) + 1, 1).DayNumber;

    private static IEnumerable<int> Every(int step, TimeScale scale)
    {
        var first = MonthAt(scale);
        for (var month = first + ((step - (first % step)) % step); DayOf(month) < scale.End; month += step)
        {
            yield return month;
        }
    }
}
