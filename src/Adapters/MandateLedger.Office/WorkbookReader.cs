using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace MandateLedger.Office;

/// <summary>A row of a sheet that somebody filled in.</summary>
/// <param name="Number">Its number on the sheet.</param>
/// <param name="Cells">What stands under each column that has a name; empty cells are left out.</param>
public sealed record SheetRow(int Number, IReadOnlyDictionary<string, string> Cells);

/// <summary>Reads a sheet back, whichever program saved it. A day that a program made a number is a day again.</summary>
public static class WorkbookReader
{
    /// <summary>The largest workbook that is opened.</summary>
    public const int MaximumBytes = 32 * 1024 * 1024;

    // Day 60 of Excel is 29 February 1900, which never was; from March on the count is that of days since 30 December 1899.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>The rows of a sheet, the heading left out. Throws <see cref="OfficeFault"/> where the file holds no such sheet.</summary>
    public static IReadOnlyList<SheetRow> Read(byte[] bytes, string file, string sheet)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = MaximumBytes });
            return Rows(document, file, sheet);
        }
        catch (Exception problem) when (problem is not (OfficeFault or OutOfMemoryException))
        {
            throw new OfficeFault($"{file} is not an Excel workbook that can be read; save it once more as .xlsx.", problem);
        }
    }

    private static List<SheetRow> Rows(SpreadsheetDocument document, string file, string name)
    {
        var book = document.WorkbookPart ?? throw new OfficeFault($"{file} holds no workbook.");
        var sheet = book.Workbook?.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().FirstOrDefault(one => string.Equals(one.Name?.Value, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new OfficeFault($"{file} has no sheet called {name}; give the workbook that was written by --format xlsx.");
        var words = new Words(book);
        var rows = ((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Row>().Select(row => (Number: (int)(row.RowIndex?.Value ?? 0), Cells: words.Of(row))).ToList();
        if (rows is not [var heading, .. var filled])
        {
            return [];
        }

        return
        [
            .. filled.Select(row => new SheetRow(row.Number, heading.Cells
                    .Where(column => row.Cells.ContainsKey(column.Key))
                    .DistinctBy(column => column.Value.Trim().ToLowerInvariant())
                    .ToDictionary(column => column.Value.Trim().ToLowerInvariant(), column => row.Cells[column.Key], StringComparer.Ordinal)))
                .Where(row => row.Cells.Count > 0),
        ];
    }

    private sealed class Words(WorkbookPart book)
    {
        private readonly string[] shared = [.. book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText) ?? []];
        private readonly bool[] dates = [.. (book.WorkbookStylesPart?.Stylesheet?.CellFormats?.Elements<CellFormat>() ?? []).Select(format => IsDate(format, book.WorkbookStylesPart?.Stylesheet))];

        /// <summary>The words of a row by the letters of their columns.</summary>
        public Dictionary<string, string> Of(Row row)
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            var next = 1;
            foreach (var cell in row.Elements<Cell>())
            {
                var letters = cell.CellReference?.Value is { } reference ? reference.TrimEnd("0123456789".ToCharArray()) : Workbook.Letters(next);
                next++;
                if (Of(cell).Trim() is { Length: > 0 } words)
                {
                    cells[letters] = words;
                }
            }

            return cells;
        }

        private string Of(Cell cell)
        {
            if (cell.DataType?.Value == CellValues.SharedString)
            {
                return int.TryParse(cell.InnerText, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Length ? shared[index] : "";
            }

            if (cell.DataType?.Value == CellValues.InlineString)
            {
                return cell.InlineString?.InnerText ?? "";
            }

            var value = cell.CellValue?.InnerText ?? "";
            return cell.StyleIndex?.Value is { } style && style < dates.Length && dates[style] && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var day) && day is >= 61 and < 2_958_466
                ? DayZero.AddDays((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : value;
        }

        // 14 to 17 and 22 are Excel's own formats of days; any other is one where its code speaks of years or days.
        private static bool IsDate(CellFormat format, Stylesheet? styles)
        {
            var id = format.NumberFormatId?.Value ?? 0;
            var code = styles?.NumberingFormats?.Elements<NumberingFormat>().FirstOrDefault(one => one.NumberFormatId?.Value == id)?.FormatCode?.Value;
            return id is (>= 14 and <= 17) or 22 || (code is not null && (code.Contains('y', StringComparison.OrdinalIgnoreCase) || code.Contains('d', StringComparison.OrdinalIgnoreCase)) && !code.Contains('"', StringComparison.Ordinal));
        }
    }
}
