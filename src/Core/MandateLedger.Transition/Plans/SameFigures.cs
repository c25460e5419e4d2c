using MandateLedger.Primitives.Findings;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>
/// One figure in two tables: rows and columns that the tables name alike. A subtotal bears the name of its section, and
/// the total of a table that has one section the name of that. A difference is not compared where it follows from what it
/// is taken from.
/// </summary>
internal static class SameFigures
{
    /// <summary>Every figure that two tables of one unit print differently.</summary>
    public static IEnumerable<Finding> Differ(IReadOnlyList<PlanTable> tables)
    {
        var figures = tables.SelectMany(FiguresOf).GroupBy(figure => figure.Key, StringComparer.Ordinal);
        foreach (var same in figures)
        {
            var printed = same.DistinctBy(figure => figure.Amount.Value).ToList();
            if (printed.Count > 1 && !AgreesByRounding(printed))
            {
                yield return TransitionFindings.FiguresDiffer([.. printed.Select(figure => figure.Amount)]);
            }
        }
    }

    /// <summary>The name that a row has in other tables too; null for a name that stands twice in its table.</summary>
    public static string? KeyOf(PlanTable table, TableRow row)
    {
        var sections = table.Rows.Where(one => one.IsSection).ToList();
        if (RowKinds.IsSubtotal(row.Name))
        {
            return row.Section is { } section ? RowKinds.Bare(section) : null;
        }

        if (RowKinds.IsTotal(row.Name))
        {
            return sections.Count == 1 && table.Rows[0].IsSection ? RowKinds.Bare(sections[0].Name) : RowKinds.Bare(row.Name);
        }

        var bare = RowKinds.Bare(row.Name);
        return table.Rows.Count(one => !one.IsSection && RowKinds.Bare(one.Name) == bare) == 1 ? bare : null;
    }

    private static IEnumerable<(string Key, Amount Amount, int Decimals)> FiguresOf(PlanTable table)
    {
        for (var index = 0; index < table.Rows.Length; index++)
        {
            var row = table.Rows[index];
            if (row.IsSection || KeyOf(table, row) is not { } name)
            {
                continue;
            }

            for (var column = 0; column < table.Columns.Length; column++)
            {
                if (!RowKinds.IsShare(table.Columns[column]) && !RowKinds.IsDifference(table.Columns[column]) && RowKinds.KeyOf(table.Columns[column]) is { } key && row.Cells[column].Value is not null)
                {
                    yield return ($"{table.Unit} {name} {key}", Sums.AmountAt(table, index, column), row.Cells[column].Decimals);
                }
            }
        }
    }

    private static bool AgreesByRounding(List<(string Key, Amount Amount, int Decimals)> printed)
    {
        var coarsest = printed.Min(figure => figure.Decimals);
        return coarsest < printed.Max(figure => figure.Decimals)
            && printed.TrueForAll(figure => Math.Abs(figure.Amount.Value - printed[0].Amount.Value) <= 2 * Rounding.HalfUnit(coarsest))
            && printed[0].Amount.Value != 0;
    }
}
