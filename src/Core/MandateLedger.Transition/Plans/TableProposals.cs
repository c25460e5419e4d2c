using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>What the tables of a budget suggest: posts on days, and the sums that are asked for.</summary>
internal static class TableProposals
{
    private static readonly string[] AskedFor = ["Requirements", "Cost estimates", "Proposed", "Estimates"];

    /// <summary>
    /// Posts from rows that a day names, out of the column "Total". Where the printed total is not the sum of its parts and
    /// the parts are borne out by the posts before less those that <paramref name="separations"/> names, the parts count
    /// (the rule "PostsBorneOutBySeparations"); the total stays as a doubt.
    /// </summary>
    public static IEnumerable<Proposal> Posts(PlanTable table, IReadOnlyDictionary<LegalDate, int> separations)
    {
        var total = table.Columns.Select((column, index) => (column.Leaf, index)).Where(column => column.Leaf.Equals("Total", StringComparison.OrdinalIgnoreCase)).Select(column => column.index).DefaultIfEmpty(-1).Last();
        if (table.Unit != TableUnit.Count || total < 0)
        {
            yield break;
        }

        int? before = null;
        foreach (var row in table.Rows.Where(row => !row.IsSection && row.On is not null))
        {
            if (row.Cells[total].Value is not { } printed || decimal.Truncate(printed) != printed)
            {
                continue;
            }

            var parts = (int)Parts(table, row, total);
            var told = separations.TryGetValue(row.On!.Value, out var ended) ? ended : (int?)null;
            var bornOut = parts != (int)printed && told is not null && before - told == parts;
            var posts = bornOut ? parts : (int)printed;
            var doubt = parts == (int)printed ? null : bornOut ? FormattableString.Invariant($"The parts give {parts}, which the separations bear out; the total says {printed:0}.") : FormattableString.Invariant($"The total says {printed:0}, its parts give {parts}.");
            yield return new Proposal(
                new PostsInMonth { Month = row.On.Value, Posts = posts, Separations = told ?? Math.Max(0, (before ?? posts) - posts) },
                [$"table {table.Name}"],
                row.Name,
                bornOut ? ["PostsAtDay", "PostsBorneOutBySeparations"] : ["PostsAtDay"],
                doubt);
            before = posts;
        }
    }

    /// <summary>
    /// The sums of the column that asks for money, in the tables that have a number. Rows that two tables name alike have
    /// one name here, so that a difference between them shows.
    /// </summary>
    public static IEnumerable<Proposal> Amounts(IReadOnlyList<PlanTable> tables)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in tables.Where(table => table is { Number: not null, Unit: TableUnit.Money }))
        {
            var column = table.Columns.Select((one, index) => (one, index)).Where(pair => Array.Exists(AskedFor, word => pair.one.Name.Contains(word, StringComparison.Ordinal))).Select(pair => pair.index).DefaultIfEmpty(-1).Last();
            if (column < 0)
            {
                continue;
            }

            var items = Enumerable.Range(0, table.Rows.Length).ToDictionary(row => row, row => ItemOf(table, row, column, names));
            var sums = Sums.LayoutsOfRows(table).ToDictionary(layout => layout.Total);
            for (var row = 0; row < table.Rows.Length; row++)
            {
                if (!table.Rows[row].IsSection && table.Rows[row].Cells[column].Value is { } value)
                {
                    var amount = new Amount { Table = table.Number!, Item = items[row], Value = value, SumOf = sums.TryGetValue(row, out var layout) ? SumOf(table, layout, column, items) : null };
                    yield return new Proposal(amount, [$"table {table.Number}"], table.Rows[row].Name, ["SumAskedFor"]);
                }
            }
        }
    }

    // Subtotals are named where there are some, and else the rows; only where the printed figures add up exactly or are
    // wrong, so that rounding is never taken for a slip.
    private static IReadOnlyList<string>? SumOf(PlanTable table, SumLayout layout, int column, Dictionary<int, string> items)
    {
        var groups = layout.Candidates.Where(group => group.Count > 0).OrderBy(group => group.Count).ToList();
        var printed = table.Rows[layout.Total].Cells[column].Value;
        var exact = groups.Find(group => group.Sum(row => table.Rows[row].Cells[column].Value ?? 0) == printed);
        var isRounded = exact is null && groups.Exists(group => Rounding.Agrees(printed!.Value, group.Sum(row => table.Rows[row].Cells[column].Value ?? 0), group.Count, Sums.DecimalsOf(table, column)));
        return isRounded || groups.Count == 0 ? null : [.. (exact ?? groups[^1]).Select(row => items[row])];
    }

    private static string ItemOf(PlanTable table, int row, int column, Dictionary<string, string> names)
    {
        var years = RowKinds.YearsOf(table.Columns[column].Name);
        var year = years.Count > 0 ? years[0] : table.Columns[column].Name;
        var shown = table.Rows[row] is { Section: { } section } subtotal && RowKinds.IsSubtotal(subtotal.Name) ? section : table.Rows[row].Name;
        if (!table.Rows[row].IsSection && SameFigures.KeyOf(table, table.Rows[row]) is { } key)
        {
            shown = names.TryGetValue(key, out var known) ? known : names[key] = shown;
        }
        else if (table.Rows[row].Section is { } above)
        {
            shown = $"{above}, {shown}";
        }

        return $"{shown} {year}";
    }

    private static decimal Parts(PlanTable table, TableRow row, int total)
    {
        var parts = Enumerable.Range(0, total).Where(column => table.Columns[column].Leaf.Equals("Subtotal", StringComparison.OrdinalIgnoreCase)).ToList();
        return (parts.Count > 0 ? parts : [.. Enumerable.Range(0, total)]).Sum(column => row.Cells[column].Value ?? 0);
    }
}
