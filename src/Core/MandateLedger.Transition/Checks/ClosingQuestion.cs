using System.Collections.Immutable;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query;
using MandateLedger.Query.Answers;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Checks;

/// <summary>What the checks look at.</summary>
/// <param name="Eve">The mandate on the eve of its last day.</param>
/// <param name="State">What the closing file says.</param>
/// <param name="Obligations">What the ledger knows to outlive the mission.</param>
/// <param name="On">The day from which one looks: what is due before it should have been done.</param>
public sealed record ClosingQuestion(MandateAnswer Eve, ClosingState State, ImmutableArray<Outliving> Obligations, DateOnly On)
{
    /// <summary>The decision to close, or an empty one.</summary>
    public ClosingDecision Decision { get; } = State.Of<ClosingDecision>().LastOrDefault() ?? new ClosingDecision();

    /// <summary>The dispositions of a task, or of parts of it.</summary>
    public IEnumerable<TaskDisposition> DispositionsOf(TaskAnswer task) =>
        State.Of<TaskDisposition>().Where(disposition => disposition.Task == RefOf(task));

    /// <summary>A task of the ledger as the closing file names it.</summary>
    public static TaskRef RefOf(TaskAnswer task) => new(task.Task.Source.Symbol, task.Task.Source.At);

    /// <summary>True where a day has passed without doubt.</summary>
    public bool HasPassed(LegalDate day) => day.Last < On;
}
