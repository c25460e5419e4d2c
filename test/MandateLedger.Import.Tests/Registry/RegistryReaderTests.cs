using System.Text;
using MandateLedger.Parsing;
using MandateLedger.Parsing.Openings;
using MandateLedger.Primitives.Text;
using Xunit;

namespace MandateLedger.Import.Tests.Registry;

public sealed class RegistryReaderTests
{
    private const string Flat = """
        [{"text": "Resolution 9001 (2031)", "type": "title", "prefix": null, "links": []},
         {"text": "Adopted by the Security Council at its 10512th meeting, on 2 June 2031", "type": "frontmatter"},
         {"text": "The Security Council,", "type": "paragraph", "paragraph_type": "preambular", "paragraph_level": null},
         {"text": "Recalling resolution 9000\n(2030),", "type": "paragraph", "paragraph_type": "preambular", "links": [["9000 (2030)", "https://example.org/9000"]]},
         {"text": "Decides that UNAMEX shall:", "type": "paragraph", "paragraph_type": "operative", "paragraph_level": 1, "prefix": "1.", "mandates": [{"text": "no"}]},
         {"text": "help;", "type": "paragraph", "paragraph_type": "preambular", "paragraph_level": 2, "prefix": "(a)\t"},
         {"text": "Decides to go on.", "type": "paragraph", "paragraph_type": "operative", "paragraph_level": 1, "prefix": "2."},
         {"text": "<!-- Page 2 -->", "type": "footer"}, {"text": "See there.", "type": "footer"}]
        """;

    private const string Tree = """
        {"entity": "UNAMEX", "content": [{"block_type": "heading", "text": "Plans", "table_content": null, "hyperlinks": [], "children": [
          {"block_type": "other", "text": "Words of S/2031/1.", "hyperlinks": [["S/2031/1", "https://example.org/1"]], "children": []},
          {"block_type": "table", "text": null, "table_content": [[{"text": "Post", "hyperlinks": []}, {"text": "2031"}], [{"text": ""}, {"text": ""}], ["Guards", 3]]}]}]}
        """;

    private static SourceText Read(string json) => DocumentReader.Read(Encoding.UTF8.GetBytes(json), "S_RES_9001.json");

    private static string[] Marked(SourceText source, MarkKind kind) =>
        [.. source.Marks.Where(mark => mark.Kind == kind).Select(mark => mark.Span.Of(source.Text) + (mark.Value is null ? "" : " = " + mark.Value))];

    [Fact]
    public void The_printed_number_decides_and_not_what_the_registry_says()
    {
        var syntax = ResolutionParser.Parse(Read(Flat), Lexicon.Empty).Value;

        Assert.Equal("S/RES/9001 (2031)", syntax.Symbol?.ToString());
        Assert.Equal(["Recalling resolution 9000 (2030),"], syntax.Preamble.Select(paragraph => paragraph.Text));
        Assert.Equal(["1", "1(a)", "2"], syntax.Operative.SelectMany(paragraph => paragraph.SelfAndDescendants).Select(paragraph => paragraph.Label));
        Assert.Equal("See there.", Assert.Single(syntax.Notes).Text);
    }

    [Fact]
    public void Links_stand_on_their_words()
    {
        Assert.Equal(["9000 (2030) = https://example.org/9000"], Marked(Read(Flat), MarkKind.Link));
        Assert.Equal(["S/2031/1 = https://example.org/1"], Marked(Read(Tree), MarkKind.Link));
    }

    [Fact]
    public void A_tree_is_read_with_its_tables()
    {
        var source = Read(Tree);

        Assert.Equal("Plans\nWords of S/2031/1.\nPost | 2031\nGuards |\n", source.Text);
        Assert.Equal(["Plans"], Marked(source, MarkKind.Heading));
        Assert.Equal(["Post | 2031", "Guards |"], Marked(source, MarkKind.Table));
    }

    [Fact]
    public void Of_two_languages_side_by_side_one_is_read()
    {
        var source = Read("""[{"text": "Decides", "language": "english"}, {"text": "Décide", "language": "french"}, {"text": "x"}]""");

        Assert.Equal("Decides\nx\n", source.Text);
        Assert.Equal("en", source.Told.Language);
    }

    [Fact]
    public void A_file_that_breaks_off_is_read_up_to_there()
    {
        var source = Read(Flat[..Flat.IndexOf("Decides to go", StringComparison.Ordinal)]);

        Assert.Equal(["M101"], source.Findings.Select(finding => finding.Id));
        Assert.Contains("line 7", source.Findings[0].Message, StringComparison.Ordinal);
        Assert.EndsWith("(a) help;\n", source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"a\": 1}", "no file of the mandate registry")]
    [InlineData("{\"a\": ", "not JSON")]
    public void Other_files_are_refused_in_a_sentence(string json, string words) =>
        Assert.Contains(words, Assert.Throws<UnreadableDocumentException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_is_kept_as_it_is_written() =>
        Assert.Equal("a\\ud800b\n", Read("""[{"text": "a\ud800b", "\udc00": 1}]""").Text);
}
