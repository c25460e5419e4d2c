using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Import;
using MandateLedger.Primitives.Text;
using MandateLedger.Samples;

namespace MandateLedger.Workshop;

/// <summary>The published documents, which are not in the repository.</summary>
internal static partial class Corpus
{
    /// <summary>The folder: MANDATE_CORPUS, or the folder <c>shared</c> beside the repository.</summary>
    public static string Folder { get; } =
        Environment.GetEnvironmentVariable("MANDATE_CORPUS") is { Length: > 0 } named ? named : Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));

    /// <summary>The English resolutions.</summary>
    public static string Resolutions => Path.Combine(Folder, "corpus", "sc-resolutions", "en");

    /// <summary>The acts that people coded.</summary>
    public static string CodedActs => Path.Combine(Folder, "truth", "acts", "acts.jsonl");

    /// <summary>The titles that librarians gave to resolutions.</summary>
    public static string TitlesFile => Path.Combine(Folder, "truth", "titles.tsv");

    /// <summary>One sentence where the documents are missing, else null.</summary>
    public static string? Missing =>
        Directory.Exists(Resolutions) && File.Exists(CodedActs)
            ? null
            : "The published documents are not here; name their folder in MANDATE_CORPUS to measure against them.";

    /// <summary>The files of resolutions by number.</summary>
    public static ILookup<int, string> FilesByNumber() =>
        Directory.EnumerateFiles(Resolutions, "*.xml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Match: NumberInName.Match(Path.GetFileName(path))))
            .Where(pair => pair.Match.Success)
            .ToLookup(pair => int.Parse(pair.Match.Groups[1].Value, CultureInfo.InvariantCulture), pair => pair.Path);

    /// <summary>A resolution by number: its XML file, or its plain text where there is no such file; or null.</summary>
    public static SourceText? Find(int number, string symbol, ILookup<int, string> files)
    {
        if (files[number].FirstOrDefault() is { } file)
        {
            return DocumentReader.Read(file);
        }

        return TextsOf(number).Select(DocumentReader.Read).FirstOrDefault() is { } source
            ? source with { Told = source.Told with { Symbol = source.Told.Symbol ?? symbol } }
            : null;
    }

    /// <summary>The plain texts of a resolution: the one revised by hand first.</summary>
    public static IEnumerable<string> TextsOf(int number) =>
        Matching("text-revised", string.Create(CultureInfo.InvariantCulture, $"S_RES_{number:D4}_*.txt"))
            .Concat(Matching("text", string.Create(CultureInfo.InvariantCulture, $"S-RES-{number}(*).txt")));

    private static IEnumerable<string> Matching(string folder, string pattern) =>
        Path.Combine(Folder, "corpus", folder) is var path && Directory.Exists(path) ? Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal) : [];

    [GeneratedRegex(@"^S(?:_RES|-RES|C)[_-](\d{3,4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberInName { get; }
}
