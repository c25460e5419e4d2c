using System.Collections.Immutable;
using MandateLedger.Transition.Checks;

namespace MandateLedger.Briefs;

/// <summary>What is not known, so that nobody takes silence for an answer.</summary>
internal static class Unknowns
{
    public static IEnumerable<Sentence> Of(Material material)
    {
        if (material.Closing.Decision is null)
        {
            yield break;
        }

        foreach (var check in ClosingChecks.All)
        {
            var subjects = material.Closing.Findings.Where(finding => finding.Id == check.Id).Select(finding => finding.At).Distinct().ToList();
            var sources = material.Closing.State.Facts.Where(fact => subjects.Contains(fact.Entry.Subject())).Select(fact => new SentenceSource(fact.Source.Document, null)).Distinct().ToImmutableArray();
            if (subjects.Count > 0)
            {
                yield return new Sentence($"{check.Holds} In {Prose.Count(subjects.Count, "place", "places")} the sources held do not show it ({check.Id}).", sources.IsEmpty ? [new SentenceSource($"the ledger {material.History.Ledger}", null)] : sources);
            }
        }
    }
}
