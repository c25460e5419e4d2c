using System.CommandLine;
using MandateLedger.Cli.Text;
using MandateLedger.Export;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Storage;
using MandateLedger.Transition;
using MandateLedger.Transition.Answers;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate transition BODY</summary>
internal static class TransitionCommand
{
    public static Command Create(Session session)
    {
        var (body, on, known) = (Options.Body(), Options.On(), Options.AsKnown());
        var (ledger, format, strict) = (Options.Ledger(), Options.Format(), Options.Strict());
        var file = new Option<string?>("--file") { Description = "A closing file of your own, one fact a line; without it the facts that come with the program.", HelpName = "FILE" };
        var command = new Command("transition", """
            How a mission closes: for each task in force on the eve of its last day who has it afterwards, by which
            authority, accepted and paid by whom; sites, posts, guards, records, obligations; and what is missing.

            Examples:
              mandate transition UNAMI
              mandate transition UNAMI --on 2026-01-31 --as-known 2025-06-30 --format json
              mandate transition UNAMEX --ledger unamex.db --file unamex-closing.jsonl
            """) { body, on, known, ledger, file, format, strict };
        command.SetAction(parsed =>
        {
            var day = parsed.GetValue(on) is { } asked ? Session.Day(asked, "--on") : session.Today;
            var asOf = new AsOf(day, parsed.GetValue(known) is { } knownOn ? Session.Day(knownOn, "--as-known") : session.Today);
            var view = Session.View(parsed.GetValue(ledger), bodies => Session.FindBody(bodies, parsed.GetValue(body)!), out var found);
            var answer = Closings.Of(view, found, RecordOf(parsed.GetValue(file), found.Id), asOf);
            session.Print(Written(answer, Session.FormatOf(parsed.GetValue(format))));
            return parsed.GetValue(strict) && !answer.Findings.IsEmpty ? Session.Doubtful : Session.Answered;
        });
        return command;
    }

    private static ClosingRecord RecordOf(string? file, string body) => file switch
    {
        null => BundledClosings.Of(body),
        _ when !File.Exists(file) => throw new Misuse($"There is no closing file {file}; give a file with one fact a line."),
        _ => ClosingStore.Read(file),
    };

    private static string Written(ClosingAnswer answer, Format format) => format switch
    {
        Format.Json => ClosingAnswerJson.Of(answer, indented: true),
        Format.Jsonl => ClosingAnswerJson.Of(answer, indented: false),
        Format.Csv => string.Join('\n', ClosingMatrix.Of(answer).Select(row => Csv.Row([.. row]))),
        _ => ClosingText.Of(answer, Session.Width),
    };
}
