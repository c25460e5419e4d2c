using System.Globalization;
using MandateLedger.Cli.Text;
using MandateLedger.Export;
using MandateLedger.Export.AkomaNtoso;
using MandateLedger.Import;
using MandateLedger.Knowledge;
using MandateLedger.Primitives.Findings;

namespace MandateLedger.Cli;

/// <summary>Writes documents in a format, over the cores and in order; what cannot be read is told at the end.</summary>
internal sealed class ExportRun(Session session, ExportFormat format, AkomaNtosoOptions options, string? folder)
{
    private readonly List<string> problems = [];
    private readonly Dictionary<string, string> writtenFrom = new(StringComparer.OrdinalIgnoreCase);
    private int written;

    /// <summary>Writes every document of the walk, with what records of the library tell where they are given.</summary>
    public int All(DocumentWalk walk, string? records)
    {
        var documents = Documents.With(session, VocabularyFiles.Load(), records);
        var work = new DocumentWork<Exported>(found => Read(found, documents), Take, static problem => new Exported("", null, problem));
        var isWhole = AllDocuments.Read(session, walk, printsData: folder is null, work);
        problems.ForEach(session.Tell);
        if (!isWhole)
        {
            session.Tell(string.Create(CultureInfo.InvariantCulture, $"stopped after {written} documents; each of them is whole."));
            return Session.Stopped;
        }

        return problems.Count > 0 ? Session.OutsideFailed : Session.Answered;
    }

    private Exported Read(FoundDocument found, Documents documents)
    {
        var document = documents.Read(found.Opened());
        return new Exported(found.Name, DocumentWriter.Write(document.Structure, document.Meaning.Value, format, options), null);
    }

    private void Take(Exported exported)
    {
        if (exported.Document is not { } document)
        {
            problems.Add(exported.Problem!);
            return;
        }

        foreach (var finding in document.Findings)
        {
            session.Error.WriteLine($"{exported.File}: {FindingLine.Of(finding)}");
        }

        if (folder is null)
        {
            session.Print(document.Value);
        }
        else
        {
            Write(exported.File, document.Value);
        }

        written++;
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

    private sealed record Exported(string File, Reading<string>? Document, string? Problem);
}
