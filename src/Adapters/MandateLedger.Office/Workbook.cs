using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace MandateLedger.Office;

/// <summary>Writes tables as an Excel workbook, with filters, a heading that stays, and lines that wrap.</summary>
public static class Workbook
{
    private const uint Plain = 0;
    private const uint Wrapping = 1;
    private const uint Heading = 2;
    private const double Narrowest = 8;
    private const double Widest = 48;

    /// <summary>The longest text that a cell can hold.</summary>
    public const int LongestCell = 32_767;

    /// <summary>Writes the sheets, in their order.</summary>
    public static byte[] Write(IReadOnlyList<Sheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = new Sheets();
            foreach (var (index, sheet) in sheets.Index())
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = Worksheet(sheet);
                list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)index + 1, Name = sheet.Name });
            }

            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(list, FilterNames(sheets));
        }

        return stream.ToArray();
    }

    // A filter has a hidden name of its own, without which some programs repair the file.
    private static DefinedNames FilterNames(IReadOnlyList<Sheet> sheets) => new(sheets.Index().Select(sheet => new DefinedName(
        string.Create(CultureInfo.InvariantCulture, $"'{sheet.Item.Name.Replace("'", "''", StringComparison.Ordinal)}'!$A$1:${Letters(sheet.Item.Columns.Count)}${sheet.Item.Rows.Count + 1}"))
    {
        Name = "_xlnm._FilterDatabase",
        LocalSheetId = (uint)sheet.Index,
        Hidden = true,
    }));

    private static Worksheet Worksheet(Sheet sheet)
    {
        var view = new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 };
        var rows = new SheetData(Row(1, sheet.Columns, Heading));
        foreach (var (index, row) in sheet.Rows.Index())
        {
            rows.Append(Row((uint)index + 2, row, Wrapping));
        }

        var range = string.Create(CultureInfo.InvariantCulture, $"A1:{Letters(sheet.Columns.Count)}{sheet.Rows.Count + 1}");
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(view),
            Widths(sheet),
            rows,
            new AutoFilter { Reference = range },
            new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToHeight = 0 });
    }

    private static Columns Widths(Sheet sheet) => new(sheet.Columns.Index().Select(column => new Column
    {
        Min = (uint)column.Index + 1,
        Max = (uint)column.Index + 1,
        CustomWidth = true,
        Width = Math.Clamp(sheet.Rows.Select(row => (row.ElementAtOrDefault(column.Index)?.Length ?? 0) + 2d).Append(column.Item.Length + 4d).Max(), Narrowest, Widest),
    }));

    private static Row Row(uint number, IReadOnlyList<string?> cells, uint style) => new(
        cells.Index().Where(cell => cell.Item is { Length: > 0 }).Select(cell => Cell(string.Create(CultureInfo.InvariantCulture, $"{Letters(cell.Index + 1)}{number}"), cell.Item!, style)))
    {
        RowIndex = number,
    };

    // Figures that Excel can hold exactly are figures, so that they can be added up; everything else is text.
    private static Cell Cell(string reference, string text, uint style) =>
        style != Heading && IsFigure(text)
            ? new Cell { CellReference = reference, StyleIndex = Plain, CellValue = new CellValue(text) }
            : new Cell(new InlineString(new Text(Storable(text)) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = reference, StyleIndex = style, DataType = CellValues.InlineString };

    private static bool IsFigure(string text) =>
        text.Length <= 15 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var figure)
        && figure.ToString(CultureInfo.InvariantCulture) == text;

    private static string Storable(string text)
    {
        var cut = text.Length > LongestCell ? text[..LongestCell] : text;
        return string.Concat(cut.Where(letter => System.Xml.XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 10 }, new FontName { Val = "Arial" }), new Font(new Bold(), new FontSize { Val = 10 }, new Color { Rgb = "FFFFFFFF" }, new FontName { Val = "Arial" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FF005A8C" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { ApplyAlignment = true, Alignment = new Alignment { Vertical = VerticalAlignmentValues.Top } },
            new CellFormat { ApplyAlignment = true, Alignment = new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true } },
            new CellFormat { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true, ApplyAlignment = true, Alignment = new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true } }));

    /// <summary>The letters of a column, counted from one.</summary>
    internal static string Letters(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
