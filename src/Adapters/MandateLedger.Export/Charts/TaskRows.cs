using System.Collections.Immutable;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Export.Charts;

/// <summary>Tasks as rows of the calendar, one for each part that has a way out of its own.</summary>
internal static class TaskRows
{
    /// <summary>The tasks in force on the eve.</summary>
    public static GanttGroup Current(ClosingAnswer answer)
    {
        var symbols = answer.Tasks.Select(task => task.Task.Task.Source.Symbol).Distinct().ToList();
        var only = symbols.Count == 1 && answer.Tasks.All(task => task.Task.Task.Source.At is not null) ? symbols[0] : null;
        return new GanttGroup($"Task handovers{(only is null ? "" : $", {only}")}", [.. answer.Tasks.SelectMany(task => RowsOf(task, only))]);
    }

    /// <summary>What had left the mandate before; its days may lie far back, and then they stand at the edge.</summary>
    public static GanttGroup Former(ClosingAnswer answer) =>
        new("Tasks that left the mandate before", [.. answer.FormerTasks.Select(former => Row(former.Disposition, null, null))], Widens: false);

    private static IEnumerable<GanttRow> RowsOf(ClosingTask task, string? symbol) => task.Rows.Select(row => Row(row.Disposition, symbol, task.Task.Gist));

    private static GanttRow Row(TaskDisposition task, string? symbol, string? gist) => new(
        $"{(symbol is null ? task.Task.ToString() : task.Task.Label)}{(task.Scope is null ? "" : $", {task.Scope}")}: {Outcome(task)}",
        GanttGroups.Days(
            task.Effective is { } effective ? $"in effect {effective.ToProse()}" : null,
            task.Due is { } due && task.Due != task.Effective.Legal() ? $"due {due.ToProse()}" : null,
            JointDays(task.JointPeriod),
            GanttGroups.VerificationDays(task.Verification)),
        gist ?? task.Note,
        [
            .. task.JointPeriod is { } joint && (joint.From ?? joint.Until) is not null ? new[] { new GanttMark(MarkKind.Joint, joint.From.Legal(), joint.Until.Legal()) } : [],
            .. GanttMark.At(MarkKind.Planned, task.Due),
            .. GanttMark.At(MarkKind.Happened, task.Effective.Legal()),
            .. GanttGroups.VerificationMarks(task.Verification),
        ]);

    private static string Outcome(TaskDisposition task) => task.Disposition switch
    {
        Disposition.Undecided => "nobody has decided",
        Disposition.Complete => "complete before the end",
        Disposition.Discontinue => "discontinued",
        Disposition.Residual => $"residual work{(task.Receiver is null ? "" : $", {task.Receiver}")}",
        _ => task.Receiver ?? "receiver not recorded",
    };

    private static string? JointDays(JointPeriod? joint) => joint switch
    {
        { From: { } from, Until: { } until } => $"joint work {from.ToProse()} to {until.ToProse()}",
        { From: { } from } => $"joint work from {from.ToProse()}",
        { Until: { } until } => $"joint work until {until.ToProse()}",
        _ => null,
    };
}
