using System.Globalization;

namespace MandateLedger.Primitives.Dates;

/// <summary>How exactly a text names a day.</summary>
public enum Precision
{
    /// <summary>The year only.</summary>
    Year,

    /// <summary>The month: "by the end of April 2024", "from May 2024".</summary>
    Month,

    /// <summary>The day.</summary>
    Day,
}

/// <summary>A date with the precision that its text has. A month is not its first day.</summary>
/// <param name="First">The first day that the words can mean.</param>
/// <param name="Precision">How exactly they name it.</param>
public readonly record struct LegalDate(DateOnly First, Precision Precision)
{
    /// <summary>A day.</summary>
    public static LegalDate Of(DateOnly day) => new(day, Precision.Day);

    /// <summary>The day, where the words name one.</summary>
    public DateOnly? Day => Precision == Precision.Day ? First : null;

    /// <summary>The last day that the words can mean; itself included.</summary>
    public DateOnly Last => Precision switch
    {
        Precision.Day => First,
        Precision.Month => new DateOnly(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month)),
        _ => new DateOnly(First.Year, 12, 31),
    };

    /// <summary>Reads what <see cref="ToString"/> writes; null where it is no such date.</summary>
    public static LegalDate? Parse(string? text) => text?.Length switch
    {
        4 when IsoDate.Parse(text + "-01-01") is { } year => new LegalDate(year, Precision.Year),
        7 when IsoDate.Parse(text + "-01") is { } month => new LegalDate(month, Precision.Month),
        10 when IsoDate.Parse(text) is { } day => Of(day),
        _ => null,
    };

    /// <summary>For people, with no more than the known parts: <c>31 May 2024</c>, <c>May 2024</c>, <c>2024</c>.</summary>
    public string ToProse() => Precision switch
    {
        Precision.Day => First.ToProse(),
        Precision.Month => First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => First.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>The same with its preposition: <c>on 31 May 2024</c>, <c>in May 2024</c>, <c>in 2024</c>.</summary>
    public string ToProseWhen() => $"{(Precision == Precision.Day ? "on" : "in")} {ToProse()}";

    /// <summary>ISO 8601 with no more than the known parts: <c>2024-05-31</c>, <c>2024-05</c>, <c>2024</c>.</summary>
    public override string ToString() => Precision switch
    {
        Precision.Day => First.ToIso(),
        Precision.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => First.ToString("yyyy", CultureInfo.InvariantCulture),
    };
}
