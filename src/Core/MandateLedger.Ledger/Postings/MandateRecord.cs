using System.Collections.Immutable;

namespace MandateLedger.Ledger.Postings;

/// <summary>Who recorded something, and when.</summary>
/// <param name="By">The program or person.</param>
/// <param name="At">When.</param>
public sealed record Recording(string By, DateTimeOffset At);

/// <summary>One line of the ledger: a reading of a document, recorded once and never changed.</summary>
/// <param name="Number">Its place; each is one more than the one before.</param>
/// <param name="Document">The reading.</param>
/// <param name="Recording">Who and when; null in the bundled facts, which were public from adoption on.</param>
public sealed record LedgerEntry(long Number, PostedDocument Document, Recording? Recording);

/// <summary>The question's two clocks.</summary>
/// <param name="On">The day asked about.</param>
/// <param name="AsKnown">The day whose knowledge answers; itself included.</param>
public sealed record AsOf(DateOnly On, DateOnly AsKnown);

/// <summary>What came of posting.</summary>
public abstract record Posting
{
    private Posting()
    {
    }

    /// <summary>It is in the ledger now.</summary>
    public sealed record Posted(MandateRecord Record, LedgerEntry Entry) : Posting;

    /// <summary>The same reading was there already; nothing changed.</summary>
    public sealed record AlreadyPosted(LedgerEntry Entry) : Posting;
}

/// <summary>
/// The ledger: readings of documents in the order of recording. It only grows; every state is a fold of it.
/// A later reading of the same document supersedes the earlier one from the day it was recorded.
/// </summary>
public sealed class MandateRecord
{
    private readonly ImmutableArray<LedgerEntry> entries;

    private readonly DateOnly? opened;

    private MandateRecord(ImmutableArray<LedgerEntry> entries, DateOnly? opened)
    {
        this.entries = entries;
        this.opened = opened;
    }

    /// <summary>A ledger without entries.</summary>
    public static MandateRecord Empty { get; } = new([], null);

    /// <summary>Every entry, in the order of recording.</summary>
    public ImmutableArray<LedgerEntry> Entries => entries;

    /// <summary>A ledger with the entries that a store kept.</summary>
    /// <param name="stored">The entries, or those of them that bear on a question.</param>
    /// <param name="opened">The day of the ledger's first entry, where <paramref name="stored"/> may lack it.</param>
    public static MandateRecord Of(IEnumerable<LedgerEntry> stored, DateOnly? opened = null)
    {
        ImmutableArray<LedgerEntry> ordered = [.. stored.OrderBy(entry => entry.Number)];
        return new MandateRecord(ordered, opened ?? (ordered.IsEmpty ? null : DayOf(ordered[0])));
    }

    /// <summary>Posts a reading. Posting the same content again changes nothing.</summary>
    public Posting Post(PostedDocument document, Recording recording)
    {
        var latest = entries.LastOrDefault(entry => entry.Document.Symbol == document.Symbol);
        if (latest is not null && latest.Document.Content == document.Content)
        {
            return new Posting.AlreadyPosted(latest);
        }

        var entry = new LedgerEntry(entries.IsEmpty ? 1 : entries[^1].Number + 1, document, recording);
        return new Posting.Posted(new MandateRecord(entries.Add(entry), opened ?? DayOf(entry)), entry);
    }

    /// <summary>
    /// The documents known on a day, oldest first: since the ledger was opened, what it had recorded by the end of that
    /// day; for days before, what had been adopted by then and was recorded first. Never a document adopted later.
    /// </summary>
    public ImmutableArray<PostedDocument> KnownOn(DateOnly day)
    {
        if (entries.IsEmpty)
        {
            return [];
        }

        var readings = opened is null || day < opened
            ? entries.GroupBy(entry => entry.Document.Symbol).Select(group => group.First())
            : entries.Where(entry => DayOf(entry) <= day).GroupBy(entry => entry.Document.Symbol).Select(group => group.Last());
        return [.. readings.Select(entry => entry.Document)
            .Where(document => document.AdoptedOn <= day)
            .OrderBy(document => document.AdoptedOn)
            .ThenBy(document => document.Symbol.ResolutionNumber ?? 0)
            .ThenBy(document => document.Symbol.Value, StringComparer.Ordinal)];
    }

    private static DateOnly? DayOf(LedgerEntry entry) =>
        entry.Recording is { } recording ? DateOnly.FromDateTime(recording.At.UtcDateTime) : null;
}
