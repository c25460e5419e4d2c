using System.Text;
using Xunit;

namespace MandateLedger.Import.Tests;

/// <summary>Files that are not what their name says: the first bytes decide, and what is no text is refused.</summary>
public sealed class FalseFileTests
{
    private static readonly string[] AllEndings = [.. DocumentReader.Endings, ""];

    public static TheoryData<string> Endings { get; } = [.. AllEndings];

    [Theory]
    [MemberData(nameof(Endings))]
    public void Bytes_that_are_no_text_are_refused_whatever_the_ending(string ending)
    {
        var random = new Random(9001);
        foreach (var length in new[] { 60, 500, 5000, 50_000 })
        {
            var noise = new byte[length];
            random.NextBytes(noise);
            var refused = Refused(noise, "junk" + ending);
            Assert.Equal($"junk{ending} is no document that can be read, because its bytes are not text; check that it is the right file, or fetch it again.", refused.Message);
        }
    }

    [Theory]
    [InlineData("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\u0002\0\0\0\u0002\0\b\u0006\0\0\0")]
    [InlineData("GIF89a\u0010\0\u0010\0\u0080\0\0\0\0\0")]
    [InlineData("\u001F\u008B\b\0\0\0\0\0\0\u0003")]
    [InlineData("<\0\0\0\u0001\u0002\u0003\u0004html")]
    [InlineData("\u00FF\u00FE\u0001\0\u0002\0\u0003\0\u0004\0")]
    public void Pictures_and_packed_bytes_are_no_text(string content) =>
        Assert.Contains("not text", Refused(Encoding.Latin1.GetBytes(content), "resolution.pdf").Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Endings))]
    public void An_empty_file_is_refused_whatever_the_ending(string ending)
    {
        Assert.All(
            [[], "\uFEFF"u8.ToArray(), " \r\n\t\n"u8.ToArray()],
            bytes => Assert.Equal($"nothing{ending} is empty; check that it is the right file, or fetch it again.", Refused(bytes, "nothing" + ending).Message));
    }

    [Fact]
    public void A_page_that_was_saved_as_a_PDF_is_read_as_a_page() =>
        Assert.Equal("Not found\n", DocumentReader.Read("<!DOCTYPE html><html><body><p>Not found</p></body></html>"u8.ToArray(), "resolution.pdf").Text);

    [Theory]
    [InlineData("resolution.txt")]
    [InlineData("resolution.docx")]
    [InlineData("resolution.xml")]
    [InlineData("resolution")]
    public void A_PDF_under_another_name_is_read_as_a_PDF(string name)
    {
        using var file = new PdfFile().Paragraph(0, "1.   The mission in Exemplia ended.");
        Assert.Equal(["[Number 0] 1. The mission in Exemplia ended."], Shown.Lines(DocumentReader.Read(file.ToBytes(), name)));
    }

    [Fact]
    public void A_Word_file_under_another_name_is_read_as_a_Word_file() =>
        Assert.Equal("The mission ended.\n", DocumentReader.Read(new WordFile { Body = WordFile.Paragraph("The mission ended.") }.ToBytes(), "resolution.txt").Text);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_text_in_UTF_16_is_text_in_every_script(string encoding)
    {
        var known = Encoding.GetEncoding(encoding);
        Assert.All(
            ["The mandate of UNAMEX ends.\r\n", "\u0627\u0644\u0628\u0639\u062B\u0629 \u062A\u0646\u062A\u0647\u064A\r\n", "\u7279\u6D3E\u56E2\u7ED3\u675F\r\n"],
            words => Assert.Equal(words.ReplaceLineEndings("\n"), DocumentReader.Read([.. known.GetPreamble(), .. known.GetBytes(words)], "resolution.pdf").Text));
    }

    [Fact]
    public void A_few_control_characters_are_slips() =>
        Assert.StartsWith("1. The mission", DocumentReader.Read("1. The mission\a in\0 Exemplia\u001A ended, and nothing was left of it but a few papers and the flag.\n"u8.ToArray(), "resolution.txt").Text, StringComparison.Ordinal);

    private static UnreadableDocumentException Refused(byte[] bytes, string name)
    {
        var refused = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(bytes, name));
        Assert.False(refused.IsUnforeseen);
        return refused;
    }
}
