using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Briefs;

/// <summary>What comes next: planned days that lie ahead, and what outlives the mission.</summary>
internal static class Prospects
{
    public static IEnumerable<Sentence> Of(Material material)
    {
        foreach (var (milestone, source) in material.Closing.State.Sourced<Milestone>().Where(one => one.Entry is { Happened: null, Planned: { } planned } && planned.Last >= material.AsOf.On).OrderBy(one => one.Entry.Planned!.Value.First))
        {
            yield return Sentence.From($"Planned for {milestone.Planned!.Value.ToProse()}: {milestone.What}.", source);
        }

        foreach (var obligation in material.Closing.Obligations.Where(one => one.Until is not { } until || until >= material.AsOf.On))
        {
            yield return Sentence.From(
                $"{obligation.What}: {obligation.Holder ?? "nobody is named"}{(obligation.Until is { } until ? $", until {until.ToProse()}" : "")}.",
                new MandateLedger.Ledger.Terms.Source(obligation.Symbol, obligation.At));
        }
    }
}
