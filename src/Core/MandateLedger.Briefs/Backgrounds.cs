using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query;

namespace MandateLedger.Briefs;

/// <summary>The background: founding, renewals, how the list of tasks grew and shrank, requests of the host, heads.</summary>
internal static class Backgrounds
{
    public static IEnumerable<Sentence> Of(Material material)
    {
        if (material.Founding is { } founding)
        {
            yield return Sentence.From($"The Security Council established {material.Body.Id} on {founding.AdoptedOn.ToProse()}.", new Source(founding.Symbol, founding.Act.At));
        }

        var renewals = material.History.Acts.Where(act => act.Act is MandateAct.Extends { Scope: TermScope.Mandate } && act.AdoptedOn <= material.AsOf.On).DistinctBy(act => act.Symbol).ToList();
        if (renewals.Count > 0)
        {
            yield return new Sentence($"It extended the mandate {(renewals.Count == 1 ? "once" : $"{Prose.Number(renewals.Count)} times")}, first on {renewals[0].AdoptedOn.ToProse()} and last on {renewals[^1].AdoptedOn.ToProse()}.", [Cited(renewals[0]), .. renewals.Count > 1 ? [Cited(renewals[^1])] : ImmutableArray<SentenceSource>.Empty]);
        }

        foreach (var sentence in Lists(material).Concat(Requests(material)))
        {
            yield return sentence;
        }
    }

    // Only lists that restate the whole: what is added beside one says little about the size of the mandate.
    private static IEnumerable<Sentence> Lists(Material material)
    {
        var lists = material.History.Acts
            .Where(act => act.Act is MandateAct.Tasks { Mode: TaskMode.Set or TaskMode.Streamline } && act.AdoptedOn <= material.AsOf.On)
            .Select(act => (Act: act, Count: ((MandateAct.Tasks)act.Act).Items.Length)).Where(list => list.Count > 1).ToList();
        if (lists.Count == 0)
        {
            yield break;
        }

        var longest = lists.MaxBy(list => list.Count);
        yield return new Sentence($"Its first list of tasks, of {lists[0].Act.AdoptedOn.ToProse()}, had {Prose.Number(lists[0].Count)}.", [Cited(lists[0].Act)]);
        if (longest.Count > lists[0].Count)
        {
            yield return new Sentence($"The longest, of {longest.Act.AdoptedOn.ToProse()}, had {Prose.Number(longest.Count)}.", [Cited(longest.Act)]);
        }

        if (lists.Count > 1 && lists[^1].Act != longest.Act)
        {
            yield return new Sentence($"The latest, of {lists[^1].Act.AdoptedOn.ToProse()}, has {Prose.Number(lists[^1].Count)}.", [Cited(lists[^1].Act)]);
        }
    }

    private static IEnumerable<Sentence> Requests(Material material)
    {
        if (material.Founding is null || material.HostLetters.FirstOrDefault() is not { } first)
        {
            yield break;
        }

        var consent = (MandateAct.CitesConsent)first.Act;
        if (first.Symbol != material.Founding.Symbol)
        {
            yield return new Sentence($"The founding resolution cites no request of the host State; the first letter that a renewal cites is of {consent.Dated!.Value.ToProse()}, from {The(consent.From)}.", [Cited(material.Founding), Cited(first)]);
        }
    }

    private static string The(string from) => from.StartsWith("Government", StringComparison.Ordinal) || from.StartsWith("Foreign", StringComparison.Ordinal) ? "the " + from : from;

    private static SentenceSource Cited(HistoryAct act) => new(act.Symbol, act.Act.At);
}
