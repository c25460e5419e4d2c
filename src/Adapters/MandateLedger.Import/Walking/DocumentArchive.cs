using System.Globalization;
using System.IO.Compression;

namespace MandateLedger.Import.Walking;

/// <summary>
/// The documents inside a ZIP, one after the other. Nothing is unpacked to disk, so a name with <c>..</c> in it leads
/// nowhere; a name is only shown. An entry that cannot be read is a sentence, and the next one is read.
/// </summary>
internal static class DocumentArchive
{
    /// <summary>True for a file that is walked as a folder. A word-processor file is a ZIP too, but not one of documents.</summary>
    public static bool IsArchive(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>How many documents, by the list of entries alone.</summary>
    public static int Count(string path, ArchiveLimits limits)
    {
        var (archive, _) = Open(path, limits);
        using (archive)
        {
            return archive?.Entries.Count(IsDocument) ?? 1;
        }
    }

    /// <summary>The documents with their bytes, in the order of the archive.</summary>
    public static IEnumerable<FoundDocument> Documents(string path, ArchiveLimits limits)
    {
        var (archive, fault) = Open(path, limits);
        if (archive is null)
        {
            yield return FoundDocument.Unreadable(path, fault);
            yield break;
        }

        using (archive)
        {
            foreach (var found in Documents(path, archive, limits))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<FoundDocument> Documents(string path, ZipArchive archive, ArchiveLimits limits)
    {
        var (any, left) = (false, limits.TotalBytes);
        foreach (var entry in archive.Entries.Where(IsWanted))
        {
            any = true;
            var taken = ArchiveEntry.Take(entry, NameOf(path, entry), limits, left);
            left -= taken.Bytes;
            yield return taken.Found;
            if (left < 0)
            {
                yield return FoundDocument.Unreadable(path, string.Create(CultureInfo.InvariantCulture, $"{path} holds more than {limits.TotalBytes:N0} bytes of documents; the rest of it was left: unpack it, or split it."));
                yield break;
            }
        }

        if (!any)
        {
            yield return FoundDocument.Unreadable(path, $"The archive {path} has no documents ({string.Join(", ", DocumentReader.Endings)}).");
        }
    }

    private static (ZipArchive? Archive, string Fault) Open(string path, ArchiveLimits limits)
    {
        try
        {
            if (ArchiveDirectory.BytesOf(path) > limits.DirectoryBytes)
            {
                return (null, $"{path} lists too many entries to be a folder of documents; unpack it first.");
            }

            var archive = ZipFile.OpenRead(path);
            if (archive.Entries.Count <= limits.Entries)
            {
                return (archive, "");
            }

            archive.Dispose();
            return (null, string.Create(CultureInfo.InvariantCulture, $"{path} has more than {limits.Entries:N0} entries; unpack it, or split it."));
        }
        catch (InvalidDataException)
        {
            return (null, $"{path} is not a ZIP archive that can be read; check that it is whole.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, $"{path} cannot be opened: {problem.Message}");
        }
    }

    // A ZIP within a ZIP is told, not opened: it may hold documents that somebody misses.
    private static bool IsWanted(ZipArchiveEntry entry) => IsDocument(entry) || (IsArchive(entry.FullName) && !IsShadow(entry));

    private static bool IsDocument(ZipArchiveEntry entry) =>
        DocumentReader.Endings.Contains(Path.GetExtension(entry.FullName), StringComparer.OrdinalIgnoreCase) && !IsShadow(entry);

    // What one system adds beside each file for itself.
    private static bool IsShadow(ZipArchiveEntry entry) => entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    private static string NameOf(string path, ZipArchiveEntry entry) =>
        $"{path}!/{string.Concat(entry.FullName.Select(letter => letter == '\\' ? '/' : char.IsControl(letter) ? '?' : letter))}";
}
