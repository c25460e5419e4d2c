using System.Globalization;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Export.Charts;

/// <summary>Days as the charts name them.</summary>
internal static class DaysInWords
{
    /// <summary>No more than is known: <c>31 May 2033</c>, <c>May 2033</c>, <c>2033</c>.</summary>
    public static string Words(this LegalDate date) => date.Precision switch
    {
        Precision.Day => date.First.ToProse(),
        Precision.Month => date.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => date.First.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>A day as a date that is known to the day.</summary>
    public static LegalDate? Legal(this DateOnly? day) => day is { } known ? LegalDate.Of(known) : null;
}
