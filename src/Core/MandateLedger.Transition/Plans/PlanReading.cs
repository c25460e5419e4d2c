using System.Collections.Immutable;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Findings;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>What kind of plan a document is.</summary>
public enum PlanKind
{
    /// <summary>A transition and liquidation plan: it decides.</summary>
    Plan,

    /// <summary>A budget: it has tables of money.</summary>
    Budget,
}

/// <summary>A task in force, to which a plan may tie its words.</summary>
/// <param name="Task">The task.</param>
/// <param name="Components">Its components, the one that describes it best first.</param>
public sealed record PlanTask(TaskRef Task, ImmutableArray<string> Components);

/// <summary>An entry that a document suggests. Nothing is recorded before a person accepts it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="At">The paragraphs or tables that it rests on, the first one first.</param>
/// <param name="Words">The sentence, or the names of table and row, that it rests on.</param>
/// <param name="Rules">The rules that read it.</param>
/// <param name="Doubt">What speaks against it; or null.</param>
public sealed record Proposal(ClosingEntry Entry, ImmutableArray<string> At, string Words, ImmutableArray<string> Rules, string? Doubt = null);

/// <summary>A plan or a budget, read for a closing file.</summary>
/// <param name="Document">Its symbol, or its name where it has none.</param>
/// <param name="Kind">What kind of plan it is.</param>
/// <param name="Tables">Its tables with figures.</param>
/// <param name="Proposals">What it suggests to record, one proposal for each subject.</param>
/// <param name="Findings">Where it does not agree with itself.</param>
public sealed record PlanReading(string Document, PlanKind Kind, ImmutableArray<PlanTable> Tables, ImmutableArray<Proposal> Proposals, ImmutableArray<Finding> Findings)
{
    /// <summary>The proposals as facts of a closing file, of which a closing file says nothing until they are accepted.</summary>
    public IEnumerable<ClosingFact> Facts(Recording recording) =>
        Proposals.Select((proposal, index) => new ClosingFact(index + 1, proposal.Entry, new FactSource(Document, string.Join("; ", proposal.At), Certainty.Proposed, proposal.Doubt), recording));
}
