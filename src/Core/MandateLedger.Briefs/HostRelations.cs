using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Briefs;

/// <summary>
/// How the United Nations and the host State stood to each other over time: through a mission, in transition, and then
/// through the country team. What the State itself asked for stands between.
/// </summary>
internal static class HostRelations
{
    public static IEnumerable<Sentence> Of(Material material) => new[] { Led(material), Letters(material), Transition(material), Afterwards(material), Kept(material) }.OfType<Sentence>();

    private static Sentence? Led(Material material) => material.Founding is { } founding && founding.AdoptedOn <= material.Horizon
        ? new Sentence($"From {founding.AdoptedOn.ToProse()} the United Nations worked with the host State through {material.Body.Id}, by decision of the Security Council.", [Cited(founding)])
        : null;

    private static Sentence? Letters(Material material)
    {
        var letters = material.HostLetters.Where(act => act.AdoptedOn <= material.Horizon).DistinctBy(Dated).OrderBy(Dated).ToList();
        return letters.Count switch
        {
            0 => null,
            1 => new Sentence($"The decisions that founded or renewed it cite one dated letter of the host State, of {Dated(letters[0]).ToProse()}.", [Cited(letters[0])]),
            _ => new Sentence($"The decisions that founded or renewed it cite {Prose.Number(letters.Count)} dated letters of the host State, the first of {Dated(letters[0]).ToProse()} and the last of {Dated(letters[^1]).ToProse()}.", [Cited(letters[0]), Cited(letters[^1])]),
        };
    }

    private static Sentence? Transition(Material material) => material.LastTerm is { Until: { } until } last && last.AdoptedOn <= material.Horizon
        ? Sentence.From($"From {last.AdoptedOn.ToProse()} to {until.ToProse()} it {(material.IsOver ? "was" : "is")} in transition: the last term had been decided.", last.By)
        : null;

    // A plan is not yet an answer of those who receive.
    private static Sentence? Afterwards(Material material)
    {
        var received = material.Closing.Tasks.Where(task => task.Dispositions.Any(disposed => disposed.Disposition.Disposition == Disposition.CountryTeam)).ToList();
        if (material.End is not { } end || received.Count == 0)
        {
            return null;
        }

        var sources = received.SelectMany(task => task.Dispositions).Select(disposed => disposed.Disposition.Authority).OfType<Authority>().Select(by => new SentenceSource(by.Symbol, by.At)).Distinct().ToImmutableArray();
        return sources.IsEmpty ? null : new Sentence(
            $"From {end.AddDays(1).ToProse()} on it {(material.IsOver ? "was" : "is")} planned to work there through its country team, which is to carry on with {Prose.Count(received.Count, "task", "tasks")} of {Prose.Number(material.Closing.Tasks.Length)}.",
            sources);
    }

    private static Sentence? Kept(Material material)
    {
        var kept = material.Closing.Tasks.SelectMany(task => task.Dispositions).Select(disposed => disposed.Disposition).FirstOrDefault(one => one is { Disposition: Disposition.Envoy or Disposition.Mission or Disposition.FollowOn, Authority.Kind: AuthorityKind.CouncilDecision, Receiver: not null });
        return kept is null ? null : Sentence.From($"By decision of the Security Council, {kept.Receiver} takes over what {kept.Task} asked for.", kept.Authority!);
    }

    private static DateOnly Dated(HistoryAct act) => ((MandateAct.CitesConsent)act.Act).Dated!.Value;

    private static SentenceSource Cited(HistoryAct act) => new(act.Symbol, act.Act.At);
}
