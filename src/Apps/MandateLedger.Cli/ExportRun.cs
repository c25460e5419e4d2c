using MandateLedger.Cli.Text;
using MandateLedger.Export;
using MandateLedger.Export.AkomaNtoso;
using MandateLedger.Import;
using MandateLedger.Knowledge;

namespace MandateLedger.Cli;

/// <summary>Writes documents in a format, one after the other; what cannot be read is told at the end.</summary>
internal sealed class ExportRun(Session session, ExportFormat format, AkomaNtosoOptions options, string? folder)
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

        problems.ForEach(session.Tell);
        return problems.Count > 0 ? Session.OutsideFailed : Session.Answered;
    }

    private void One(FoundDocument found, Documents documents)
    {
        var file = found.Name;
        var document = documents.Read(found.Opened());
        var written = DocumentWriter.Write(document.Structure, document.Meaning.Value, format, options);
        foreach (var finding in written.Findings)
        {
            session.Error.WriteLine($"{file}: {FindingLine.Of(finding)}");
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
