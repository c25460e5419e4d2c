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
        try
        {
            ProgressBar.Over(session, printsData: true, walk.Count, step => InOrder.Run(
                walk.Documents(),
                found => Written.Of(found, file => write(documents.Read(file), format)),
                written =>
                {
                    tally.Take(written);
                    step();
                },
                session.Stop));
        }
        catch (OperationCanceledException)
        {
            return tally.Stopped();
        }

        return tally.Finish();
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
            session.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mandate: stopped after {read} documents; what was printed is whole."));
            return Session.Stopped;
        }

        private void Tell() => problems.ForEach(problem => session.Error.WriteLine($"mandate: {problem}"));
    }
}
