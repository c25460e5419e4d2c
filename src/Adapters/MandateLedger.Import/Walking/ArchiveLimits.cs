namespace MandateLedger.Import;

/// <summary>How much is taken out of one ZIP, so that a bomb is a sentence and not a full memory.</summary>
public sealed record ArchiveLimits
{
    /// <summary>What the program uses.</summary>
    public static ArchiveLimits Standard { get; } = new();

    /// <summary>The largest document.</summary>
    public long EntryBytes { get; init; } = DocumentReader.MaximumBytes;

    /// <summary>All documents of one archive together.</summary>
    public long TotalBytes { get; init; } = 8L * 1024 * 1024 * 1024;

    /// <summary>The entries of one archive, documents or not.</summary>
    public int Entries { get; init; } = 200_000;

    /// <summary>The list of entries at the end of the archive.</summary>
    public long DirectoryBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>How many times larger a document may be than its packed form.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Below this size the ratio does not matter: a small file of blanks is no bomb.</summary>
    public long RatioCountsFrom { get; init; } = 1024 * 1024;
}
