using MandateLedger.Primitives.Findings;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>A total with the items that it is the sum of, as the table lays them out.</summary>
/// <param name="Total">The place of the total: its row, or in a sum of columns its column.</param>
/// <param name="Candidates">Every group of items that the layout lets it be the sum of.</param>
internal sealed record SumLayout(int Total, IReadOnlyList<IReadOnlyList<int>> Candidates);

/// <summary>Totals of rows and of columns. A total is wrong where no group of items that it can stand for adds up to it.</summary>
internal static class Sums
{
    /// <summary>Totals and subtotals down the columns.</summary>
    public static IEnumerable<Finding> OfRows(PlanTable table)
    {
        if (table.Unit == TableUnit.Percentage)
        {
            yield break;
        }

        var layouts = LayoutsOfRows(table).ToList();
        for (var column = 0; column < table.Columns.Length; column++)
        {
            if (RowKinds.IsShare(table.Columns[column]))
            {
                continue;
            }

            foreach (var layout in layouts)
            {
                var (total, groups) = (table.Rows[layout.Total].Cells[column], layout.Candidates.Select(group => group.Select(row => table.Rows[row].Cells[column]).ToList()).ToList());
                if (Disagrees(total, groups, DecimalsOf(table, column)) is { } sum)
                {
                    yield return TransitionFindings.SumDisagrees(AmountAt(table, layout.Total, column), sum);
                }
            }
        }
    }

    /// <summary>Columns named Subtotal and Total, along each row.</summary>
    public static IEnumerable<Finding> OfColumns(PlanTable table)
    {
        var layouts = LayoutsOfColumns(table).ToList();
        for (var row = 0; row < table.Rows.Length; row++)
        {
            if (table.Rows[row].IsSection)
            {
                continue;
            }

            var cells = table.Rows[row].Cells;
            foreach (var layout in layouts)
            {
                var decimals = cells.Max(cell => cell.Decimals);
                if (Disagrees(cells[layout.Total], [.. layout.Candidates.Select(group => group.Select(column => cells[column]).ToList())], decimals) is { } sum)
                {
                    yield return TransitionFindings.SumDisagrees(AmountAt(table, row, layout.Total), sum);
                }
            }
        }
    }

    /// <summary>The cell as an entry of a closing file names it.</summary>
    public static Amount AmountAt(PlanTable table, int row, int column) => new()
    {
        Table = table.Name,
        Item = $"{NameOf(table.Rows[row])}, {(table.Columns[column].Name is { Length: > 0 } name ? name : FormattableString.Invariant($"column {column + 1}"))}",
        Value = table.Rows[row].Cells[column].Value ?? 0,
    };

    /// <summary>The places printed after the point in a column.</summary>
    public static int DecimalsOf(PlanTable table, int column) => table.Rows.Where(row => !row.IsSection).Max(row => row.Cells[column].Decimals);

    /// <summary>Totals and subtotals with their items, by the names of rows and the sections between them.</summary>
    public static IEnumerable<SumLayout> LayoutsOfRows(PlanTable table)
    {
        var (all, inSection, sinceSubtotal, subtotals, sinceTotal) = (new List<int>(), new List<int>(), new List<int>(), new List<int>(), new List<int>());
        for (var index = 0; index < table.Rows.Length; index++)
        {
            var row = table.Rows[index];
            if (row.IsSection)
            {
                inSection.Clear();
            }
            else if (RowKinds.IsSubtotal(row.Name))
            {
                yield return new SumLayout(index, [[.. inSection], [.. sinceSubtotal]]);
                subtotals.Add(index);
                inSection.Clear();
                sinceSubtotal.Clear();
            }
            else if (RowKinds.IsTotal(row.Name))
            {
                yield return new SumLayout(index, [[.. all], [.. subtotals], [.. sinceTotal]]);
                sinceTotal.Clear();
            }
            else if (!RowKinds.IsChange(row.Name))
            {
                new[] { all, inSection, sinceSubtotal, sinceTotal }.ToList().ForEach(list => list.Add(index));
            }
        }
    }

    /// <summary>The sum where a total and its items are there and none of the groups adds up; else null.</summary>
    private static decimal? Disagrees(TableCell total, IReadOnlyList<List<TableCell>> groups, int decimals)
    {
        var whole = groups.Where(group => group.Count > 0 && group.Exists(cell => cell.Value is not null) && group.TrueForAll(cell => cell.Value is not null || cell.Printed.Length == 0)).ToList();
        if (total.Value is not { } printed || whole.Count == 0)
        {
            return null;
        }

        return whole.Exists(group => Rounding.Agrees(printed, SumOf(group), group.Count, decimals)) ? null : SumOf(whole[0]);
    }

    private static decimal SumOf(List<TableCell> cells) => cells.Sum(cell => cell.Value ?? 0);

    private static IEnumerable<SumLayout> LayoutsOfColumns(PlanTable table)
    {
        var (all, open, subtotals) = (new List<int>(), new List<int>(), new List<int>());
        for (var index = 0; index < table.Columns.Length; index++)
        {
            var leaf = table.Columns[index].Leaf;
            if (leaf.Equals("Subtotal", StringComparison.OrdinalIgnoreCase))
            {
                yield return new SumLayout(index, [[.. open]]);
                subtotals.Add(index);
                open.Clear();
            }
            else if (leaf.Equals("Total", StringComparison.OrdinalIgnoreCase))
            {
                yield return new SumLayout(index, [[.. subtotals, .. open], [.. all]]);
            }
            else
            {
                all.Add(index);
                open.Add(index);
            }
        }
    }

    private static string NameOf(TableRow row) => RowKinds.IsSubtotal(row.Name) && row.Section is { } section && !row.Name.Contains(',', StringComparison.Ordinal) ? $"{row.Name} {section}" : row.Name;
}
