using MandateLedger.Primitives.Dates;

namespace MandateLedger.Export.Charts;

/// <summary>Days as dates that are known to the day.</summary>
internal static class LegalDays
{
    /// <summary>The day as such a date; null where there is none.</summary>
    public static LegalDate? Legal(this DateOnly? day) => day is { } known ? LegalDate.Of(known) : null;
}
