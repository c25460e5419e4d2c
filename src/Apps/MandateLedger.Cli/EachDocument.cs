using System.Globalization;
using MandateLedger.Export;
using MandateLedger.Import;
using MandateLedger.Knowledge;

namespace MandateLedger.Cli;

/// <summary>
/// Reads every document that paths name, over the cores, and prints it in order. A document that cannot be read is a
/// line at the end. A stop leaves what was printed whole.
/// </summary>
internal static class EachDocument
{
    public static int Print(Session session, string[] paths, string? records, Format format, Func<ReadDocument, Format, string> write)
    {
        var walk = DocumentWalk.Over(paths, session.Input);
        var documents = Documents.With(session, VocabularyFiles.Load(), records);
        var tally = new Tally(session);
        return AllDocuments.Read(session, walk, printsData: true, found => Written.Of(found, file => write(documents.Read(file), format)), tally.Take)
            ? tally.Finish()
            : tally.Stopped();
    }

    private sealed record Written(string? Text, string? Problem)
    {
        public static Written Of(FoundDocument found, Func<DocumentFile, string> write)
        {
            try
            {
                return new Written(write(found.Opened()), null);
            }
            catch (UnreadableDocumentException problem)
            {
                return new Written(null, problem.Message);
            }
        }
    }

    private sealed class Tally(Session session)
    {
        private readonly List<string> problems = [];
        private int read;

        public void Take(Written written)
        {
            if (written.Text is { } text)
            {
                session.Print(text);
                read++;
            }
            else
            {
                problems.Add(written.Problem!);
            }
        }

        public int Finish()
        {
            Tell();
            if (read + problems.Count > 1)
            {
                session.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read + problems.Count} documents: {read} read, {problems.Count} could not be read."));
            }

            return problems.Count > 0 ? Session.OutsideFailed : Session.Answered;
        }

        public int Stopped()
        {
            Tell();
            session.Tell(string.Create(CultureInfo.InvariantCulture, $"stopped after {read} documents; what was printed is whole."));
            return Session.Stopped;
        }

        private void Tell() => problems.ForEach(session.Tell);
    }
}
