using MandateLedger.Import.Walking;

namespace MandateLedger.Import;

/// <summary>
/// The documents that paths name: files, folders with all that is in them, ZIP archives with all that is in them, and
/// standard input. They come one at a time; nothing is read before it is asked for.
/// </summary>
public sealed class DocumentWalk
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    private readonly IReadOnlyList<string> paths;
    private readonly ArchiveLimits limits;
    private readonly Func<Stream> input;

    private DocumentWalk(IReadOnlyList<string> paths, ArchiveLimits limits, Func<Stream> input) =>
        (this.paths, this.limits, this.input) = (paths, limits, input);

    /// <summary>A walk over those paths. Throws <see cref="FileNotFoundException"/> where one of them is not there.</summary>
    public static DocumentWalk Over(IReadOnlyList<string> paths, Func<Stream> input, ArchiveLimits? limits = null)
    {
        var missing = paths.FirstOrDefault(path => path != StandardInput && !File.Exists(path) && !Directory.Exists(path));
        return missing is null
            ? new DocumentWalk(paths, limits ?? ArchiveLimits.Standard, input)
            : throw new FileNotFoundException($"There is no file or folder {missing}.");
    }

    /// <summary>How many documents there are, by their names alone.</summary>
    public int Count() => Places().Sum(place => place.Fault is null && DocumentArchive.IsArchive(place.Path) ? DocumentArchive.Count(place.Path, limits) : 1);

    /// <summary>The documents in order: paths as given, within a folder by name, within an archive as packed.</summary>
    public IEnumerable<FoundDocument> Documents()
    {
        foreach (var (path, fault) in Places())
        {
            foreach (var found in At(path, fault))
            {
                yield return found;
            }
        }
    }

    private IEnumerable<FoundDocument> At(string path, string? fault) => path switch
    {
        _ when fault is not null => [FoundDocument.Unreadable(path, fault)],
        StandardInput => [new FoundDocument("standard input", Piped)],
        _ when DocumentArchive.IsArchive(path) => DocumentArchive.Documents(path, limits),
        _ => [new FoundDocument(path, () => DocumentReader.Open(path))],
    };

    private IEnumerable<(string Path, string? Fault)> Places() =>
        paths.SelectMany(path => Directory.Exists(path) ? InFolder(path) : [(path, null)]);

    private static IEnumerable<(string Path, string? Fault)> InFolder(string folder)
    {
        var any = false;
        foreach (var place in new FolderWalk().Files(folder).Where(place => place.Fault is not null || IsWanted(place.Path)))
        {
            any = true;
            yield return place;
        }

        if (!any)
        {
            yield return (folder, $"The folder {folder} has no documents ({string.Join(", ", DocumentReader.Endings)}, .zip).");
        }
    }

    private static bool IsWanted(string path) =>
        DocumentReader.Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) || DocumentArchive.IsArchive(path);

    private DocumentFile Piped()
    {
        using var stream = input();
        return BoundedBytes.Take(stream, DocumentReader.MaximumBytes).Taken is { } bytes
            ? new DocumentFile("standard input", bytes)
            : throw new UnreadableDocumentException($"Standard input is larger than {DocumentReader.MaximumBytes / 1024 / 1024} MiB, which no resolution is; check what is piped in.");
    }
}
