using System.Globalization;
using MandateLedger.Import;
using MandateLedger.Ledger.Postings;
using MandateLedger.Storage;

namespace MandateLedger.Cli;

/// <summary>What became of one document: to be posted, held already, or a sentence.</summary>
internal sealed record BuildOutcome(PostedDocument? Document, string? Problem);

/// <summary>One build: documents read at once, posted in their order, batch by batch.</summary>
internal sealed class BuildRun(Session session, LedgerFile ledger, Documents documents)
{
    private const int Batch = 64;

    /// <summary>Grows when a reading changes: files read by an older reader are read again.</summary>
    private const string Reader = "mandate 0.1.0";

    private readonly List<PostedDocument> waiting = [];
    private readonly List<string> problems = [];
    private readonly Lock ledgerInUse = new();
    private readonly string reader = documents.Library.Print is { Length: > 0 } print ? $"{Reader} with records {print[..16]}" : Reader;
    private int files;
    private int posted;
    private int skipped;

    /// <summary>What every document goes through.</summary>
    public DocumentWork<BuildOutcome> Work => new(Read, Take, static problem => new BuildOutcome(null, problem));

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
        session.Tell("stopped; what was posted stays, and the next build goes on from there.");
        return Session.Stopped;
    }

    private BuildOutcome Read(FoundDocument found)
    {
        var file = found.Opened();
        return IsHeld(file) ? new BuildOutcome(null, null) : Read(file);
    }

    private void Take(BuildOutcome outcome)
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

    private BuildOutcome Read(DocumentFile file) => PostingOf.Document(documents.Read(file).Meaning.Value) is { } document
        ? new BuildOutcome(document, null)
        : new BuildOutcome(null, $"{file.Name} was not posted: it does not say its symbol and its day of adoption.");

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
        problems.ForEach(session.Tell);
        session.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files} files: {posted} posted, {skipped} held already, {problems.Count} not posted. Ledger: {ledger.Path}"));
    }

    private void Post()
    {
        lock (ledgerInUse)
        {
            var added = ledger.Post(waiting, new Recording("mandate build", session.Clock.GetUtcNow()), reader);
            posted += added;
            skipped += waiting.Count - added;
        }

        waiting.Clear();
    }
}
