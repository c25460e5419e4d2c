using System.Collections.Immutable;
using MandateLedger.Ledger.Postings;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>Proposals that a person accepts: facts to add to a closing file, and those that it says already.</summary>
/// <param name="Facts">The facts to add, by that person and at that time.</param>
/// <param name="Known">What the closing file already says of its subjects in the same words, from the same document.</param>
public sealed record AcceptedProposals(ImmutableArray<ClosingFact> Facts, ImmutableArray<ClosingFact> Known)
{
    /// <summary>
    /// Accepts proposals. What was proposed becomes budgeted where a budget says it and else stated; a certainty that the
    /// person has set already stays.
    /// </summary>
    public static AcceptedProposals Of(ClosingRecord record, IEnumerable<ClosingFact> proposals, Recording recording)
    {
        var latest = record.Facts.Where(fact => fact.Source.Certainty != Certainty.Proposed).GroupBy(fact => fact.Entry.Subject(), StringComparer.Ordinal).ToDictionary(facts => facts.Key, facts => facts.Last(), StringComparer.Ordinal);
        var (facts, known) = (ImmutableArray.CreateBuilder<ClosingFact>(), ImmutableArray.CreateBuilder<ClosingFact>());
        var number = record.Facts.IsEmpty ? 0 : record.Facts[^1].Number;
        foreach (var proposal in proposals)
        {
            var fact = proposal with { Number = number + 1, Source = proposal.Source with { Certainty = Raised(proposal.Source) }, Recording = recording };
            if (latest.TryGetValue(fact.Entry.Subject(), out var said) && said.Source.Document == fact.Source.Document && SaysTheSame(said.Entry, fact.Entry))
            {
                known.Add(proposal);
                continue;
            }

            latest[fact.Entry.Subject()] = fact;
            facts.Add(fact);
            number++;
        }

        return new AcceptedProposals(facts.ToImmutable(), known.ToImmutable());
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
