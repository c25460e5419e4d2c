using System.Globalization;
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
        var (operative, preambular) = (new Agreement(), new Agreement());
        foreach (var (registry, published) in Pairs())
        {
            var (found, wanted) = (Parse(registry), Parse(published));
            var alone = Agreement.F1Of(Units(found.Operative), Units(wanted.Operative));
            operative.Add(Units(found.Operative), Units(wanted.Operative));
            preambular.Add(found.Preamble.Select(Words), wanted.Preamble.Select(Words));
            if (alone < 0.8)
            {
                output.WriteLine($"{Path.GetFileName(registry)}: {alone.ToString("F3", CultureInfo.InvariantCulture)}");
            }
        }

        output.WriteLine($"operative {operative}, preambular {preambular}");
        Assert.True(operative.F1 > 0.8 && preambular.F1 > 0.8, $"operative {operative}, preambular {preambular}");
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

    private sealed class Agreement
    {
        private int found;
        private int wanted;
        private int both;

        public double F1 => 2.0 * both / Math.Max(1, found + wanted);

        public static double F1Of(IEnumerable<string> these, IEnumerable<string> those)
        {
            var one = new Agreement();
            one.Add(these, those);
            return one.F1;
        }

        public void Add(IEnumerable<string> these, IEnumerable<string> those)
        {
            var left = those.GroupBy(unit => unit).ToDictionary(group => group.Key, group => group.Count());
            wanted += left.Values.Sum();
            foreach (var unit in these)
            {
                found++;
                if (left.GetValueOrDefault(unit) > 0)
                {
                    left[unit]--;
                    both++;
                }
            }
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"F1 {F1:F4} (found {found}, published {wanted}, both {both})");
    }
}
