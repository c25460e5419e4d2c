using System.Collections.Immutable;

namespace MandateLedger.Transition.Plans;

/// <summary>A cell in the grid of its table: it covers the columns from <paramref name="From"/> up to <paramref name="Until"/>, which is out.</summary>
internal readonly record struct GridCell(int From, int Until, string Text)
{
    public bool IsEmpty => Text.Length == 0;

    public int Shares(GridCell other) => Math.Min(Until, other.Until) - Math.Max(From, other.From);
}

/// <summary>A line of a table with its cells in the grid; the first cell names the row.</summary>
internal sealed record GridRow(string At, ImmutableArray<GridCell> Cells)
{
    public string Name => Cells[0].Text;

    public IEnumerable<GridCell> Data => Cells.Skip(1);

    public bool NamesOnly => Name.Length > 0 && Data.All(cell => cell.IsEmpty);

    public bool HasFigures => Data.Any(cell => PrintedFigure.Cell(cell.Text).Value is not null);
}

/// <summary>Puts the cells of rows into the grid, and finds the columns that the rows with figures share.</summary>
internal static class TableGrid
{
    public static GridRow RowOf(PlanLine line)
    {
        var cells = line.Text.Split('|', StringSplitOptions.TrimEntries);
        var row = ImmutableArray.CreateBuilder<GridCell>();
        var from = 0;
        for (var index = 0; index < cells.Length; index++)
        {
            var until = from + (index < line.Spans.Length ? line.Spans[index] : 1);
            row.Add(new GridCell(from, until, cells[index]));
            from = until;
        }

        return new GridRow(line.At, row.ToImmutable());
    }

    /// <summary>
    /// The columns as most rows with figures cut the grid. A file that writes a merged cell once for each column that it
    /// covers repeats it: neighbours that are alike in every row and in the lowest header are one column.
    /// </summary>
    public static ImmutableArray<GridCell> Columns(IReadOnlyList<GridRow> header, IReadOnlyList<GridRow> rows)
    {
        var widest = rows.GroupBy(row => string.Join(' ', row.Data.Select(cell => cell.From))).MaxBy(group => (group.Count(), group.Key.Length));
        if (widest is null)
        {
            return [];
        }

        var columns = new List<GridCell>();
        foreach (var cell in widest.First().Data)
        {
            if (columns.Count > 0 && IsRepeated(columns[^1], cell, header, rows))
            {
                columns[^1] = columns[^1] with { Until = cell.Until };
            }
            else
            {
                columns.Add(cell);
            }
        }

        return [.. columns.Where(column => rows.Any(row => row.Data.Any(cell => !cell.IsEmpty && cell.Shares(column) > 0)))];
    }

    /// <summary>The cell of a row that covers most of a column; a cell with words goes before an empty one beside it.</summary>
    public static string TextAt(GridRow row, GridCell column) =>
        row.Data.Where(cell => cell.Shares(column) > 0).OrderBy(cell => cell.IsEmpty).ThenByDescending(cell => cell.Shares(column)).Select(cell => cell.Text).FirstOrDefault() ?? "";

    private static bool IsRepeated(GridCell column, GridCell next, IReadOnlyList<GridRow> header, IReadOnlyList<GridRow> rows)
    {
        var all = rows.Concat(header.TakeLast(1)).ToList();
        return header.Count > 0 && all.TrueForAll(row => CellAt(row, column.Until - 1) is { } mine && mine == CellAt(row, next.From)) && CellAt(header[^1], next.From)?.Length > 0
            && rows.Any(row => CellAt(row, next.From)?.Length > 0);
    }

    private static string? CellAt(GridRow row, int place) => row.Data.Where(cell => cell.From <= place && place < cell.Until).Select(cell => cell.Text).FirstOrDefault();
}
