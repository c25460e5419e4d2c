using System.Globalization;
using System.IO.Compression;

namespace MandateLedger.Import.Walking;

/// <summary>One entry of a ZIP, taken out within the limits. What the archive claims about sizes is not believed.</summary>
internal static class ArchiveEntry
{
    /// <summary>Takes the entry's bytes; <c>Bytes</c> is how many came out, refused ones included.</summary>
    public static (FoundDocument Found, long Bytes) Take(ZipArchiveEntry entry, string name, ArchiveLimits limits, long left)
    {
        if (DocumentArchive.IsArchive(entry.FullName))
        {
            return (FoundDocument.Unreadable(name, $"{name} is a ZIP within a ZIP, which is not opened; unpack it first."), 0);
        }

        if (entry.IsEncrypted)
        {
            return (FoundDocument.Unreadable(name, $"{name} is encrypted; unpack it with its password first."), 0);
        }

        try
        {
            return Unpack(entry, name, limits, left);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or NotSupportedException)
        {
            return (FoundDocument.Unreadable(name, $"{name} is damaged in its archive ({problem.Message}); get the archive again."), 0);
        }
    }

    private static (FoundDocument Found, long Bytes) Unpack(ZipArchiveEntry entry, string name, ArchiveLimits limits, long left)
    {
        var byRatio = Math.Max(limits.RatioCountsFrom, entry.CompressedLength * limits.Ratio);
        using var packed = entry.Open();
        var bytes = BoundedBytes.Take(packed, Math.Min(left, Math.Min(limits.EntryBytes, byRatio)));
        if (bytes.Taken is { } whole)
        {
            return (new FoundDocument(name, () => new DocumentFile(name, whole)), bytes.Read);
        }

        var sentence = byRatio < limits.EntryBytes
            ? $"{name} grows more than {limits.Ratio} times when unpacked, which no document does; it was left."
            : string.Create(CultureInfo.InvariantCulture, $"{name} is larger than {limits.EntryBytes / 1024 / 1024} MiB, which no resolution is; check that it is the right file.");
        return (FoundDocument.Unreadable(name, sentence), bytes.Read);
    }
}
