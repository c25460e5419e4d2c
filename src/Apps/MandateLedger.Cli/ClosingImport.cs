using System.Globalization;
using MandateLedger.Ledger.Postings;
using MandateLedger.Office;
using MandateLedger.Storage;
using MandateLedger.Transition;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Entries;
using MandateLedger.Transition.Matrix;

namespace MandateLedger.Cli;

/// <summary>
/// A matrix that somebody filled in, read back row by row. A row that says something new is recorded; one that cannot be
/// read is told with its number and left out.
/// </summary>
internal sealed class ClosingImport(Session session, ClosingAnswer answer, ClosingRecord record, string author)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<string> problems = [];
    private readonly List<ClosingFact> added = [];

    /// <summary>Reads a workbook and adds what is new in it to the closing file.</summary>
    public int Run(string workbook, string file)
    {
        foreach (var row in WorkbookReader.Read(File.ReadAllBytes(workbook), workbook, ClosingTable.Tasks))
        {
            if (Read(row) is { } disposition)
            {
                Add(row, disposition, Path.GetFileName(workbook));
            }
        }

        if (added.Count > 0)
        {
            ClosingStore.Append(file, File.Exists(file) ? added : record.Facts.Concat(added));
        }

        problems.ForEach(session.Tell);
        session.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seen.Count} rows read: {added.Count} recorded, {seen.Count - added.Count} as they were, {problems.Count} left out. Closing file: {file}"));
        return problems.Count > 0 ? Session.OutsideFailed : Session.Answered;
    }

    private TaskDisposition? Read(SheetRow row)
    {
        var (disposition, found) = TaskMatrix.Read(row.Cells);
        if (disposition is null)
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"row {row.Number} was left out: {string.Join("; ", found)}."));
            return null;
        }

        if (!IsTask(disposition.Task))
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"row {row.Number} was left out: {disposition.Task} is not a task in force on the eve, nor one that the closing file knows."));
            return null;
        }

        if (!seen.Add(disposition.Subject()))
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"row {row.Number} was left out: another row speaks of {disposition.Subject()} already; give one of them a scope."));
            return null;
        }

        return disposition;
    }

    private bool IsTask(TaskRef task) =>
        answer.Tasks.Any(one => one.Task.Task.Source.Symbol == task.Symbol && one.Task.Task.Source.At == task.Label)
        || answer.State.Of<TaskDisposition>().Any(one => one.Task == task);

    private void Add(SheetRow row, TaskDisposition disposition, string workbook)
    {
        var held = answer.State.Sourced<TaskDisposition>().FirstOrDefault(one => one.Entry.Subject() == disposition.Subject());
        if (disposition == (held.Entry ?? new TaskDisposition { Task = disposition.Task, Scope = disposition.Scope, Disposition = Disposition.Undecided }))
        {
            return;
        }

        added.Add(new ClosingFact(record.Facts.Length + added.Count + 1, disposition, SourceOf(row, held.Source, workbook), new Recording(author, session.Clock.GetUtcNow())));
    }

    // A row whose words changed and whose source did not has the workbook for its source.
    private static FactSource SourceOf(SheetRow row, FactSource? held, string workbook)
    {
        var document = row.Cells.GetValueOrDefault("source");
        var (at, doubt) = (row.Cells.GetValueOrDefault("source at"), row.Cells.GetValueOrDefault("doubt"));
        return document is null || (document == held?.Document && at == held.At)
            ? new FactSource(workbook, string.Create(CultureInfo.InvariantCulture, $"row {row.Number}"), Certainty.Reported)
            : new FactSource(document, at, Spelling.Parse<Certainty>(row.Cells.GetValueOrDefault("certainty") ?? "") ?? Certainty.Reported, doubt);
    }
}
