using System.CommandLine;
using MandateLedger.Briefs;
using MandateLedger.Ledger.Postings;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate brief BODY</summary>
internal static class BriefCommand
{
    public static Command Create(Session session)
    {
        var (body, on, known, ledger) = (Options.Body(), Options.On(), Options.AsKnown(), Options.Ledger());
        var file = Options.ClosingFile();
        var format = new Option<string?>("--format") { Description = "text, md, html, docx or json.", HelpName = "FORMAT" };
        var output = Options.Out();
        var command = new Command("brief", """
            A brief on a mission: headline, summary, what happened, background, why it ended, what comes next. Every
            sentence names its source, and none says more than its source.

            Examples:
              mandate brief UNAMI
              mandate brief UNAMI --on 2025-06-30 --as-known 2025-06-30 --format md
              mandate brief UNAMI --format docx --out unami.docx
            """) { body, on, known, ledger, file, format, output };
        command.SetAction(parsed =>
        {
            var asOf = session.AsOf(parsed.GetValue(on), parsed.GetValue(known));
            var view = Session.View(parsed.GetValue(ledger), bodies => Session.FindBody(bodies, parsed.GetValue(body)!), out var found);
            ReportOutput.Write(session, Briefs.Briefs.Of(view, found, ClosingFiles.Of(parsed.GetValue(file), found.Id), asOf), parsed.GetValue(format), parsed.GetValue(output));
            return Session.Answered;
        });
        return command;
    }
}
