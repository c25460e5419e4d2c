using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Parsing.Dates;

namespace MandateLedger.Transition.Plans;

/// <summary>
/// Finds the tables among the lines of a document: rows that follow each other, with the number, title and unit printed
/// above them.
/// </summary>
internal static partial class TableReader
{
    [GeneratedRegex(@"^Table (?<number>\d{1,3}|[IVX]{1,5}|[A-Z]\.\d{1,2})\b[.:]?\s*(?:[–—-]\s*)?(?<title>.*?)\s*(?<unit>\((?:(?:[Tt]housands|[Mm]illions) of |United States dollars|[Pp]ercentage)[^()]*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex TableLine { get; }

    [GeneratedRegex(@"^\((?:(?:[Tt]housands|[Mm]illions) of |United States dollars|[Pp]ercentage)[^()]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitLine { get; }

    [GeneratedRegex(@"^\((?<number>\d{1,2})\)(?<formula>\s*=\s*\(\d{1,2}\)\s*[-–÷+]\s*\(\d{1,2}\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnNumber { get; }

    [GeneratedRegex(@"^(?:19|20)\d{2}(?:/\d{2,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAlone { get; }

    [GeneratedRegex(@"^(?:Category|Item|Component)(?:\b.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex HeaderName { get; }

    /// <summary>Every table with at least one figure.</summary>
    public static ImmutableArray<PlanTable> Read(ImmutableArray<PlanLine> lines)
    {
        var tables = ImmutableArray.CreateBuilder<PlanTable>();
        var caption = new Caption();
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].Kind != PlanLineKind.Row)
            {
                caption = caption.With(lines[index]);
                continue;
            }

            var rows = lines.Skip(index).TakeWhile(line => line.Kind == PlanLineKind.Row).ToList();
            if (TableOf(caption, rows) is { } table)
            {
                tables.Add(table);
            }

            index += rows.Count - 1;
            caption = new Caption();
        }

        return tables.ToImmutable();
    }

    private static PlanTable? TableOf(Caption caption, List<PlanLine> lines)
    {
        var rows = lines.ConvertAll(TableGrid.RowOf);
        var first = rows.FindIndex(0, row => IsBody(row, rows[0]));
        if (first < 0 || !rows.Exists(row => row.HasFigures) || rows.Exists(IsOfContents))
        {
            return null;
        }

        var (header, body) = (rows[..first], rows[first..]);
        var grid = TableGrid.Columns(header, body.FindAll(row => row.HasFigures));
        var read = RowsOf(body, grid);
        return read.All(row => row.Cells.All(cell => cell.Value is null)) ? null : new PlanTable
        {
            Number = caption.Number,
            Title = caption.Title,
            At = lines[0].At,
            Unit = UnitOf(caption.Unit, read),
            Columns = [.. grid.Select(column => ColumnOf(header, column))],
            Rows = read,
        };
    }

    // The body begins with a row that has a name: one with figures which are not the numbers of the columns, or one that
    // names a section.
    private static bool IsBody(GridRow row, GridRow first) =>
        row.Name.Any(char.IsLetterOrDigit) && !IsNumbering(row) && !(ReferenceEquals(row, first) && IsHeader(row))
        && (row.HasFigures || (row.NamesOnly && !HeaderName.IsMatch(row.Name)));

    private static bool IsOfContents(GridRow row) => row.Name.Length == 0 && row.Data.Where(cell => !cell.IsEmpty).Select(cell => cell.Text).SequenceEqual(["Page"]);

    private static bool IsHeader(GridRow row) => HeaderName.IsMatch(row.Name) && row.Data.Where(cell => !cell.IsEmpty).All(cell => YearAlone.IsMatch(cell.Text) || PrintedFigure.Cell(cell.Text).Value is null);

    private static bool IsNumbering(GridRow row)
    {
        var numbers = row.Data.Where(cell => !cell.IsEmpty).Select(cell => ColumnNumber.Match(cell.Text)).ToList();
        return numbers is [{ Success: true } one, ..] && one.Groups["number"].Value == "1" && numbers.TrueForAll(number => number.Success);
    }

    private static TableColumn ColumnOf(List<GridRow> header, GridCell column)
    {
        var numbers = header.Where(IsNumbering).Select(row => ColumnNumber.Match(TableGrid.TextAt(row, column))).LastOrDefault(match => match.Success);
        var words = header.Where(row => !IsNumbering(row)).Select(row => TableGrid.TextAt(row, column)).Where(text => text.Length > 0).ToList();
        return new TableColumn(
            string.Join(' ', words.Distinct()),
            words.LastOrDefault() ?? "",
            numbers is null ? null : int.Parse(numbers.Groups["number"].ValueSpan, CultureInfo.InvariantCulture),
            numbers?.Groups["formula"] is { Success: true } ? numbers.Value.Replace(" ", "", StringComparison.Ordinal) : null);
    }

    private static ImmutableArray<TableRow> RowsOf(List<GridRow> body, ImmutableArray<GridCell> grid)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        string? section = null;
        foreach (var row in body)
        {
            section = row.NamesOnly ? row.Name : section;
            var day = DateReader.Dates(row.Name).FirstOrDefault()?.Date;
            rows.Add(new TableRow(row.At, row.Name, row.NamesOnly ? null : section, day, row.NamesOnly ? [] : [.. grid.Select(column => PrintedFigure.Cell(TableGrid.TextAt(row, column)))]));
        }

        return rows.ToImmutable();
    }

    private static TableUnit UnitOf(string? unit, ImmutableArray<TableRow> rows) => unit switch
    {
        not null when unit.Contains("ercentage", StringComparison.Ordinal) => TableUnit.Percentage,
        not null => TableUnit.Money,
        _ => rows.Any(row => row.Cells.Any(cell => cell.Decimals > 0 || cell.Printed.Contains('$', StringComparison.Ordinal))) ? TableUnit.Money : TableUnit.Count,
    };

    // What stands above a table. A paragraph begins anew; a heading right after "Table 3" is its title.
    private sealed record Caption(string? Number = null, string? Title = null, string? Unit = null)
    {
        public Caption With(PlanLine line)
        {
            if (UnitLine.IsMatch(line.Text))
            {
                return this with { Unit = line.Text };
            }

            if (line.Text.Length < 150 && TableLine.Match(line.Text) is { Success: true } match)
            {
                return new Caption(match.Groups["number"].Value, match.Groups["title"].Value is { Length: > 0 } title ? title : null, match.Groups["unit"].Success ? match.Groups["unit"].Value : null);
            }

            return line.Kind == PlanLineKind.Heading ? this with { Title = Number is null ? line.Text : Title ?? line.Text }
                : Number is not null && Title is null && line.Text.Length < 150 ? this with { Title = line.Text }
                : new Caption();
        }
    }
}
