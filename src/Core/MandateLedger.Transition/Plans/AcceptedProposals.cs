using System.Collections.Immutable;
using MandateLedger.Ledger.Postings;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>Proposals that a person accepts: facts to add to a closing file, and those that it says already.</summary>
/// <param name="Facts">The facts to add, by that person and at that time.</param>
/// <param name="Known">Proposals that the closing file holds already in the same words, from the same document.</param>
public sealed record AcceptedProposals(ImmutableArray<ClosingFact> Facts, ImmutableArray<ClosingFact> Known)
{
    /// <summary>
    /// Accepts proposals. What was proposed becomes budgeted where a budget says it and else stated; a certainty that the
    /// person has set already stays.
    /// </summary>
    public static AcceptedProposals Of(ClosingRecord record, IEnumerable<ClosingFact> proposals, Recording recording)
    {
        var said = record.Facts.Where(fact => fact.Source.Certainty != Certainty.Proposed).ToList();
        var (facts, known) = (ImmutableArray.CreateBuilder<ClosingFact>(), ImmutableArray.CreateBuilder<ClosingFact>());
        foreach (var proposal in proposals)
        {
            if (IsSaid(said, proposal))
            {
                known.Add(proposal);
                continue;
            }

            var number = said.Count == 0 ? 1 : said[^1].Number + 1;
            var fact = proposal with { Number = number, Source = proposal.Source with { Certainty = Raised(proposal.Source) }, Recording = recording };
            said.Add(fact);
            facts.Add(fact);
        }

        return new AcceptedProposals(facts.ToImmutable(), known.ToImmutable());
    }

    // What was recorded once stays behind what was recorded after it; only where the subject was withdrawn it may be said again.
    private static bool IsSaid(List<ClosingFact> said, ClosingFact proposal)
    {
        var subject = said.FindAll(fact => fact.Entry.Subject() == proposal.Entry.Subject());
        return subject is [.., { Entry: not Withdrawal }] && subject.Exists(fact => fact.Source.Document == proposal.Source.Document && SaysTheSame(fact.Entry, proposal.Entry));
    }

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
