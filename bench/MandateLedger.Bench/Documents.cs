namespace MandateLedger.Bench;

/// <summary>A file in memory, so that the disk is no part of what is measured.</summary>
internal sealed record LoadedFile(string Name, byte[] Bytes);

/// <summary>The documents to measure with.</summary>
internal static class Documents
{
    public static IReadOnlyList<LoadedFile> Load(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new LoadedFile(Path.GetFileName(path), File.ReadAllBytes(path)))];

    public static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MandateLedger.slnx")))
            {
                return folder.FullName;
            }
        }

        return Directory.GetCurrentDirectory();
    }
}
