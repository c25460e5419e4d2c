using System.Collections.Immutable;
using MandateLedger.Ledger.Postings;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>A proposal that would hide what the closing file says of the same subject.</summary>
/// <param name="Fact">The proposal.</param>
/// <param name="Lost">The parts that the file has and the proposal has not; never empty.</param>
public sealed record PartialProposal(ClosingFact Fact, ImmutableArray<string> Lost);

/// <summary>Proposals that a person accepts: facts to add to a closing file, those that it says already, and those that say less than it.</summary>
/// <param name="Facts">The facts to add, by that person and at that time.</param>
/// <param name="Known">Proposals that the closing file holds already in the same words, from the same document.</param>
/// <param name="HeldBack">Proposals that say less of their subject than the closing file does, and would hide the rest.</param>
public sealed record AcceptedProposals(ImmutableArray<ClosingFact> Facts, ImmutableArray<ClosingFact> Known, ImmutableArray<PartialProposal> HeldBack)
{
    /// <summary>
    /// Accepts proposals. What was proposed becomes budgeted where a budget says it and else stated; a certainty that the
    /// person has set already stays.
    /// </summary>
    /// <param name="record">The closing file.</param>
    /// <param name="proposals">The proposals, in the order in which they are recorded.</param>
    /// <param name="recording">Who accepts them, and when.</param>
    /// <param name="partsOf">The names of the parts that an entry fills.</param>
    public static AcceptedProposals Of(ClosingRecord record, IEnumerable<ClosingFact> proposals, Recording recording, Func<ClosingEntry, IEnumerable<string>> partsOf)
    {
        var said = record.Facts.Where(fact => fact.Source.Certainty != Certainty.Proposed).ToList();
        var (facts, known, heldBack) = (ImmutableArray.CreateBuilder<ClosingFact>(), ImmutableArray.CreateBuilder<ClosingFact>(), ImmutableArray.CreateBuilder<PartialProposal>());
        foreach (var proposal in proposals)
        {
            var subject = said.FindAll(fact => IsOnSubjectOf(fact, proposal));
            if (IsSaid(subject, proposal))
            {
                known.Add(proposal);
                continue;
            }

            if (Lost(subject, proposal, partsOf) is { IsEmpty: false } lost)
            {
                heldBack.Add(new PartialProposal(proposal, lost));
                continue;
            }

            var number = said.Count == 0 ? 1 : said[^1].Number + 1;
            var fact = proposal with { Number = number, Source = proposal.Source with { Certainty = Raised(proposal.Source) }, Recording = recording };
            said.Add(fact);
            facts.Add(fact);
        }

        return new AcceptedProposals(facts.ToImmutable(), known.ToImmutable(), heldBack.ToImmutable());
    }

    // What was recorded once stays behind what was recorded after it; only where the subject was withdrawn it may be said again.
    private static bool IsSaid(List<ClosingFact> subject, ClosingFact proposal) =>
        subject is [.., { Entry: not Withdrawal }] && subject.Exists(fact => fact.Source.Document == proposal.Source.Document && SaysTheSame(fact.Entry, proposal.Entry));

    // The last fact on a subject stands alone, so one that says less would hide what the one before it says.
    private static ImmutableArray<string> Lost(List<ClosingFact> subject, ClosingFact proposal, Func<ClosingEntry, IEnumerable<string>> partsOf) =>
        subject is [.., { Entry: not Withdrawal } standing] ? [.. partsOf(standing.Entry).Except(partsOf(proposal.Entry))] : [];

    private static bool IsOnSubjectOf(ClosingFact fact, ClosingFact proposal) =>
        string.Equals(fact.Entry.Subject(), proposal.Entry.Subject(), StringComparison.OrdinalIgnoreCase);

    // Budgets are documents of the General Assembly; what has no symbol says in its name what it is.
    private static Certainty Raised(FactSource source) => source.Certainty switch
    {
        Certainty.Proposed when source.Document.StartsWith("A/", StringComparison.Ordinal) || source.Document.StartsWith("budget ", StringComparison.Ordinal) => Certainty.Budgeted,
        Certainty.Proposed => Certainty.Stated,
        var known => known,
    };

    // Lists are compared by what is in them.
    private static bool SaysTheSame(ClosingEntry one, ClosingEntry other) => (one, other) switch
    {
        (Amount { SumOf: { } mine } amount, Amount { SumOf: { } theirs } same) => mine.SequenceEqual(theirs) && amount with { SumOf = null } == same with { SumOf = null },
        _ => one == other,
    };
}
