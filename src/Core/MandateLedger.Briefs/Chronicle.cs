using System.Globalization;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query;

namespace MandateLedger.Briefs;

/// <summary>Events in the order of their days: those of the last term, and those before it.</summary>
internal static class Chronicle
{
    /// <summary>What happened since the decision on the last term, up to the day from which one looks.</summary>
    public static IEnumerable<Sentence> Recent(Material material) =>
        Happened(material).Where(happened => Day(happened) >= Begins(material)).Select(Prose.Event);

    /// <summary>What happened before, leaving out what the background tells.</summary>
    public static IEnumerable<Sentence> Earlier(Material material) =>
        Happened(material).Where(happened => Day(happened) < Begins(material) && happened.Kind != "decision").Select(Prose.Event);

    /// <summary>True where the event is planned or lies after the day from which one looks.</summary>
    public static bool IsAhead(MissionEvent happened, DateOnly on) => (LegalDate.Parse(happened.On)?.First ?? DateOnly.MinValue) > on;

    private static IEnumerable<MissionEvent> Happened(Material material) =>
        material.History.Events.Where(happened => !IsAhead(happened, material.Horizon) && !happened.Planned);

    private static DateOnly Begins(Material material) => (material.LastTerm ?? material.History.Terms.LastOrDefault())?.AdoptedOn ?? DateOnly.MinValue;

    private static DateOnly Day(MissionEvent happened) =>
        LegalDate.Parse(happened.On)?.First ?? DateOnly.ParseExact(happened.On[..4] + "-01-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
