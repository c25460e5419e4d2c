using System.CommandLine;
using System.Globalization;
using MandateLedger.Import;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Storage;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate build PATH…</summary>
internal static class BuildCommand
{
    private const int Batch = 64;

    /// <summary>Grows when a reading changes: files read by an older reader are read again.</summary>
    private const string Reader = "mandate 0.1.0";

    public static Command Create(Session session)
    {
        var (paths, records, ledger) = (Options.Paths(), Options.Records(), Options.Ledger());
        var command = new Command("build", """
            Reads documents, finds their acts and posts them to a ledger. It can be stopped at any moment: what was posted
            stays, and the next build goes on. Posting the same document again changes nothing.

            Examples:
              mandate build FOLDER
              mandate build FOLDER archive.zip --ledger council.db
            """) { paths, records, ledger };
        command.SetAction(parsed => Build(session, parsed.GetValue(paths)!, parsed.GetValue(records), parsed.GetValue(ledger)));
        return command;
    }

    /// <summary>Posts what the paths name.</summary>
    public static int Build(Session session, string[] paths, string? records, string? ledger)
    {
        var walk = DocumentWalk.Over(paths, session.Input);
        var documents = Documents.With(session, VocabularyFiles.Load(), records);
        using var file = LedgerFile.OpenOrCreate(ledger ?? Session.OwnLedger);
        var run = new Run(session, file, documents);
        try
        {
            ProgressBar.Over(session, printsData: false, walk.Count, step => InOrder.Run(
                walk.Documents(),
                run.Read,
                outcome =>
                {
                    run.Take(outcome);
                    step();
                },
                session.Stop));
        }
        catch (OperationCanceledException)
        {
            return run.Stopped();
        }

        return run.Finish();
    }

    /// <summary>What became of one document: to be posted, held already, or a sentence.</summary>
    private sealed record Outcome(PostedDocument? Document, string? Problem);

    private sealed class Run(Session session, LedgerFile ledger, Documents documents)
    {
        private readonly List<PostedDocument> waiting = [];
        private readonly List<string> problems = [];
        private readonly Lock ledgerInUse = new();
        private readonly string reader = documents.Library.Print is { Length: > 0 } print ? $"{Reader} with records {print[..16]}" : Reader;
        private int files;
        private int posted;
        private int skipped;

        /// <summary>Reads one document; several are read at once.</summary>
        public Outcome Read(FoundDocument found)
        {
            try
            {
                var file = found.Opened();
                return IsHeld(file) ? new Outcome(null, null) : Read(file);
            }
            catch (UnreadableDocumentException problem)
            {
                return new Outcome(null, problem.Message);
            }
        }

        /// <summary>Takes what became of a document, one at a time and in order.</summary>
        public void Take(Outcome outcome)
        {
            files++;
            if (outcome.Document is { } document)
            {
                waiting.Add(document);
            }
            else if (outcome.Problem is { } problem)
            {
                problems.Add(problem);
            }
            else
            {
                skipped++;
            }

            if (waiting.Count >= Batch)
            {
                Post();
            }
        }

        public int Finish()
        {
            Post();
            Tell();
            return problems.Count > 0 && posted + skipped == 0 ? Session.OutsideFailed : Session.Answered;
        }

        public int Stopped()
        {
            Post();
            Tell();
            session.Error.WriteLine("mandate: stopped; what was posted stays, and the next build goes on from there.");
            return Session.Stopped;
        }

        private Outcome Read(DocumentFile file) => PostingOf.Document(documents.Read(file).Meaning.Value) is { } document
            ? new Outcome(document, null)
            : new Outcome(null, $"{file.Name} was not posted: it does not say its symbol and its day of adoption.");

        // The ledger is one connection, which is used by one at a time.
        private bool IsHeld(DocumentFile file)
        {
            lock (ledgerInUse)
            {
                return ledger.HasRead(file.Sha256, reader);
            }
        }

        private void Tell()
        {
            problems.ForEach(problem => session.Error.WriteLine($"mandate: {problem}"));
            session.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files} files: {posted} posted, {skipped} held already, {problems.Count} not posted. Ledger: {ledger.Path}"));
        }

        private void Post()
        {
            lock (ledgerInUse)
            {
                posted += ledger.Post(waiting, new Recording("mandate build", session.Clock.GetUtcNow()), reader);
            }

            waiting.Clear();
        }
    }
}
