using MandateLedger.Primitives.Dates;
using MandateLedger.Query;

namespace MandateLedger.Briefs;

/// <summary>Who led the mission, one sentence each.</summary>
internal static class Heads
{
    public static IEnumerable<Sentence> Of(Material material) => material.History.Heads
        .Where(head => (LegalDate.Parse(head.From)?.First ?? DateOnly.MinValue) <= material.Horizon)
        .Select(head => Sentence.From($"{Name(head)}, {Prose.Period(head.From, head.To)}{Prose.Sureness(head.Source)}.", head.Source));

    private static string Name(HeadOfMission head) => string.IsNullOrEmpty(head.Name)
        ? head.Title
        : $"{head.Name}, {head.Title}{(head.Acting && !head.Title.Contains("acting", StringComparison.OrdinalIgnoreCase) ? ", acting" : "")}";
}
