using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace MandateLedger.Import.Tests;

/// <summary>Makes a PDF of an invented mission, row by row.</summary>
internal sealed class PdfFile : IDisposable
{
    private const double Margin = 120;
    private readonly PdfDocumentBuilder builder = new();
    private readonly PdfDocumentBuilder.AddedFont plain;
    private readonly PdfDocumentBuilder.AddedFont italic;
    private readonly PdfDocumentBuilder.AddedFont bold;
    private PdfPageBuilder page;
    private double height = 700;

    public PdfFile()
    {
        plain = builder.AddStandard14Font(Standard14Font.TimesRoman);
        italic = builder.AddStandard14Font(Standard14Font.TimesItalic);
        bold = builder.AddStandard14Font(Standard14Font.TimesBold);
        page = builder.AddPage(PageSize.Letter);
    }

    /// <summary>A row of text; words between underscores are italics, digits between carets are raised.</summary>
    public PdfFile Row(string words, double indent = 0, double gap = 12)
    {
        height -= gap;
        var x = Margin + indent;
        var isItalic = false;
        foreach (var piece in words.Split('_'))
        {
            var isRaised = false;
            foreach (var part in piece.Split('^'))
            {
                x = Write(part, x, isRaised ? height + 3.5 : height, isRaised ? 6.5 : 10, isItalic ? italic : plain);
                isRaised = !isRaised;
            }

            isItalic = !isItalic;
        }

        return this;
    }

    /// <summary>Rows of text, of which the first may be set in.</summary>
    public PdfFile Paragraph(double indent, params ReadOnlySpan<string> rows)
    {
        for (var index = 0; index < rows.Length; index++)
        {
            Row(rows[index], index == 0 ? indent : 0, index == 0 ? 18 : 12);
        }

        return this;
    }

    public PdfFile Heading(string words, double size = 12)
    {
        height -= 24;
        Write(words, Margin, height, size, bold);
        return this;
    }

    /// <summary>Words at any place, in any size.</summary>
    public PdfFile At(double x, double y, string words, double size = 10)
    {
        Write(words, x, y, size, plain);
        return this;
    }

    /// <summary>Cells of a row of a table, in small letters.</summary>
    public PdfFile Cells(params ReadOnlySpan<string> cells) => CellsBelow(12, cells);

    /// <summary>The same at a distance; cells without words are left out.</summary>
    public PdfFile CellsBelow(double gap, params ReadOnlySpan<string> cells)
    {
        height -= gap;
        for (var index = 0; index < cells.Length; index++)
        {
            Write(cells[index], Margin + index * 130, height, 8, plain);
        }

        return this;
    }

    public PdfFile NextPage()
    {
        page = builder.AddPage(PageSize.Letter);
        height = 712;
        return this;
    }

    public byte[] ToBytes() => builder.Build();

    public List<string> Read() => Shown.Lines(DocumentReader.Read(ToBytes(), "report.pdf"));

    public void Dispose() => builder.Dispose();

    private double Write(string words, double x, double y, double size, PdfDocumentBuilder.AddedFont font)
    {
        if (words.Length == 0)
        {
            return x;
        }

        return page.AddText(words, size, new PdfPoint(x, y), font)[^1].EndBaseLine.X;
    }
}
