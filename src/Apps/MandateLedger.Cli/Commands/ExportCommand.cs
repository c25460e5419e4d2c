using System.CommandLine;
using MandateLedger.Export;
using MandateLedger.Export.AkomaNtoso;
using MandateLedger.Import;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate export PATH…</summary>
internal static class ExportCommand
{
    public static Command Create(Session session)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders or ZIP archives of documents.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string?>("--format") { Description = "akn, md, html, text, json or csv; akn without it.", HelpName = "FORMAT" };
        var profile = new Option<string?>("--profile") { Description = "For akn: guidelines, or unxml for the dialect of the published files.", HelpName = "PROFILE" };
        var folder = new Option<string?>("--out") { Description = "A folder for one file a document; without it everything is printed.", HelpName = "DIR" };
        var (ledger, records) = (Options.Ledger(), Options.Records());
        var command = new Command("export", """
            Writes documents as Akoma Ntoso with the acts found in them, or as Markdown, HTML, text, JSON or rows.
            Akoma Ntoso is validated before it is written; the days of what it cites, and which paragraph a renewal
            prolongs, come from a ledger. Copies are unofficial.

            Examples:
              mandate export resolution.xml --format akn
              mandate export FOLDER --format html --out PAGES
              mandate export FOLDER --records RECORDS --ledger council.db --out AKN
            """) { paths, format, profile, folder, records, ledger };
        command.SetAction(parsed =>
        {
            var chosen = FormatOf(parsed.GetValue(format));
            var lookup = new LedgerLookup(Session.LedgerPath(parsed.GetValue(ledger)), session.Today);
            var options = new AkomaNtosoOptions { Profile = ProfileOf(parsed.GetValue(profile), chosen), MarkedUpOn = session.Today, AdoptionOf = lookup.AdoptionOf, FormerTermOf = lookup.FormerTermOf };
            if (parsed.GetValue(paths) is not [_, ..] given)
            {
                throw new Misuse("Documents are exported by path for now; give files or folders.");
            }

            return new ExportRun(session, chosen, options, parsed.GetValue(folder)).All(DocumentWalk.Over(given, session.Input), parsed.GetValue(records));
        });
        return command;
    }

    private static ExportFormat FormatOf(string? text) => text?.ToLowerInvariant() switch
    {
        null or "akn" => ExportFormat.Akn,
        "md" => ExportFormat.Markdown,
        "html" => ExportFormat.Html,
        "text" => ExportFormat.Text,
        "json" => ExportFormat.Json,
        "csv" => ExportFormat.Csv,
        _ => throw new Misuse($"--format {text} is not known; use akn, md, html, text, json or csv."),
    };

    private static AkomaNtosoProfile ProfileOf(string? text, ExportFormat format) => text?.ToLowerInvariant() switch
    {
        null => AkomaNtosoProfile.Guidelines,
        _ when format != ExportFormat.Akn => throw new Misuse("--profile belongs to --format akn."),
        "guidelines" => AkomaNtosoProfile.Guidelines,
        "unxml" => AkomaNtosoProfile.UnXml,
        _ => throw new Misuse($"--profile {text} is not known; use guidelines or unxml."),
    };
}
