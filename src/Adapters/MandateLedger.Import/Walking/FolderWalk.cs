namespace MandateLedger.Import.Walking;

/// <summary>
/// The files of a folder and of the folders in it, in order of name. Links to folders are followed, and each folder is
/// entered once, so that links in a ring end. A folder that may not be read is a sentence.
/// </summary>
internal sealed class FolderWalk
{
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);

    /// <summary>Each file with the path to show; where there is a fault, the path is of what could not be entered.</summary>
    public IEnumerable<(string Path, string? Fault)> Files(string folder) => Under(folder, RealOf(new DirectoryInfo(folder)));

    private IEnumerable<(string Path, string? Fault)> Under(string shown, string real)
    {
        if (!entered.Add(real))
        {
            yield break;
        }

        var (items, fault) = ItemsOf(real);
        if (fault is not null)
        {
            yield return (shown, $"The folder {shown} cannot be read: {fault}");
        }

        foreach (var item in items)
        {
            var path = Path.Combine(shown, item.Name);
            if (item is not DirectoryInfo folder)
            {
                yield return (path, null);
                continue;
            }

            foreach (var found in Under(path, RealOf(folder)))
            {
                yield return found;
            }
        }
    }

    private static (IReadOnlyList<FileSystemInfo> Items, string? Fault) ItemsOf(string folder)
    {
        try
        {
            return ([.. new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(item => item.Name, StringComparer.Ordinal)], null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return ([], problem.Message);
        }
    }

    // A ring of links has no end to follow it to; it is then taken by its own name and cannot be entered.
    private static string RealOf(DirectoryInfo folder)
    {
        try
        {
            return (folder.ResolveLinkTarget(returnFinalTarget: true) ?? folder).FullName;
        }
        catch (IOException)
        {
            return folder.FullName;
        }
    }
}
