namespace MandateLedger.Testing;

/// <summary>The invented resolutions under <c>samples</c>: a folder each.</summary>
public static class Samples
{
    /// <summary>Every folder that is named for a symbol, in order.</summary>
    public static IReadOnlyList<string> Folders { get; } =
    [
        .. Directory.EnumerateDirectories(RepositoryFiles.PathOf("samples"), "S-RES-*").Order(StringComparer.Ordinal),
    ];

    /// <summary>The symbol that a folder is named for: <c>S-RES-9001-2031</c> is S/RES/9001 (2031).</summary>
    public static string SymbolOf(string folder)
    {
        var parts = Path.GetFileName(folder).Split('-');
        return $"{parts[0]}/{parts[1]}/{parts[2]} ({parts[3]})";
    }
}
