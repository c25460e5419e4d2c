using System.Globalization;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Claims.Mentions;

/// <summary>Which part of a year or month is meant.</summary>
internal enum DatePart
{
    Whole,
    Early,
    Middle,
    Late,
    Season,
}

/// <summary>Whether two values agree.</summary>
internal enum Agreement
{
    Yes,
    No,
    Unknown,
}

/// <summary>A date as an article gives it: parts that it leaves out are null.</summary>
internal sealed record ArticleDate(int? Year, int? Month, int? Day, DatePart Part = DatePart.Whole)
{
    /// <summary>The day, month or year that it names, without regard to which part of it; null where it names no year.</summary>
    public LegalDate? Days => this switch
    {
        { Year: { } year, Month: { } month, Day: { } day } when day >= 1 && month is >= 1 and <= 12 && day <= DateTime.DaysInMonth(year, month) => LegalDate.Of(new DateOnly(year, month, day)),
        { Year: { } year, Month: { } month, Day: null } when month is >= 1 and <= 12 => new LegalDate(new DateOnly(year, month, 1), Precision.Month),
        { Year: { } year, Month: null } => new LegalDate(new DateOnly(year, 1, 1), Precision.Year),
        _ => null,
    };

    /// <summary>Whether a day is meant by it.</summary>
    public Agreement Against(DateOnly day) => Against(day.Year, day.Month, day.Day);

    /// <summary>Whether a fact's date (<c>2024-05-31</c>, <c>2024-05</c>, <c>2024</c>) is meant by it; unknown where the fact is less exact.</summary>
    public Agreement Against(string? fact)
    {
        var parts = (fact ?? "").Split('-').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : (int?)null).ToList();
        return Against(parts.ElementAtOrDefault(0), parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
    }

    private Agreement Against(int? year, int? month, int? day)
    {
        var parts = new[] { One(Year, year), One(Month, month), One(Day, day) };
        return parts.Contains(Agreement.No) ? Agreement.No
            : parts.Contains(Agreement.Unknown) ? Agreement.Unknown
            : PartAgainst(month, day);
    }

    private static Agreement One(int? claimed, int? known) =>
        claimed is null ? Agreement.Yes : known is null ? Agreement.Unknown : claimed == known ? Agreement.Yes : Agreement.No;

    private Agreement PartAgainst(int? month, int? day) => (Part, Month, month, day) switch
    {
        (DatePart.Whole, _, _, _) => Agreement.Yes,
        (DatePart.Season, _, _, _) => Agreement.Unknown,
        (_, null, { } known, _) => Within(known, (1, 4), (5, 8), (9, 12)),
        (_, { }, _, { } known) => Within(known, (1, 10), (8, 22), (20, 31)),
        _ => Agreement.Unknown,
    };

    private Agreement Within(int value, (int From, int To) early, (int From, int To) middle, (int From, int To) late)
    {
        var (from, to) = Part switch { DatePart.Early => early, DatePart.Middle => middle, _ => late };
        return value >= from && value <= to ? Agreement.Yes : Agreement.No;
    }
}

/// <summary>How a duration is worded.</summary>
internal enum Bound
{
    Exact,
    MoreThan,
    Nearly,
    About,
    AtLeast,
    LessThan,
}

/// <summary>A duration as an article gives it.</summary>
/// <param name="Count">How many units.</param>
/// <param name="Unit"><c>day</c>, <c>week</c>, <c>month</c>, <c>year</c> or <c>decade</c>.</param>
/// <param name="Bound">Exactly, more, nearly and so on.</param>
internal sealed record Length(int Count, string Unit, Bound Bound);
