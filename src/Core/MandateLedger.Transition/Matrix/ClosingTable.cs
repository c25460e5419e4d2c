using System.Collections.Immutable;
using System.Globalization;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Checks;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Matrix;

/// <summary>A part of a closing as a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The cells; null is an empty one.</param>
public sealed record ClosingTable(string Name, ImmutableArray<string> Columns, ImmutableArray<IReadOnlyList<string?>> Rows)
{
    /// <summary>The name of the table that can be filled in and read back.</summary>
    public const string Tasks = "Tasks";

    /// <summary>The whole closing as tables; those without rows are left out, the tasks never.</summary>
    public static ImmutableArray<ClosingTable> Of(ClosingAnswer answer) =>
    [
        new(Tasks, TaskMatrix.Columns, [.. TaskMatrix.Rows(answer)]),
        .. new[] { Gaps(answer), Sites(answer), Posts(answer), Units(answer), Assets(answer), Records(answer), Remainders(answer), Obligations(answer), Milestones(answer), Risks(answer), Readiness(answer) }.Where(table => !table.Rows.IsEmpty),
    ];

    /// <summary>What is missing, in the order of the checks.</summary>
    public static ClosingTable Gaps(ClosingAnswer answer) => new(
        "Gaps",
        ["finding", "what must hold", "subject", "what is missing"],
        [.. answer.Findings.Select(finding => Cells(finding.Id, ClosingChecks.All.FirstOrDefault(check => check.Id == finding.Id)?.Holds, finding.At, finding.Message))]);

    /// <summary>Sites, the first to close first.</summary>
    public static ClosingTable Sites(ClosingAnswer answer) => new(
        "Sites",
        ["site", "closes", "closed", "handed over", "to", "evidence", "custody", "use afterwards", "clearance", "verification due", "verified on", "access", "note", "source"],
        [
            .. answer.State.Sourced<Site>().OrderBy(one => one.Entry.Closes?.First ?? DateOnly.MaxValue).Select(one => Cells(
                one.Entry.Name, one.Entry.Closes?.ToString(), one.Entry.IsClosed ? "yes" : "no", one.Entry.Handover?.On?.ToString(), one.Entry.Handover?.To, one.Entry.Handover?.Evidence, one.Entry.Custody,
                one.Entry.EndUse, one.Entry.Clearance, one.Entry.Verification?.Due?.ToString(), one.Entry.Verification?.Done?.ToIso(), one.Entry.Access, one.Entry.Note, one.Source.ToString())),
        ]);

    /// <summary>Milestones in the order of their days.</summary>
    public static ClosingTable Milestones(ClosingAnswer answer) => new(
        "Milestones",
        ["milestone", "phase", "planned", "happened", "source"],
        [.. answer.State.Sourced<Milestone>().OrderBy(one => (one.Entry.Happened ?? one.Entry.Planned)?.First ?? DateOnly.MaxValue).Select(one => Cells(one.Entry.What, Spelling.Of(one.Entry.Phase), one.Entry.Planned?.ToString(), one.Entry.Happened?.ToString(), one.Source.ToString()))]);

    /// <summary>How far the closing is.</summary>
    public static ClosingTable Readiness(ClosingAnswer answer) => new(
        "Readiness",
        ["what", "done", "of"],
        [.. answer.Readiness.Select(row => Cells(row.What, Figure(row.Done), Figure(row.Of)))]);

    private static ClosingTable Posts(ClosingAnswer answer) => new(
        "Posts",
        ["month", "separations", "posts left", "cost", "provided", "note", "source"],
        [.. answer.State.Sourced<PostsInMonth>().OrderBy(one => one.Entry.Month.First).Select(one => Cells(one.Entry.Month.ToString(), Figure(one.Entry.Separations), Figure(one.Entry.Posts), Figure(one.Entry.Cost), Figure(one.Entry.Provided), one.Entry.Note, one.Source.ToString()))]);

    private static ClosingTable Units(ClosingAnswer answer) => new(
        "Units",
        ["unit", "from", "strength", "source"],
        [.. answer.State.Sourced<UnitStrength>().OrderBy(one => one.Entry.On.First).Select(one => Cells(one.Entry.Unit, one.Entry.On.ToString(), Figure(one.Entry.Strength), one.Source.ToString()))]);

    private static ClosingTable Assets(ClosingAnswer answer) => new(
        "Assets",
        ["group", "value", "items", "receiver", "source"],
        [.. answer.State.Sourced<AssetGroup>().Select(one => Cells(Spelling.Of(one.Entry.Group), Figure(one.Entry.Value), Figure(one.Entry.Items), one.Entry.Receiver, one.Source.ToString()))]);

    private static ClosingTable Records(ClosingAnswer answer) => new(
        "Records",
        ["records", "custodian", "deadline", "holders leave", "must reach", "done", "source"],
        [.. answer.State.Sourced<RecordClass>().Select(one => Cells(one.Entry.Name, one.Entry.Custodian, one.Entry.Deadline?.ToString(), one.Entry.HoldersLeave?.ToIso(), one.Entry.MustReach, one.Entry.Done?.ToIso(), one.Source.ToString()))]);

    private static ClosingTable Remainders(ClosingAnswer answer) => new(
        "Remainders",
        ["kind", "name", "owner", "ends", "closed", "source"],
        [.. answer.State.Sourced<Remainder>().Select(one => Cells(Spelling.Of(one.Entry.Kind), one.Entry.Name, one.Entry.Owner, one.Entry.Ends?.ToString(), one.Entry.Closed?.ToIso(), one.Source.ToString()))]);

    private static ClosingTable Obligations(ClosingAnswer answer) => new(
        "Obligations",
        ["obligation", "owner", "symbol", "at", "until", "source"],
        [
            .. answer.Obligations.Select(one => Cells(one.What, one.Holder, one.Symbol, one.At, one.Until?.ToIso(), one.Source)),
            .. answer.State.Sourced<Obligation>().Select(one => Cells(one.Entry.What, one.Entry.Owner, one.Entry.By.Symbol, one.Entry.By.At, one.Entry.Until?.ToString(), one.Source.ToString())),
        ]);

    private static ClosingTable Risks(ClosingAnswer answer) => new(
        "Risks",
        ["risk", "mitigation", "owner", "source"],
        [.. answer.State.Sourced<ClosingRisk>().Select(one => Cells(one.Entry.What, one.Entry.Mitigation, one.Entry.Owner, one.Source.ToString()))]);

    private static IReadOnlyList<string?> Cells(params string?[] cells) => cells;

    private static string? Figure(int? figure) => figure?.ToString(CultureInfo.InvariantCulture);

    private static string? Figure(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture);
}
