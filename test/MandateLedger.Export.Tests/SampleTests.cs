using MandateLedger.Export.AkomaNtoso;
using MandateLedger.Import;
using MandateLedger.Testing;
using Xunit;

namespace MandateLedger.Export.Tests;

/// <summary>The invented resolutions, written and read again.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Files { get; } =
        [.. RepositoryFiles.Under("samples", "source*.xml").Select(RepositoryFiles.Relative).Where(path => !path.Contains("/malformed/not-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_sample_is_written_at_level_2_and_reads_back_the_same(string file)
    {
        var written = Written.Of(DocumentReader.Read(RepositoryFiles.PathOf(file)));

        Assert.Empty(written.Report.Problems);
        Assert.True(written.Report.Identifiers > 5, $"only {written.Report.Identifiers} identifiers");
        Assert.True(written.Report.Links > 5, $"only {written.Report.Links} links");
        Assert.Equal(FormLines.Of(written.Syntax), FormLines.Of(written.Again));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void In_the_dialect_of_the_published_files_a_sample_reads_back_the_same(string file)
    {
        var written = Written.Of(DocumentReader.Read(RepositoryFiles.PathOf(file)), AkomaNtosoProfile.UnXml);

        Assert.True(written.Report.Level >= 1, string.Join('\n', written.Report.Problems.Select(problem => problem.Message)));
        Assert.Equal(WithoutItalics(written.Syntax), WithoutItalics(written.Again));
    }

    [Theory]
    [InlineData("S-RES-9001-2031")]
    [InlineData("S-RES-9020-2031")]
    [InlineData("S-RES-9021-2031")]
    public void A_sample_as_Akoma_Ntoso_is_the_one_that_is_kept(string folder)
    {
        var written = Written.Of(DocumentReader.Read(RepositoryFiles.PathOf("samples", folder, "source.xml")));

        Golden.Check(RepositoryFiles.PathOf("test", "MandateLedger.Export.Tests", "Goldens", folder + ".xml"), written.Akn.Value);
    }

    [Theory]
    [InlineData(ExportFormat.Html, "html")]
    [InlineData(ExportFormat.Markdown, "md")]
    [InlineData(ExportFormat.Text, "txt")]
    public void A_sample_in_other_formats_is_the_one_that_is_kept(ExportFormat format, string ending)
    {
        var structure = Parsing.ResolutionParser.Parse(DocumentReader.Read(RepositoryFiles.PathOf("samples", "S-RES-9021-2031", "source.xml")), Written.Lexicon);
        var text = DocumentWriter.Write(structure, new Interpretation.ResolutionMeaning(structure.Value, [], "none"), format, Written.Options()).Value;

        Golden.Check(RepositoryFiles.PathOf("test", "MandateLedger.Export.Tests", "Goldens", "S-RES-9021-2031." + ending), text);
    }

    [Fact]
    public void The_text_of_a_sample_is_read_again_as_the_same_paragraphs()
    {
        var syntax = Parsing.ResolutionParser.Parse(DocumentReader.Read(RepositoryFiles.PathOf("samples", "S-RES-9001-2031", "source.xml")), Written.Lexicon).Value;
        var again = Parsing.ResolutionParser.Parse(DocumentReader.Read(System.Text.Encoding.UTF8.GetBytes(PlainWriter.Text(syntax)), "again.txt"), Written.Lexicon).Value;

        Assert.Equal(syntax.AllParagraphs.Select(paragraph => (paragraph.Label, paragraph.Text)), again.AllParagraphs.Select(paragraph => (paragraph.Label, paragraph.Text)));
        Assert.Equal(syntax.Symbol, again.Symbol);
    }

    // The published files set every opening verb in italics, whatever the source did.
    private static IEnumerable<string> WithoutItalics(Parsing.Syntax.ResolutionSyntax syntax) =>
        FormLines.Of(syntax).Select(line => line.Count(character => character == '|') >= 3 ? line[..line.LastIndexOf('|')] : line);
}
