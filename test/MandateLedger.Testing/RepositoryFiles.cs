namespace MandateLedger.Testing;

/// <summary>Finds the files of the repository from wherever the tests run.</summary>
public static class RepositoryFiles
{
    private const string RootMark = "MandateLedger.slnx";

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = RootAbove(AppContext.BaseDirectory);

    /// <summary>A path under the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The folder of the published documents: <c>MANDATE_CORPUS</c>, or <c>shared</c> beside the repository. It need not exist.</summary>
    public static string Shared =>
        Environment.GetEnvironmentVariable("MANDATE_CORPUS") is { Length: > 0 } named ? named : Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>A path as seen from the root, with forward slashes on every system.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>Every file of that pattern under a folder, in order; what a build has made is left out.</summary>
    public static IReadOnlyList<string> Under(string folder, string pattern) =>
    [
        .. Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Where(path => !Relative(path).Split('/').Any(part => part is "obj" or "bin" or "artifacts"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The nearest folder at or above <paramref name="folder"/> that holds the solution.</summary>
    public static string RootAbove(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
        {
            if (File.Exists(Path.Combine(here.FullName, RootMark)))
            {
                return here.FullName;
            }
        }

        throw new InvalidOperationException($"No folder at or above {folder} holds {RootMark}.");
    }
}
