using System.Collections.Immutable;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Briefs;

/// <summary>The summary: that it ends, by which decision, who has the tasks, and when the liquidation ends.</summary>
internal static class Summaries
{
    public static IEnumerable<Sentence> Of(Material material)
    {
        if (material.LastTerm is { Until: { } until } last)
        {
            yield return Sentence.From($"On {last.AdoptedOn.ToProse()} the Security Council extended the mandate of {material.Body.Id} for the last time, until {until.ToProse()}.", last.By);
        }
        else if (material.Closing.Decision is { End: { } end, DecidedBy: { Kind: AuthorityKind.CouncilDecision } authority })
        {
            yield return Sentence.From($"The Security Council decided that the mandate of {material.Body.Id} ends on {end.ToProse()}.", authority);
        }
        else if (material.History.Terms.LastOrDefault(term => term.From <= material.AsOf.On) is { Until: { } termEnd } term)
        {
            yield return Sentence.From($"The mandate of {material.Body.Id} runs until {termEnd.ToProse()}, that day included.", term.By);
        }

        if (Tasks(material) is { } tasks)
        {
            yield return tasks;
        }

        if (material.Closing is { Decision: { LiquidationEnd: { } liquidation, LiquidationBy: { } by } })
        {
            yield return Sentence.From($"The liquidation {(liquidation.Last < material.AsOf.On ? "was planned to end" : "is planned to end")} {liquidation.ToProseWhen()}.", by);
        }
    }

    private static Sentence? Tasks(Material material)
    {
        var closing = material.Closing;
        if (closing.Decision is null || closing.Tasks.IsEmpty)
        {
            return null;
        }

        var ways = closing.Tasks.SelectMany(task => task.Dispositions.Select(disposed => disposed.Disposition.Disposition).Distinct())
            .GroupBy(way => way).OrderByDescending(group => group.Count()).Select(group => $"{Prose.Number(group.Count())} {Way(group.Key)}").ToList();
        var sources = closing.Tasks.SelectMany(task => task.Dispositions).Select(disposed => new SentenceSource(disposed.Source.Document, null))
            .Concat(closing.Tasks.Select(task => new SentenceSource(task.Task.Task.Source.Symbol, null))).Distinct().ToImmutableArray();
        var planned = ways.Count > 0 ? $"; by decisions and plans, {string.Join(", ", ways)}" : "; what becomes of them is not recorded";
        return new Sentence($"{Prose.Capital(Words(closing.Tasks.Length, closing.Eve.On > material.AsOf.On))} in force on {closing.Eve.On.ToProse()}{planned}.", sources);
    }

    private static string Words(int tasks, bool isAhead) => isAhead ? Prose.Count(tasks, "task is to be", "tasks are to be") : Prose.Count(tasks, "task was", "tasks were");

    private static string Way(Disposition way) => way switch
    {
        Disposition.Complete => "completed",
        Disposition.Host => "to institutions of the host State",
        Disposition.CountryTeam => "to the United Nations country team",
        Disposition.Mission => "to another mission or office",
        Disposition.Envoy => "to an envoy",
        Disposition.CivilSociety => "to civil society or partners",
        Disposition.FollowOn => "to a mechanism that follows on",
        Disposition.Discontinue => "discontinued",
        Disposition.Residual => "into the liquidation",
        _ => "not decided",
    };
}
