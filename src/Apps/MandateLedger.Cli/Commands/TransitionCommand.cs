using System.CommandLine;
using MandateLedger.Briefs;
using MandateLedger.Export.Charts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Query;
using MandateLedger.Storage;
using MandateLedger.Transition;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Checks;
using MandateLedger.Transition.Plans;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate transition BODY</summary>
internal static class TransitionCommand
{
    public static Command Create(Session session)
    {
        var (body, on, known) = (Options.Body(), Options.On(), Options.AsKnown());
        var (ledger, strict) = (Options.Ledger(), Options.Strict());
        var format = new Option<string?>("--format") { Description = "text, json, jsonl, csv, xlsx, docx, md or html; with --report text, md, html, docx or json.", HelpName = "FORMAT" };
        var (file, output) = (Options.ClosingFile(), Options.Out());
        var report = new Option<string?>("--report") { Description = "progress, end-of-mission, matrix or precedents: a report as text, md, html, docx or json.", HelpName = "REPORT" };
        var chart = new Option<string?>("--chart") { Description = "gantt or burn-down: a picture as SVG.", HelpName = "CHART" };
        var workbook = new Option<string?>("--import") { Description = "A workbook that was written by --format xlsx and filled in; what is new in it goes to the closing file.", HelpName = "XLSX" };
        var plans = new Option<string[]>("--plan") { Description = "Plans and budgets: prints what they suggest as lines of a closing file, and records nothing.", HelpName = "FILE", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };
        var accept = new Option<string?>("--accept") { Description = "Lines that --plan printed: adds them to the closing file.", HelpName = "FILE" };
        var author = new Option<string?>("--by") { Description = "Who records what is imported or accepted.", HelpName = "NAME" };
        var command = new Command("transition", """
            How a mission closes: for each task in force on the eve of its last day who has it afterwards, by which
            authority, accepted and paid by whom; sites, posts, guards, records, obligations; and what is missing.

            Examples:
              mandate transition UNAMI
              mandate transition UNAMI --on 2026-01-31 --as-known 2025-06-30 --format json
              mandate transition UNAMI --format xlsx --out matrix.xlsx
              mandate transition UNAMI --format docx --out matrix.docx
              mandate transition UNAMI --report progress --format docx --out progress.docx
              mandate transition UNAMI --chart gantt --out unami.svg
              mandate transition UNAMI --import matrix.xlsx --by "A. Planner" --file unami-closing.jsonl
              mandate transition UNAMI --plan plan.docx budget.docx
              mandate transition UNAMI --accept proposals.jsonl --by "A. Planner" --file unami-closing.jsonl
            """) { body, on, known, ledger, file, format, output, report, chart, workbook, plans, accept, author, strict };
        command.SetAction(parsed =>
        {
            var asOf = session.AsOf(parsed.GetValue(on), parsed.GetValue(known));
            var view = Session.View(parsed.GetValue(ledger), bodies => Session.FindBody(bodies, parsed.GetValue(body)!), out var found);
            var asked = new ClosingRequest(parsed.GetValue(file), parsed.GetValue(format), parsed.GetValue(output), parsed.GetValue(strict));
            var proposals = new ProposalRequest(parsed.GetValue(plans) ?? [], parsed.GetValue(accept), parsed.GetValue(workbook), parsed.GetValue(author), asked.File, asked.Format, asked.Strict);
            return Proposals.Run(session, proposals, () => TasksOf(Closings.Of(view, found, BundledClosings.Of(found.Id), asOf)))
                ?? Imported(session, view, found, asOf, proposals)
                ?? Answered(session, view, found, asOf, asked with { Report = parsed.GetValue(report), Chart = parsed.GetValue(chart) });
        });
        return command;
    }

    private static int? Imported(Session session, LedgerView view, Body body, AsOf asOf, ProposalRequest request)
    {
        if (request.Workbook is not { } filled)
        {
            return null;
        }

        var into = request.File ?? throw new Misuse("--import adds to a closing file of your own; name it with --file.");
        var by = request.By ?? throw new Misuse("--import records who says so; give a name with --by.");
        var record = File.Exists(into) ? ClosingStore.Read(into) : BundledClosings.Of(body.Id);
        return new ClosingImport(session, Closings.Of(view, body, record, asOf), record, by).Run(filled, into);
    }

    private static int Answered(Session session, LedgerView view, Body body, AsOf asOf, ClosingRequest asked)
    {
        var answer = Closings.Of(view, body, ClosingFiles.Of(asked.File, body.Id), asOf);
        switch (asked)
        {
            case { Report: { } report }:
                ReportOutput.Write(session, ReportOf(report, view, body, answer, asOf), asked.Format, asked.Out, answer);
                return Session.Answered;
            case { Chart: { } chart }:
                OutputFile.PrintOrWrite(session, ClosingOutput.ChartOf(chart)(answer, ChartSize.Page), asked.Out);
                return Session.Answered;
            case { Format: { } format } when ReportOutput.IsDocument(format):
                ReportOutput.Write(session, ClosingReports.Matrix(body, answer), format, asked.Out, answer);
                return asked.Strict && !answer.Findings.IsEmpty ? Session.Doubtful : Session.Answered;
            default:
                ClosingOutput.Write(session, answer, asked.Format, asked.Out);
                return asked.Strict && !answer.Findings.IsEmpty ? Session.Doubtful : Session.Answered;
        }
    }

    /// <summary>What is asked of a closing.</summary>
    private sealed record ClosingRequest(string? File, string? Format, string? Out, bool Strict)
    {
        public string? Report { get; init; }

        public string? Chart { get; init; }
    }

    private static IReadOnlyList<PlanTask> TasksOf(ClosingAnswer answer) => [.. answer.Tasks.Select(task => new PlanTask(task.Ref, task.Task.Components))];

    private static Report ReportOf(string kind, LedgerView view, Body body, ClosingAnswer answer, AsOf asOf) => kind.ToLowerInvariant() switch
    {
        "progress" => ClosingReports.Progress(body, answer),
        "end-of-mission" => ClosingReports.EndOfMission(view, body, answer, asOf),
        "matrix" => ClosingReports.Matrix(body, answer),
        "precedents" => PrecedentReports.Of(body, answer, Precedents.Load()),
        _ => throw new Misuse($"--report {kind} is not known; use progress, end-of-mission, matrix or precedents."),
    };
}
