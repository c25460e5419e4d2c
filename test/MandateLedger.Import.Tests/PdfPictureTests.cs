using MandateLedger.Primitives.Findings;
using Xunit;

namespace MandateLedger.Import.Tests;

/// <summary>PDF files of which all pages, or some, were scanned.</summary>
public sealed class PdfPictureTests
{
    private const string Scan = "q 612 0 0 792 0 0 cm /Im1 Do Q";
    private const string UpperHalf = "q 612 0 0 396 0 396 cm /Im1 Do Q";
    private const string Emblem = "q 60 0 0 60 280 700 cm /Im1 Do Q";
    private const string Words = "BT /F1 10 Tf 100 600 Td (The mission in Exemplia ended.) Tj ET";
    private const string PageNumber = "BT /F1 10 Tf 500 40 Td (2/5) Tj ET";

    [Fact]
    public void A_PDF_of_scanned_pages_is_refused_with_the_reason()
    {
        var refused = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(Pages(Scan, Scan + "\n" + PageNumber), "scan.pdf"));
        Assert.Equal("scan.pdf holds only pictures of pages and no text; have its text recognized first, or give a file with text.", refused.Message);
    }

    [Theory]
    [InlineData("Page 2 is a picture without text and could not be read; the other pages were.", Words, Scan)]
    [InlineData("Pages 1, 3 to 5 and 7 are pictures without text and could not be read; the other pages were.", Scan, Words, Scan, UpperHalf, Scan + "\n" + PageNumber, Words, Scan)]
    public void Scanned_pages_among_others_are_named(string sentence, params string[] pages)
    {
        var source = DocumentReader.Read(Pages(pages), "mixed.pdf");

        Assert.StartsWith("The mission in Exemplia ended.", source.Text, StringComparison.Ordinal);
        Assert.Equal(("M204", FindingKind.Gap, sentence), Assert.Single(source.Findings) is var one ? (one.Id, one.Kind, one.Message) : default);
    }

    [Fact]
    public void A_picture_beside_text_and_an_emblem_on_a_blank_page_are_nothing_to_tell() =>
        Assert.Empty(DocumentReader.Read(Pages(Scan + "\n" + Words, Emblem, ""), "whole.pdf").Findings);

    private static byte[] Pages(params ReadOnlySpan<string> contents)
    {
        var objects = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            "",
            "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>",
            "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\nx\nendstream",
        };
        var kids = "";
        foreach (var content in contents)
        {
            kids += $"{objects.Count + 1} 0 R ";
            objects.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>/XObject<</Im1 4 0 R>>>>/Contents {objects.Count + 2} 0 R>>");
            objects.Add($"<</Length {content.Length}>>\nstream\n{content}\nendstream");
        }

        objects[1] = $"<</Type/Pages/Kids[{kids}]/Count {contents.Length}>>";
        return RawPdf.Of("", [.. objects]);
    }
}
