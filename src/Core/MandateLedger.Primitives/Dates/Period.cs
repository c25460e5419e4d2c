using System.Globalization;

namespace MandateLedger.Primitives.Dates;

/// <summary>The unit in which a period is worded.</summary>
public enum PeriodUnit
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks of seven days.</summary>
    Week,

    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Calendar years.</summary>
    Year,
}

/// <summary>A length of time as worded ("twelve months" is not "one year"). Counted by the calendar.</summary>
/// <param name="Count">How many units; at least one.</param>
/// <param name="Unit">Which unit.</param>
public readonly record struct Period(int Count, PeriodUnit Unit)
{
    /// <summary>The period in ISO 8601, for example <c>P12M</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P{Count}{UnitLetter}");

    /// <summary>In words as the Council counts, for example <c>twelve months</c>; digits above twelve.</summary>
    public string ToWords() => InWords(Count < SmallNumbers.Length ? SmallNumbers[Count] : Digits);

    /// <summary>With digits, for tables and lists, for example <c>12 months</c>.</summary>
    public string ToDigits() => InWords(Digits);

    private static readonly string[] SmallNumbers =
        ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private string Digits => Count.ToString(CultureInfo.InvariantCulture);

    private string InWords(string count) => $"{count} {UnitWord}{(Count == 1 ? "" : "s")}";

    private string UnitWord => Unit switch
    {
        PeriodUnit.Day => "day",
        PeriodUnit.Week => "week",
        PeriodUnit.Month => "month",
        _ => "year",
    };

    private char UnitLetter => Unit switch
    {
        PeriodUnit.Day => 'D',
        PeriodUnit.Week => 'W',
        PeriodUnit.Month => 'M',
        _ => 'Y',
    };

    /// <summary>
    /// The same day number after the period: twelve months from 7 August is 7 August, which is itself included
    /// in the mandate. A missing day becomes the last of the month (six months from 31 August end on 28 February).
    /// Null beyond the calendar (year 9999).
    /// </summary>
    public DateOnly? SameDayAfter(DateOnly start)
    {
        var months = Unit switch { PeriodUnit.Month => Count, PeriodUnit.Year => Count * 12L, _ => 0L };
        var days = Unit switch { PeriodUnit.Day => Count, PeriodUnit.Week => Count * 7L, _ => 0L };
        var reachesBeyond = months > (9999 - start.Year) * 12L || days > DateOnly.MaxValue.DayNumber - start.DayNumber;
        return reachesBeyond ? null : start.AddMonths((int)months).AddDays((int)days);
    }

    /// <summary>Reads the ISO 8601 form that <see cref="ToString"/> writes.</summary>
    public static Period? FromIso(string text)
    {
        if (text.Length < 3 || text[0] != 'P' || !int.TryParse(text.AsSpan(1, text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        return text[^1] switch
        {
            'D' => new Period(count, PeriodUnit.Day),
            'W' => new Period(count, PeriodUnit.Week),
            'M' => new Period(count, PeriodUnit.Month),
            'Y' => new Period(count, PeriodUnit.Year),
            _ => null,
        };
    }
}
