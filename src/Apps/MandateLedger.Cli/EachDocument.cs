using System.Collections.Immutable;
using System.Globalization;
using MandateLedger.Export;
using MandateLedger.Import;
using MandateLedger.Knowledge;
using MandateLedger.Primitives.Findings;

namespace MandateLedger.Cli;

/// <summary>How documents are printed.</summary>
/// <param name="Write">One document as text in a format.</param>
/// <param name="Findings">What was found at it on the way there.</param>
internal sealed record DocumentPrinter(Func<ReadDocument, Format, string> Write, Func<ReadDocument, ImmutableArray<Finding>> Findings);

/// <summary>
/// Reads every document that paths name, over the cores, and prints it in order. A document that cannot be read is a
/// line at the end. A stop leaves what was printed whole.
/// </summary>
internal static class EachDocument
{
    public static int Print(Session session, DocumentWalk walk, string? records, Format format, bool strict, DocumentPrinter printer)
    {
        var documents = Documents.With(session, VocabularyFiles.Load(), records);
        var tally = new Tally(session, strict);
        var work = new DocumentWork<Written>(found => Written.Of(documents.Read(found.Opened()), format, printer), tally.Take, static problem => new Written(null, problem));
        return AllDocuments.Read(session, walk, printsData: true, work) ? tally.Finish() : tally.Stopped();
    }

    private sealed record Written(string? Text, string? Problem, bool IsDoubtful = false)
    {
        public static Written Of(ReadDocument document, Format format, DocumentPrinter printer) =>
            new(printer.Write(document, format), null, printer.Findings(document).Any(static finding => finding.Kind is FindingKind.Gap or FindingKind.Doubt));
    }

    private sealed class Tally(Session session, bool strict)
    {
        private readonly List<string> problems = [];
        private int read;
        private int doubtful;

        public void Take(Written written)
        {
            if (written.Text is { } text)
            {
                session.Print(text);
                read++;
                doubtful += written.IsDoubtful ? 1 : 0;
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

            return problems.Count > 0 ? Session.OutsideFailed : strict && doubtful > 0 ? Session.Doubtful : Session.Answered;
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
