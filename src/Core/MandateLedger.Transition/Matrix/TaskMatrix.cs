using System.Collections.Immutable;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Matrix;

/// <summary>The matrix that people work with: a row for each task, or part of one, that has a way out of its own.</summary>
public static class TaskMatrix
{
    private static readonly ImmutableArray<string> Before = ["symbol", "label", "task"];
    private static readonly ImmutableArray<string> After = ["source", "source at", "certainty", "doubt", "findings"];

    /// <summary>The names of the columns: the task, what becomes of it, and where that comes from.</summary>
    public static ImmutableArray<string> Columns { get; } = [.. Before, .. MatrixColumn.All.Select(column => column.Name), .. After];

    /// <summary>The rows: tasks in force on the eve first, then those that had left the mandate before.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(ClosingAnswer answer) =>
        answer.Tasks.SelectMany(task => task.Rows.Select(row => Row(row.Disposition, row.Source, task.Task.Gist, answer))).Concat(answer.FormerTasks.Select(former => Row(former.Disposition, former.Source, null, answer)));

    /// <summary>
    /// Reads a row that somebody filled in. Cells that say nothing that fits are problems, and the row then gives nothing;
    /// the words of the task, the source and the findings are not read here.
    /// </summary>
    /// <param name="cells">The cells that are not empty, by the name of their column.</param>
    public static (TaskDisposition? Disposition, ImmutableArray<string> Problems) Read(IReadOnlyDictionary<string, string> cells)
    {
        if (!cells.TryGetValue("symbol", out var symbol))
        {
            return (null, ["the symbol of the task is missing"]);
        }

        var problems = ImmutableArray.CreateBuilder<string>();
        var disposition = new TaskDisposition { Task = new TaskRef(symbol, cells.GetValueOrDefault("label")), Disposition = Disposition.Undecided };
        foreach (var column in MatrixColumn.All)
        {
            if (!cells.TryGetValue(column.Name, out var words))
            {
                continue;
            }

            if (column.Set(disposition, words) is { } filled)
            {
                disposition = filled;
            }
            else
            {
                problems.Add($"{column.Name} is {words}; what fits is {column.Fits}");
            }
        }

        if (disposition.Authority is { Symbol: "" })
        {
            problems.Add("authority kind stands without an authority");
        }

        return problems.Count > 0 ? (null, problems.ToImmutable()) : (disposition, []);
    }

    private static IReadOnlyList<string?> Row(TaskDisposition disposition, FactSource? source, string? gist, ClosingAnswer answer)
    {
        var findings = answer.FindingsOn(disposition).Select(finding => $"{finding.Id} {finding.Message}");
        return
        [
            disposition.Task.Symbol, disposition.Task.Label, gist,
            .. MatrixColumn.All.Select(column => column.Get(disposition)),
            source?.Document, source?.At, source is null ? null : Spelling.Of(source.Certainty), source?.Doubt, string.Join("\n", findings),
        ];
    }
}
