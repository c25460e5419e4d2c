using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Import;
using MandateLedger.Parsing;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;

namespace MandateLedger.Measures;

/// <summary>Documents that are held both as the United Nations' XML and in another form.</summary>
internal static partial class Twins
{
    /// <summary>Plain text against XML: preambular paragraphs, then numbered operative ones with their items.</summary>
    public static FormScore[] OfText(string corpus, Lexicon lexicon) => Compare(corpus, "text", "*.txt", lexicon);

    /// <summary>PDF against XML.</summary>
    public static FormScore[] OfPdf(string corpus, Lexicon lexicon) => Compare(corpus, "pdf", "S_RES_*.pdf", lexicon);

    /// <summary>The English XML files of a corpus by resolution number.</summary>
    public static ILookup<int, string> XmlByNumber(string corpus) =>
        Directory.EnumerateFiles(Path.Combine(corpus, "sc-resolutions", "en"), "*.xml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Number: NumberOf(path)))
            .Where(pair => pair.Number is not null)
            .ToLookup(pair => pair.Number!.Value, pair => pair.Path);

    private static FormScore[] Compare(string corpus, string folder, string pattern, Lexicon lexicon)
    {
        FormScore[] scores = [new($"{folder} preambular", isOfWords: true), new($"{folder} numbered operative", isOfWords: true)];
        var twins = XmlByNumber(corpus);
        var pairs = Directory.EnumerateFiles(Path.Combine(corpus, folder), pattern)
            .Select(path => (Path: path, Xml: NumberOf(path) is { } number ? twins[number].FirstOrDefault() : null))
            .Where(pair => pair.Xml is not null);
        Parallel.ForEach(pairs, pair =>
        {
            var (wanted, found) = (Read(pair.Xml!, lexicon), Read(pair.Path, lexicon));
            var name = Path.GetFileNameWithoutExtension(pair.Path);
            scores[0].Compare(name, FormUnits.Preambular(wanted), FormUnits.Preambular(found));
            scores[1].Compare(name, FormUnits.Numbered(wanted), FormUnits.Numbered(found));
        });
        return scores;
    }

    private static ResolutionSyntax Read(string path, Lexicon lexicon) => ResolutionParser.Parse(DocumentReader.Read(path), lexicon).Value;

    private static int? NumberOf(string path) =>
        NumberInName.Match(Path.GetFileName(path)) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^S(?:_RES|-RES|C)[_-](\d{1,4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberInName { get; }
}
