using System.Text;
using MandateLedger.Parsing;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;
using MandateLedger.Testing;
using Xunit;

namespace MandateLedger.Import.Tests.Html;

/// <summary>What is written as a page and read again is the same document.</summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    public static TheoryData<string> Folders { get; } = [.. Samples.Folders.Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_sample_written_as_a_page_has_the_same_words_italics_and_paragraphs(string folder)
    {
        var source = DocumentReader.Read(RepositoryFiles.PathOf("samples", folder, "source.xml"));
        var page = ReadPage(source);

        Assert.Equal(WordsOf(source), WordsOf(page));
        Assert.Equal(Marked(source, MarkKind.Italic), Marked(page, MarkKind.Italic));
        Assert.Equal(Marked(source, MarkKind.Link), Marked(page, MarkKind.Link));
        Assert.Equal(Marked(source, MarkKind.Note), Marked(page, MarkKind.Note));
        Assert.Equal(Labels(source), Labels(page));
    }

    [Fact]
    public void A_sample_written_as_lists_has_the_same_labels_and_words()
    {
        var source = DocumentReader.Read(RepositoryFiles.PathOf("samples", "S-RES-9001-2031", "source.xml"));

        Assert.Equal(Units(source), Units(DocumentReader.Read(Encoding.UTF8.GetBytes(PageOf.Lists(Parse(source))!), "page.html")));
    }

    [Fact]
    public void Real_resolutions_written_as_pages_have_the_same_words()
    {
        var folder = Path.Combine(RepositoryFiles.Shared, "corpus", "sc-resolutions", "en");
        Assert.SkipUnless(Directory.Exists(folder), "The resolutions are not here; set MANDATE_CORPUS to the folder that holds the corpus.");
        var (files, labels, lists, listLabels) = (0, 0, 0, 0);
        foreach (var file in Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where((_, index) => index % 10 == 0))
        {
            var source = DocumentReader.Read(file);
            var page = ReadPage(source);
            files++;
            labels += Labels(source).SequenceEqual(Labels(page)) ? 1 : 0;
            Assert.Equal(WordsOf(source), WordsOf(page));
            Assert.Equal(Marked(source, MarkKind.Italic), Marked(page, MarkKind.Italic));
            if (PageOf.Lists(Parse(source)) is { } asLists)
            {
                lists++;
                listLabels += Units(source).SequenceEqual(Units(DocumentReader.Read(Encoding.UTF8.GetBytes(asLists), "page.html"))) ? 1 : 0;
            }
        }

        var said = $"{labels} of {files} have the same labels, {listLabels} of {lists} written as lists the same labels and words";
        output.WriteLine(said);
        Assert.True(labels > files * 0.9 && listLabels > lists * 0.9, said);
    }

    private static SourceText ReadPage(SourceText source) => DocumentReader.Read(Encoding.UTF8.GetBytes(PageOf.Paragraphs(source)), "page.html");

    // A table of one row gets a last cell, so that it is a table.
    private static List<string> WordsOf(SourceText source) =>
        [.. source.Text.Split('\n').Select(line => line.Replace(" | last", "", StringComparison.Ordinal).TrimEnd(' ', '|')).Where(line => line.Length > 0)];

    private static List<string> Marked(SourceText source, MarkKind kind) =>
        [.. source.Marks.Where(mark => mark.Kind == kind).Select(mark => mark.Span.Of(source.Text) + mark.Value)];

    private static ResolutionSyntax Parse(SourceText source) => ResolutionParser.Parse(source, Lexicon.Empty).Value;

    private static List<string> Labels(SourceText source) =>
        [.. Parse(source).Operative.SelectMany(paragraph => paragraph.SelfAndDescendants).Select(paragraph => paragraph.Label)];

    private static List<string> Units(SourceText source) => [.. Parse(source).AllParagraphs.Select(paragraph => $"{paragraph.Label} {paragraph.Text}")];
}
