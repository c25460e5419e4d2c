using System.CommandLine;
using MandateLedger.Export;
using MandateLedger.Export.AkomaNtoso;
using MandateLedger.Import;
using MandateLedger.Knowledge;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate export PATH…</summary>
internal static class ExportCommand
{
    public static Command Create(Session session)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders of documents.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string?>("--format") { Description = "akn, md, html, text, json or csv; akn without it.", HelpName = "FORMAT" };
        var profile = new Option<string?>("--profile") { Description = "For akn: guidelines, or unxml for the dialect of the published files.", HelpName = "PROFILE" };
        var folder = new Option<string?>("--out") { Description = "A folder for one file a document; without it everything is printed.", HelpName = "DIR" };
        var command = new Command("export", """
            Writes documents as Akoma Ntoso with the acts found in them, or as Markdown, HTML, text, JSON or rows.
            Akoma Ntoso is validated before it is written. Copies are unofficial.

            Examples:
              mandate export resolution.xml --format akn
              mandate export FOLDER --format html --out PAGES
            """) { paths, format, profile, folder };
        command.SetAction(parsed =>
        {
            var chosen = FormatOf(parsed.GetValue(format));
            var options = new AkomaNtosoOptions { Profile = ProfileOf(parsed.GetValue(profile), chosen), MarkedUpOn = session.Today };
            if (parsed.GetValue(paths) is not [_, ..] given)
            {
                throw new Misuse("Documents are exported by path for now; give files or folders.");
            }

            return new Run(session, chosen, options, parsed.GetValue(folder)).All(DocumentWalk.Over(given, session.Input));
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

    private sealed class Run(Session session, ExportFormat format, AkomaNtosoOptions options, string? folder)
    {
        private readonly Dictionary<string, string> writtenFrom = new(StringComparer.OrdinalIgnoreCase);

        public int All(DocumentWalk walk)
        {
            var documents = Documents.With(session, VocabularyFiles.Load(), null);
            var problems = new List<string>();
            var isOne = walk.Count() == 1;
            foreach (var found in walk.Documents().TakeWhile(_ => !session.Stop.IsCancellationRequested))
            {
                try
                {
                    One(found, documents);
                }
                catch (UnreadableDocumentException problem) when (!isOne)
                {
                    problems.Add(problem.Message);
                }
            }

            problems.ForEach(problem => session.Error.WriteLine($"mandate: {problem}"));
            return problems.Count > 0 ? Session.OutsideFailed : Session.Answered;
        }

        private void One(FoundDocument found, Documents documents)
        {
            var file = found.Name;
            var document = documents.Read(found.Opened());
            var written = DocumentWriter.Write(document.Structure, document.Meaning.Value, format, options);
            foreach (var finding in written.Findings)
            {
                session.Error.WriteLine($"{file}: {Json.Names.Of(finding.Kind)} {finding.Id} at {finding.At ?? "the document"}: {finding.Message}");
            }

            if (folder is null)
            {
                session.Print(written.Value);
                return;
            }

            Write(file, written.Value);
        }

        private void Write(string file, string text)
        {
            var name = Path.GetFileNameWithoutExtension(file) + DocumentWriter.EndingOf(format);
            if (!writtenFrom.TryAdd(name, file))
            {
                throw new Misuse($"{file} and {writtenFrom[name]} would both be written to {name}; export them to folders of their own.");
            }

            var path = Path.GetFullPath(Path.Combine(folder!, name));
            if (path == Path.GetFullPath(file))
            {
                throw new Misuse($"{file} would be written over itself; give another folder with --out.");
            }

            NewFile.Write(path, text);
        }
    }
}
