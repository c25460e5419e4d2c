using System.IO.Compression;
using System.Text;
using MandateLedger.Primitives.Text;
using Xunit;

namespace MandateLedger.Import.Tests;

/// <summary>Broken and malicious files are read as far as they go or refused with one sentence; nothing else happens.</summary>
public sealed class HostileFileTests
{
    private static readonly byte[] Pdf = new PdfFile().Paragraph(0, "1.   The mission in Exemplia ended, and nothing was left of it but a few papers.").ToBytes();
    private static readonly byte[] Word = new WordFile { Body = WordFile.Paragraph("1. The mission ended.") }.ToBytes();

    [Theory]
    [InlineData("empty.pdf", "")]
    [InlineData("empty.docx", "")]
    [InlineData("short.pdf", "%PDF-1.7")]
    [InlineData("short.docx", "PK\u0003\u0004")]
    [InlineData("old.docx", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")]
    public void A_file_without_a_document_is_refused_or_has_no_words(string name, string content)
    {
        var source = ReadOrRefuse(Encoding.Latin1.GetBytes(content), name);
        Assert.True(source is null || source.Text.Length == 0, source?.Text);
    }

    [Fact]
    public void A_locked_PDF_is_refused_with_the_reason()
    {
        var refused = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(LockedPdf(), "locked.pdf"));
        Assert.Contains("password", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_page_is_left_out_and_named()
    {
        const string Page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 7 0 R>>>>/Contents ";
        const string Words = "BT /F1 10 Tf 100 600 Td (Whole.) Tj ET";
        var source = DocumentReader.Read(
            RawPdf.Of(
                "",
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
                Page + "5 0 R>>",
                Page.Replace("[0 0 612 792]", "(none)", StringComparison.Ordinal) + "6 0 R>>",
                $"<</Length {Words.Length}>>\nstream\n{Words}\nendstream",
                "<</Length 9/Filter/NoSuchFilter>>\nstream\nnonsense!\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"),
            "half.pdf");

        Assert.Equal(["Whole."], Shown.Lines(source));
        Assert.Equal("M201", Assert.Single(source.Findings).Id);
    }

    [Fact]
    public void A_PDF_of_very_many_pages_is_read_in_part()
    {
        using var file = new PdfFile();
        for (var page = 0; page < 2001; page++)
        {
            file.Row($"Page {page} of the annals.").NextPage();
        }

        Assert.Equal("M202", Assert.Single(DocumentReader.Read(file.ToBytes(), "annals.pdf").Findings).Id);
    }

    [Fact]
    public void A_PDF_without_text_is_refused_with_the_reason()
    {
        var refused = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(new PdfFile().ToBytes(), "scan.pdf"));
        Assert.Contains("pictures", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_unfolds_without_measure_is_refused() =>
        Assert.Contains("unfolds", Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(Zip(("word/document.xml", new string(' ', 8 * 1024 * 1024))), "bomb.docx")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_archive_without_a_document_is_refused() =>
        Assert.Contains("without a Word document", Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(Zip(("xl/workbook.xml", "<a/>")), "book.docx")).Message, StringComparison.Ordinal);

    [Fact]
    public void Elements_nested_too_deeply_break_the_reading_off()
    {
        const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var xml = $"<w:document xmlns:w=\"{W}\"><w:body><w:p><w:r><w:t>Read.</w:t></w:r></w:p>{string.Concat(Enumerable.Repeat("<w:sdt>", 20_000))}";
        var source = DocumentReader.Read(Zip(("word/document.xml", xml)), "deep.docx");

        Assert.Equal(["Read."], Shown.Lines(source));
        Assert.Equal("M203", Assert.Single(source.Findings).Id);
    }

    [Fact]
    public void Letters_of_no_encoding_in_the_declaration_break_the_part()
    {
        var xml = "<?xml version=\"1.0" + new string('\u00DE', 31) + "\"?><w:document/>";
        var refused = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(Zip(("word/document.xml", xml)), "letters.docx"));

        Assert.False(refused.IsUnforeseen);
        Assert.Contains("holds no text", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_are_not_unfolded()
    {
        const string Xml = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>";
        Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(Zip(("word/document.xml", Xml)), "entities.docx"));
    }

    [Fact]
    public void A_Word_document_that_breaks_off_is_read_up_to_there()
    {
        const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var source = DocumentReader.Read(Zip(("word/document.xml", $"<w:document xmlns:w=\"{W}\"><w:body><w:p><w:r><w:t>Whole.</w:t></w:r></w:p><w:p><w:r><w:t>Half")), "cut.docx");

        Assert.Equal(["Whole.", "Half"], Shown.Lines(source));
        Assert.Equal("M101", Assert.Single(source.Findings).Id);
    }

    [Fact]
    public void A_field_that_never_ends_hides_no_more_than_its_paragraph()
    {
        var file = new WordFile { Body = WordFile.Paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>code</w:t></w:r>") + WordFile.Paragraph("Seen.") };
        Assert.Equal(["Seen."], file.Read());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_cut_anywhere_is_read_or_refused(bool isPdf)
    {
        var whole = isPdf ? Pdf : Word;
        for (var length = 5; length < whole.Length; length += Math.Max(1, whole.Length / 60))
        {
            ReadOrRefuse(whole[..length], isPdf ? "cut.pdf" : "cut.docx");
        }

        Assert.NotNull(ReadOrRefuse(whole, isPdf ? "whole.pdf" : "whole.docx"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_with_wrong_bytes_is_read_or_refused(bool isPdf)
    {
        var random = new Random(9001);
        var name = isPdf ? "wrong.pdf" : "wrong.docx";
        for (var round = 0; round < 150; round++)
        {
            var bytes = (isPdf ? Pdf : Word).ToArray();
            for (var change = 0; change < 1 + round / 10; change++)
            {
                bytes[random.Next(5, bytes.Length)] = (byte)random.Next(256);
            }

            ReadOrRefuse(bytes, name);
        }

        var noise = new byte[4096];
        random.NextBytes(noise);
        Assert.Null(ReadOrRefuse([.. isPdf ? "%PDF-1.7\n"u8 : "PK\u0003\u0004"u8, .. noise], name));
    }

    private static SourceText? ReadOrRefuse(byte[] bytes, string name)
    {
        try
        {
            return DocumentReader.Read(bytes, name);
        }
        catch (UnreadableDocumentException refused)
        {
            Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
            Assert.Contains(name, refused.Message, StringComparison.Ordinal);
            return null;
        }
    }

    private static byte[] Zip(params ReadOnlySpan<(string Path, string Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(path).Open(), Encoding.Latin1);
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static byte[] LockedPdf() => RawPdf.Of(
        "/Encrypt 4 0 R/ID[<3333><3333>]",
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>",
        $"<</Filter/Standard/V 1/R 2/O<{new string('1', 64)}>/U<{new string('2', 64)}>/P -44/Length 40>>");
}
