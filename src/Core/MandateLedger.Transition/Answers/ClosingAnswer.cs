using System.Collections.Immutable;
using MandateLedger.Primitives.Findings;
using MandateLedger.Query;
using MandateLedger.Query.Answers;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Answers;

/// <summary>A closing mission: what becomes of each task, of sites, people, money and records, and what is missing.</summary>
public sealed record ClosingAnswer
{
    /// <summary>The mandate on the eve of its last day.</summary>
    public required MandateAnswer Eve { get; init; }

    /// <summary>The day from which one looks.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The decision to close; null where none is recorded.</summary>
    public ClosingDecision? Decision { get; init; }

    /// <summary>Where the decision comes from; or null.</summary>
    public FactSource? DecisionSource { get; init; }

    /// <summary>The tasks in force on the eve, each with its dispositions.</summary>
    public ImmutableArray<ClosingTask> Tasks { get; init; } = [];

    /// <summary>Dispositions of what is not in force on the eve: tasks that the last renewal dropped or gave to others.</summary>
    public ImmutableArray<DisposedTask> FormerTasks { get; init; } = [];

    /// <summary>Everything else that the closing file says.</summary>
    public required ClosingState State { get; init; }

    /// <summary>What outlives the mission, as the ledger knows it.</summary>
    public ImmutableArray<Outliving> Obligations { get; init; } = [];

    /// <summary>Every check that does not hold.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>The checks that a disposition, or its task as a whole, does not pass.</summary>
    public IEnumerable<Finding> FindingsOn(TaskDisposition disposition) =>
        Findings.Where(finding => finding.At == disposition.Subject() || finding.At == $"task {disposition.Task}");

    /// <summary>How far the closing is.</summary>
    public ImmutableArray<ReadinessRow> Readiness { get; init; } = [];
}

/// <summary>A task in force on the eve.</summary>
/// <param name="Task">The task as the ledger answers it.</param>
/// <param name="Dispositions">What becomes of it, or of its parts; empty where nobody has decided.</param>
/// <param name="Findings">The checks that it does not pass.</param>
public sealed record ClosingTask(TaskAnswer Task, ImmutableArray<DisposedTask> Dispositions, ImmutableArray<Finding> Findings)
{
    /// <summary>The task as the closing file names it.</summary>
    public TaskRef Ref => new(Task.Task.Source.Symbol, Task.Task.Source.At);

    /// <summary>A row for each part that has a way out of its own; one that is undecided and without a source where there is none.</summary>
    public IEnumerable<(TaskDisposition Disposition, FactSource? Source)> Rows => Dispositions.IsEmpty
        ? [(new TaskDisposition { Task = Ref, Disposition = Disposition.Undecided }, null)]
        : Dispositions.Select(disposed => (disposed.Disposition, (FactSource?)disposed.Source));
}

/// <summary>A disposition with where it comes from.</summary>
public sealed record DisposedTask(TaskDisposition Disposition, FactSource Source);

/// <summary>One line of the readiness at a glance.</summary>
/// <param name="What">What is counted, for example <c>tasks with a disposition</c>.</param>
/// <param name="Done">How many are done.</param>
/// <param name="Of">Of how many.</param>
public sealed record ReadinessRow(string What, int Done, int Of);
