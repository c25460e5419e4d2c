using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MandateLedger.Briefs;
using MandateLedger.Transition.Matrix;

namespace MandateLedger.Office;

/// <summary>A report as a Word file of A4: headings that Word knows, tables whose heads repeat, sources in brackets.</summary>
public static class ReportDocument
{
    private const string Blue = "005A8C";
    private const uint Short = 11906;
    private const uint Long = 16838;
    private const int Margin = 1134;
    private const int Usable = (int)Long - (2 * Margin);
    private const int Whole = 5000;

    /// <summary>Writes the report; one with wide tables lies on its side.</summary>
    public static byte[] Write(Report report)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            var body = new Body(Paragraph("Title", report.Title.Text), Paragraph("Source", string.Join("; ", report.Title.Sources)));
            foreach (var section in report.Sections)
            {
                body.Append(Paragraph("Heading1", section.Heading));
                body.Append(section.Blocks.SelectMany(Block));
            }

            body.Append(Paragraph("Source", report.About));
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = PageNumbers(report.Title.Text);
            body.Append(Page(main.GetIdOfPart(footer), report.Sections.SelectMany(section => section.Blocks).OfType<Block.Grid>().Any(grid => grid.Table.Columns.Length > 5)));
            main.Document = new Document(body);
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Block(Block block) => block switch
    {
        Briefs.Block.Paragraph paragraph => [new Paragraph(paragraph.Sentences.SelectMany(Runs))],
        Briefs.Block.Items items => items.Sentences.Select(sentence => new Paragraph(Runs(sentence)) { ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = "Item" }) }),
        Briefs.Block.Grid grid => [Table(grid.Table), new Paragraph()],
        _ => [],
    };

    private static IEnumerable<OpenXmlElement> Runs(Sentence sentence) =>
    [
        Words(sentence.Text + " "),
        new Run(new RunProperties(new RunStyle { Val = "SourceWords" }), Text($"[{string.Join("; ", sentence.Sources)}] ")),
    ];

    private static Table Table(ClosingTable table)
    {
        var widths = Widths(table);
        var written = new Table(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
                new TableLook { FirstRow = true }),
            new TableGrid(widths.Select(width => new GridColumn { Width = Twips(width * Usable / Whole) })));
        written.Append(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. table.Columns.Select((column, at) => Cell(column, widths[at], isHead: true))]));
        written.Append(table.Rows.Select(row => new TableRow([new TableRowProperties(new CantSplit()), .. row.Select((cell, at) => Cell(cell ?? "", widths[at], isHead: false))])));
        return written;
    }

    // In fiftieths of a per cent: what is long gets more, though not in proportion, and no column less than its longest word.
    private static int[] Widths(ClosingTable table)
    {
        var wanted = table.Columns.Select((column, at) => Wanted([column, .. table.Rows.Select(row => row[at] ?? "")])).ToList();
        return [.. wanted.Select(width => (int)(width / wanted.Sum() * Whole))];
    }

    private static double Wanted(IReadOnlyList<string> cells) =>
        Math.Max(Math.Sqrt(cells.Max(cell => cell.Length)) * 2, cells.SelectMany(cell => cell.Split(' ', '\n')).Max(word => word.Length)) + 2;

    private static string Twips(int width) => width.ToString(CultureInfo.InvariantCulture);

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "767676" };

    private static TableCell Cell(string words, int width, bool isHead) => new(
    [
        new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Pct, Width = Twips(width) }, isHead ? new Shading { Val = ShadingPatternValues.Clear, Fill = Blue } : new Shading { Val = ShadingPatternValues.Clear, Fill = "auto" }),
        .. words.Split('\n').Select(line => Paragraph(isHead ? "TableHead" : "TableWords", line)),
    ]);

    private static Paragraph Paragraph(string style, string words) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Words(words));

    private static Run Words(string words) => new(Text(words));

    private static Text Text(string words) => new(string.Concat(words.Where(letter => System.Xml.XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)))) { Space = SpaceProcessingModeValues.Preserve };

    private static SectionProperties Page(string footer, bool isWide) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        isWide ? new PageSize { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape } : new PageSize { Width = Short, Height = Long },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = Margin / 2, Footer = Margin / 2, Gutter = 0 });

    private static Footer PageNumbers(string title) => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = "Source" }),
        Words(title + ", page "),
        new SimpleField(new Run(Text("1"))) { Instruction = "PAGE" },
        Words(" of "),
        new SimpleField(new Run(Text("1"))) { Instruction = "NUMPAGES" }));

    private static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" }, new FontSize { Val = "20" }, new Languages { Val = "en-GB" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        Style("Normal", "Normal", null, null, isDefault: true),
        Style("Title", "Title", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { After = "60" }), new StyleRunProperties(new Bold(), new FontSize { Val = "34" })),
        Style("Heading1", "heading 1", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "80" }, new OutlineLevel { Val = 0 }), new StyleRunProperties(new Bold(), new Color { Val = Blue }, new FontSize { Val = "24" })),
        Style("Item", "List Item", new StyleParagraphProperties(new Indentation { Left = "284", Hanging = "284" }), null),
        Style("Source", "Source", null, new StyleRunProperties(new FontSize { Val = "16" })),
        Style("TableHead", "Table Head", new StyleParagraphProperties(new SpacingBetweenLines { After = "20" }), new StyleRunProperties(new Bold(), new Color { Val = "FFFFFF" }, new FontSize { Val = "17" })),
        Style("TableWords", "Table Words", new StyleParagraphProperties(new SpacingBetweenLines { After = "20" }), new StyleRunProperties(new FontSize { Val = "17" })),
        new Style(new StyleName { Val = "Source Words" }, new StyleRunProperties(new Color { Val = "595959" }, new FontSize { Val = "16" })) { Type = StyleValues.Character, StyleId = "SourceWords" });

    private static Style Style(string id, string name, StyleParagraphProperties? paragraph, StyleRunProperties? run, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        style.Append(new OpenXmlElement?[] { isDefault ? null : new BasedOn { Val = "Normal" }, paragraph, run }.OfType<OpenXmlElement>());
        return style;
    }
}
