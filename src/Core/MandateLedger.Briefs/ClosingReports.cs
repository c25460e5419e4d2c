using System.Collections.Immutable;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query;
using MandateLedger.Transition;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Entries;
using MandateLedger.Transition.Matrix;

namespace MandateLedger.Briefs;

/// <summary>The reports that a closing mission owes: on progress, and at the end.</summary>
public static class ClosingReports
{
    /// <summary>The closure progress report: where the closing stands, what is next, what is missing.</summary>
    public static Report Progress(Body body, ClosingAnswer closing) => Written(closing, body, "closure progress report",
        [
            Decision(closing),
            Section.Grid("Readiness", ClosingTable.Readiness(closing)),
            Section.Grid("Tasks", Short(closing)),
            Section.Grid("Sites", Narrow(ClosingTable.Sites(closing), "site", "closes", "closed", "to", "custody", "verified on")),
            Section.Grid("Milestones", ClosingTable.Milestones(closing)),
            Section.Grid("What is missing", Narrow(ClosingTable.Gaps(closing), "finding", "subject", "what is missing")),
        ]);

    /// <summary>The end-of-mission report: the life of the mandate, what became of every task, and what goes on.</summary>
    public static Report EndOfMission(LedgerView view, Body body, ClosingAnswer closing, AsOf asOf)
    {
        var material = new Material(body, Histories.Of(view, body, asOf.AsKnown), closing, asOf);
        return Written(closing, body, "end-of-mission report",
        [
            Decision(closing),
            Section.Paragraph("The mandate", Backgrounds.Of(material)),
            Section.Grid("Terms", Terms(material.History)),
            Section.Grid("What became of each task", Short(closing)),
            Section.Items("Heads of mission", Heads.Of(material)),
            Section.Items("Events", Chronicle.Earlier(material).Concat(Chronicle.Recent(material))),
            Section.Items("The United Nations and the host State", HostRelations.Of(material)),
            Section.Grid("Sites", Narrow(ClosingTable.Sites(closing), "site", "closes", "closed", "to", "source")),
            Section.Items("What goes on", Prospects.Of(material)),
            Section.Items("What is not known", Unknowns.Of(material)),
        ]);
    }

    /// <summary>The matrix as a document: each task with what becomes of it, then sites, posts, units and what else the file holds.</summary>
    public static Report Matrix(Body body, ClosingAnswer closing) => Written(closing, body, "transition and closing matrix",
        [
            Decision(closing),
            Section.Grid("Tasks: what becomes of them", Short(closing)),
            Section.Grid("Tasks: how they are handed over", HandedOver(closing)),
            .. ClosingTable.Of(closing).Where(table => table.Name != ClosingTable.Tasks).Select(table => Section.Grid(table.Name, Filled(table))),
        ]);

    private static ClosingTable HandedOver(ClosingAnswer closing)
    {
        var columns = MatrixColumn.All.Where(column => column.Name is "scope" or "capacity" or "due" or "joint from" or "joint until" or "verification due" or "verified on" or "risk" or "mitigation" or "depends on").ToList();
        return Filled(new ClosingTable(
            "Handover",
            ["task", .. columns.Select(column => column.Name)],
            [.. closing.Tasks.SelectMany(task => task.Rows).Select(row => (IReadOnlyList<string?>)[row.Disposition.Task.ToString(), .. columns.Select(column => column.Get(row.Disposition))])]));
    }

    // On paper a column that nobody has filled only takes room.
    private static ClosingTable Filled(ClosingTable table) =>
        Narrow(table, [.. table.Columns.Where((_, at) => table.Rows.Any(row => !string.IsNullOrEmpty(row[at])))]);

    private static Report Written(ClosingAnswer closing, Body body, string kind, IEnumerable<Section?> sections)
    {
        var by = closing.Decision?.DecidedBy is { } authority ? new SentenceSource(authority.Symbol, authority.At) : new SentenceSource($"the ledger {closing.Eve.Ledger}", null);
        return new Report(new Sentence($"{body.Id}: {kind}", [by]), Report.AboutLine($"{body.Name} ({body.Id})", closing.On, closing.Eve.AsKnown, closing.Eve.Ledger), [.. sections.OfType<Section>()]);
    }

    private static Section? Decision(ClosingAnswer closing)
    {
        var decision = closing.Decision;
        var sentences = new List<Sentence>();
        if (decision is { End: { } end, DecidedBy: { } by })
        {
            sentences.Add(Sentence.From($"The mandate {(end < closing.On ? "ended" : "ends")} on {end.ToProse()}.", by));
        }

        if (decision is { LiquidationEnd: { } liquidation, LiquidationBy: { } authority })
        {
            sentences.Add(Sentence.From($"The liquidation is planned to end {liquidation.ToProseWhen()}.", authority));
        }

        return Section.Paragraph("The decision", sentences);
    }

    private static ClosingTable Short(ClosingAnswer closing) => new(
        "Tasks",
        ["task", "in short", "what becomes of it", "receiver", "authority", "answer", "money"],
        [
            .. closing.Tasks.SelectMany(task => task.Rows.Select(row => Cells(task.Ref.ToString(), row.Disposition.Scope ?? task.Task.Gist, row.Disposition))),
            .. closing.FormerTasks.Select(former => Cells(former.Disposition.Task.ToString(), former.Disposition.Note, former.Disposition)),
        ]);

    private static IReadOnlyList<string?> Cells(string task, string? gist, TaskDisposition disposition) =>
    [
        task, gist, Spelling.Of(disposition.Disposition).Replace('-', ' '), disposition.Receiver,
        disposition.Authority is { } authority ? $"{Spelling.Of(authority.Kind).Replace('-', ' ')}, {authority}" : null,
        disposition is { Acceptance: { } acceptance } ? Spelling.Of(acceptance.State) + (acceptance.Evidence is null ? ", no evidence" : $", {acceptance.Evidence}") : disposition.IsHandover() ? "none recorded" : null,
        disposition.Funding?.Source ?? (disposition.IsHandover() ? "not stated" : null),
    ];

    private static ClosingTable Terms(HistoryAnswer history) => new(
        "Terms",
        ["from", "until", "by", "last"],
        [.. history.Terms.Select(term => (IReadOnlyList<string?>)[term.From.ToIso(), term.Until?.ToIso(), $"{term.By.Symbol} {term.By.At}", term.Final ? "yes" : null])]);

    private static ClosingTable Narrow(ClosingTable table, params string[] columns)
    {
        var kept = columns.Select(column => table.Columns.IndexOf(column)).ToList();
        return new ClosingTable(table.Name, [.. columns], [.. table.Rows.Select(row => (IReadOnlyList<string?>)[.. kept.Select(at => row[at])])]);
    }
}
