using System.Collections.Immutable;
using System.Globalization;
using MandateLedger.Json;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Export;

/// <summary>The matrix that people work with: a row for each task, or part of one, that has a way out of its own.</summary>
public static class ClosingMatrix
{
    /// <summary>The columns, in the order in which people fill them in.</summary>
    public static ImmutableArray<string> Columns { get; } =
    [
        "symbol", "label", "task", "scope", "disposition", "receiver", "focal point", "authority kind", "authority", "authority at", "capacity", "offer",
        "acceptance", "accepted on", "acceptance evidence", "funding source", "funded until", "funding amount", "funding gap", "joint from", "joint until",
        "due", "effective", "verification due", "verified on", "verification result", "risk", "mitigation", "depends on", "signed by mission", "signed by receiver",
        "progress", "note", "source", "source at", "certainty", "doubt", "findings",
    ];

    /// <summary>The columns, then every row.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Of(ClosingAnswer answer) =>
        answer.Tasks.SelectMany(Rows).Concat(answer.FormerTasks.Select(former => Row(former.Disposition, former.Source, null, Findings(answer, former))))
            .Prepend([.. Columns]);

    private static string Findings(ClosingAnswer answer, DisposedTask task) =>
        string.Join("; ", answer.Findings.Where(finding => finding.At == task.Disposition.Subject()).Select(finding => $"{finding.Id} {finding.Message}"));

    private static IEnumerable<IReadOnlyList<string?>> Rows(ClosingTask task)
    {
        var reference = new TaskRef(task.Task.Task.Source.Symbol, task.Task.Task.Source.At);
        if (task.Dispositions.IsEmpty)
        {
            return [Row(new TaskDisposition { Task = reference, Disposition = Disposition.Undecided }, null, task.Task.Gist, string.Join("; ", task.Findings.Select(finding => $"{finding.Id} {finding.Message}")))];
        }

        return task.Dispositions.Select(disposed => Row(
            disposed.Disposition,
            disposed.Source,
            task.Task.Gist,
            string.Join("; ", task.Findings.Where(finding => finding.At == disposed.Disposition.Subject() || finding.At == $"task {reference}").Select(finding => $"{finding.Id} {finding.Message}"))));
    }

    private static IReadOnlyList<string?> Row(TaskDisposition one, FactSource? source, string? gist, string findings) =>
    [
        one.Task.Symbol, one.Task.Label, gist, one.Scope, Names.Of(one.Disposition), one.Receiver, one.FocalPoint,
        one.Authority is { } authority ? Names.Of(authority.Kind) : null, one.Authority?.Symbol, one.Authority?.At, one.Capacity, one.Offer,
        one.Acceptance is { } acceptance ? Names.Of(acceptance.State) : null, one.Acceptance?.On?.ToIso(), one.Acceptance?.Evidence,
        one.Funding?.Source, one.Funding?.Until?.ToString(), Number(one.Funding?.Amount), Number(one.Funding?.Gap),
        one.JointPeriod?.From?.ToIso(), one.JointPeriod?.Until?.ToIso(), one.Due?.ToString(), one.Effective?.ToIso(),
        one.Verification?.Due?.ToString(), one.Verification?.Done?.ToIso(), one.Verification?.Result, one.Risk, one.Mitigation, one.DependsOn,
        one.SignOff?.ByMission, one.SignOff?.ByReceiver, one.Progress?.ToString(CultureInfo.InvariantCulture), one.Note,
        source?.Document, source?.At, source is null ? null : Names.Of(source.Certainty), source?.Doubt, findings,
    ];

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
