using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MandateLedger.Import;
using MandateLedger.Knowledge;
using MandateLedger.Measures;
using MandateLedger.Parsing;
using MandateLedger.Parsing.Syntax;
using Xunit;

namespace MandateLedger.Corpus.Tests;

/// <summary>Real PDF and Word files: the same document read from two formats must agree with itself.</summary>
public sealed partial class OfficeTests
{
    private const double WantedF1 = 0.99;
    private const double WantedSameText = 0.99;

    public static TheoryData<string> Reports { get; } =
    [
        "pdf/S_2025_154.en.pdf", "pdf/S_2025_176.en.pdf", "pdf/S_2025_194.en.pdf", "pdf/S_2025_200.en.pdf", "pdf/S_2025_223.en.pdf",
        "pdf/S_2025_320.en.pdf", "pdf/S_2025_323.en.pdf", "office/A_80_6_Sect.3_Add.6_UNAMI.docx",
    ];

    [GeneratedRegex(@"S_RES_(?<number>\d+)_\(2025\)", RegexOptions.CultureInvariant)]
    private static partial Regex Twin { get; }

    [GeneratedRegex("[\u00AD\u2010\u2011]", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphens { get; }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces { get; }

    [Fact]
    public void A_resolution_read_from_its_PDF_has_the_structure_of_its_twin()
    {
        var twins = Files("pdf", "S_RES_*.pdf").Select(pdf => (Pdf: pdf, Xml: TwinOf(pdf))).ToList();
        Assert.Equal(11, twins.Count);
        var (preamble, operative, items) = (new FormScore("preambular"), new FormScore("operative"), new FormScore("items"));
        foreach (var (pdf, xml) in twins)
        {
            var (read, twin) = (Parse(pdf), Parse(xml));
            preamble.Compare(Path.GetFileName(pdf), twin.Preamble.Select(Unit), read.Preamble.Select(Unit));
            operative.Compare(Path.GetFileName(pdf), Numbered(twin.Operative).Select(Unit), Numbered(read.Operative).Select(Unit));
            items.Compare(Path.GetFileName(pdf), Numbered(Below(twin)).Select(Unit), Numbered(Below(read)).Select(Unit));
            Assert.Equal((twin.Symbol, twin.AdoptedOn), (read.Symbol, read.AdoptedOn));
        }

        FormScore[] scores = [preamble, operative, items];
        Array.ForEach(scores, score => Console.WriteLine($"PDF against XML, {score}\n{string.Join('\n', score.Lines)}"));
        Assert.All(scores, score => Assert.True(score.F1 >= WantedF1, string.Join('\n', score.Lines)));
    }

    [Fact]
    public void A_budget_document_reads_the_same_from_Word_and_from_PDF()
    {
        var documents = Files("office", "A_80_604_Add.*.docx").ToList();
        Assert.Equal(6, documents.Count);
        var (same, all, misses) = (0, 0, new StringBuilder());
        foreach (var word in documents)
        {
            var (fromWord, fromPdf) = (NumberedTexts(word), NumberedTexts(Path.ChangeExtension(word, ".pdf")));
            Assert.Equal(fromWord.Select(one => one.Label), fromPdf.Select(one => one.Label));
            foreach (var (one, other) in fromWord.Zip(fromPdf))
            {
                all++;
                same += one.Text == other.Text ? 1 : 0;
                misses.Append(one.Text == other.Text ? "" : $"\n{Path.GetFileName(word)} {one.Label}: …{Difference(one.Text, other.Text)}");
            }
        }

        Console.WriteLine($"Word against PDF: the same text in {same} of {all} numbered paragraphs{misses}");
        Assert.True(all > 200, $"only {all} paragraphs");
        Assert.True(same >= WantedSameText * all, misses.ToString());
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_is_read_with_its_paragraphs_in_order(string file)
    {
        Assert.SkipWhen(CorpusLedger.Folder is null, CorpusLedger.NoCorpus);
        var reading = ResolutionParser.Parse(DocumentReader.Read(Path.Combine(CorpusLedger.Folder!, "corpus", file)), LexiconFile.Load());
        var syntax = reading.Value;
        var numbers = Numbered(syntax.Operative).Select(paragraph => paragraph.Label).ToList();
        Console.WriteLine($"{Path.GetFileName(file)}: {syntax.Symbol}, {numbers.Count} paragraphs, {syntax.Headings.Length} headings, {syntax.Notes.Length} notes, {syntax.Annexes.Length} annexes");
        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(number => number.ToString(CultureInfo.InvariantCulture)), numbers);
        Console.WriteLine(string.Join('\n', reading.Findings.Select(finding => $"{finding.Id} {finding.At}: {finding.Message}")));
        // The map at the end of a report is a picture, and said to be one.
        Assert.All(reading.Findings.Where(finding => finding.Id == "M204"), finding => Assert.StartsWith("Page ", finding.Message, StringComparison.Ordinal));
        Assert.DoesNotContain(reading.Findings, finding => (finding.Id[0] == 'M' && finding.Id != "M204") || finding.Id is "P103" or "P201" or "P301");
        Assert.NotNull(syntax.Symbol);
        Assert.True(syntax.Headings.Length >= 2, "headings are missing");
    }

    private static IEnumerable<string> Files(string folder, string pattern)
    {
        Assert.SkipWhen(CorpusLedger.Folder is null, CorpusLedger.NoCorpus);
        return Directory.EnumerateFiles(Path.Combine(CorpusLedger.Folder!, "corpus", folder), pattern).Order(StringComparer.Ordinal);
    }

    private static string TwinOf(string pdf)
    {
        var number = Twin.Match(Path.GetFileName(pdf)).Groups["number"].Value;
        return Directory.EnumerateFiles(Path.Combine(CorpusLedger.Folder!, "corpus", "sc-resolutions", "en", "2025"), "*.xml").Single(file => Path.GetFileName(file).Contains(number, StringComparison.Ordinal));
    }

    private static ResolutionSyntax Parse(string file) => ResolutionParser.Parse(DocumentReader.Read(file), LexiconFile.Load()).Value;

    private static IEnumerable<ParagraphSyntax> Numbered(IEnumerable<ParagraphSyntax> paragraphs) => paragraphs.Where(paragraph => paragraph.Number is not null);

    private static IEnumerable<ParagraphSyntax> Below(ResolutionSyntax syntax) => syntax.Operative.SelectMany(paragraph => paragraph.SelfAndDescendants.Skip(1));

    private static string Unit(ParagraphSyntax paragraph) =>
        $"{paragraph.Number} {new string([.. paragraph.Text.Where(char.IsLetter).Take(40).Select(char.ToLowerInvariant)])}";

    private static List<(string Label, string Text)> NumberedTexts(string file) =>
        [.. Numbered(Parse(file).Operative).Select(paragraph => (paragraph.Label, Spaces.Replace(Hyphens.Replace(paragraph.Text.Normalize(NormalizationForm.FormKC), "-"), " ").Trim()))];

    private static string Difference(string one, string other)
    {
        var at = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{one[Math.Max(0, at - 20)..Math.Min(one.Length, at + 30)]} / {other[Math.Max(0, at - 20)..Math.Min(other.Length, at + 30)]}";
    }
}
