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

        var sources = material.Closing.State.Facts.Select(fact => new SentenceSource(fact.Source.Document, null)).Distinct().ToImmutableArray();
        foreach (var check in ClosingChecks.All)
        {
            var count = material.Closing.Findings.Where(finding => finding.Id == check.Id).Select(finding => finding.At).Distinct().Count();
            if (count > 0)
            {
                yield return new Sentence($"{check.Holds} The sources held do not bear this out in {Prose.Count(count, "place", "places")} ({check.Id}).", sources);
            }
        }
    }
}
