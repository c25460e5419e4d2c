using System.Globalization;

namespace MandateLedger.Primitives.Dates;

/// <summary>Dates as ISO 8601 writes them, in one place.</summary>
public static class IsoDate
{
    /// <summary>For example <c>2009-05-01</c>.</summary>
    public static string ToIso(this DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>For example <c>1 May 2009</c>, as the United Nations writes dates.</summary>
    public static string ToProse(this DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Reads <c>2009-05-01</c>; null for anything else, impossible days included.</summary>
    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
}
