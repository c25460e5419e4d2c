using System.Globalization;
using MandateLedger.Measures;
using MandateLedger.Parsing;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Testing;
using Xunit;

namespace MandateLedger.Import.Tests.Registry;

/// <summary>Real registry files, where there are any: each is read, and resolutions are compared with the published XML.</summary>
public sealed class RegistryCorpusTests(ITestOutputHelper output)
{
    private static string? Root { get; } = Directory.Exists(Path.Combine(RepositoryFiles.Shared, "corpus", "registry-json"))
        ? Path.Combine(RepositoryFiles.Shared, "corpus")
        : null;

    [Fact]
    public void Every_registry_file_is_read()
    {
        Assert.SkipWhen(Root is null, "The registry files are not here; set MANDATE_CORPUS to the folder that holds the corpus.");

        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Root!, "registry-json"), "*.json", SearchOption.AllDirectories),
            file => Assert.Empty(DocumentReader.Read(file).Findings));
    }

    [Fact]
    public void Most_paragraphs_are_the_ones_of_the_published_file()
    {
        Assert.SkipWhen(Root is null, "The registry files are not here; set MANDATE_CORPUS to the folder that holds the corpus.");
        var (operative, preambular) = (new FormScore("operative"), new FormScore("preambular"));
        foreach (var (registry, published) in Pairs())
        {
            var (found, wanted) = (Parse(registry), Parse(published));
            var (name, alone) = (Path.GetFileName(registry), new FormScore("operative"));
            alone.Compare(name, Units(wanted.Operative), Units(found.Operative));
            operative.Compare(name, Units(wanted.Operative), Units(found.Operative));
            preambular.Compare(name, wanted.Preamble.Select(Words), found.Preamble.Select(Words));
            if (alone.F1 < 0.8)
            {
                output.WriteLine($"{name}: {alone}");
            }
        }

        output.WriteLine($"{operative}; {preambular}");
        Assert.True(operative.F1 > 0.8 && preambular.F1 > 0.8, $"{operative}; {preambular}");
    }

    private static IEnumerable<(string Registry, string Published)> Pairs()
    {
        var published = Directory.EnumerateFiles(Path.Combine(Root!, "sc-resolutions", "en"), "*.xml", SearchOption.AllDirectories)
            .Select(file => (File: file, Symbol: DocumentReader.Read(file).Told.Symbol))
            .Where(pair => pair.Symbol is not null)
            .ToLookup(pair => pair.Symbol!.Replace("S/RES/", "S_RES_", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), pair => pair.File);
        return Directory.EnumerateFiles(Path.Combine(Root!, "registry-json"), "S_RES_*.json").Order(StringComparer.Ordinal)
            .Where(file => published.Contains(Path.GetFileNameWithoutExtension(file)))
            .Select(file => (file, published[Path.GetFileNameWithoutExtension(file)].First()));
    }

    private static ResolutionSyntax Parse(string file) => ResolutionParser.Parse(DocumentReader.Read(file), Lexicon.Empty).Value;

    private static List<string> Units(IEnumerable<ParagraphSyntax> paragraphs) =>
        [.. paragraphs.SelectMany(paragraph => paragraph.SelfAndDescendants).Where(paragraph => paragraph.Number is not null).Select(paragraph => paragraph.Number!.Trim() + " " + Words(paragraph))];

    private static string Words(ParagraphSyntax paragraph) => new([.. paragraph.Text.Where(char.IsLetter).Select(char.ToLowerInvariant).Take(40)]);
}
