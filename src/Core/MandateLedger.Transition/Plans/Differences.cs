using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Primitives.Findings;

namespace MandateLedger.Transition.Plans;

/// <summary>Columns that are made of two others, and rows that tell the change from the first row to the last.</summary>
internal static partial class Differences
{
    [GeneratedRegex(@"=\((?<left>\d+)\)(?<sign>[-–÷+])\((?<right>\d+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Formula { get; }

    [GeneratedRegex(@"^(?:Apportionment|Appropriation|Approved|Authorized)\b(?! and)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GrantedName { get; }

    /// <summary>Columns whose header says how they are made, as <c>(5)=(4)-(3)</c>, and variances without a formula.</summary>
    public static IEnumerable<Finding> OfColumns(PlanTable table)
    {
        for (var column = 0; column < table.Columns.Length; column++)
        {
            var (sign, pairs) = table.Columns[column].Formula is { } formula ? Operands(table, formula) : Variance(table, column);
            for (var row = 0; row < table.Rows.Length && pairs.Count > 0; row++)
            {
                if (Wrong(table, row, column, sign, pairs) is { } result)
                {
                    yield return TransitionFindings.DifferenceDisagrees(Sums.AmountAt(table, row, column), result);
                }
            }
        }
    }

    /// <summary>A row named "Change": the last row of its section less the first, or less the first of the table.</summary>
    public static IEnumerable<Finding> OfChangeRows(PlanTable table)
    {
        for (var index = 0; index < table.Rows.Length; index++)
        {
            var before = table.Rows[..index].Where(row => !row.IsSection && !RowKinds.IsChange(row.Name)).ToList();
            if (!RowKinds.IsChange(table.Rows[index].Name) || table.Rows[index].IsSection || before.Count < 2)
            {
                continue;
            }

            var firsts = new[] { before.Find(row => row.Section == table.Rows[index].Section)!, before[0] };
            for (var column = 0; column < table.Columns.Length; column++)
            {
                if (table.Rows[index].Cells[column].Value is { } change && before[^1].Cells[column].Value is { } last
                    && firsts.Select(row => row?.Cells[column].Value).OfType<decimal>().ToList() is { Count: > 0 } starts
                    && !starts.Exists(start => Rounding.Agrees(change, last - start, 2, Sums.DecimalsOf(table, column))))
                {
                    yield return TransitionFindings.DifferenceDisagrees(Sums.AmountAt(table, index, column), last - starts[0]);
                }
            }
        }
    }

    // A number that is printed over two columns means either.
    private static (char Sign, List<(int Left, int Right)> Pairs) Operands(PlanTable table, string formula)
    {
        var match = Formula.Match(formula);
        var (left, right) = (ColumnsNumbered(table, match.Groups["left"].Value), ColumnsNumbered(table, match.Groups["right"].Value));
        return (match.Groups["sign"].Value[0], [.. left.SelectMany(one => right.Select(other => (one, other)))]);
    }

    private static List<int> ColumnsNumbered(PlanTable table, string number) =>
        [.. Enumerable.Range(0, table.Columns.Length).Where(column => table.Columns[column].Number?.ToString(CultureInfo.InvariantCulture) == number)];

    // A variance is the new figure, which stands before it, less the last one granted before that.
    private static (char Sign, List<(int Left, int Right)> Pairs) Variance(PlanTable table, int column)
    {
        var granted = Enumerable.Range(0, Math.Max(0, column - 1)).LastOrDefault(index => GrantedName.IsMatch(table.Columns[index].Leaf), -1);
        return table.Columns[column].Name.StartsWith("Variance", StringComparison.OrdinalIgnoreCase) && !RowKinds.IsShare(table.Columns[column]) && granted >= 0 && table.Columns.All(other => other.Number is null)
            ? ('-', [(column - 1, granted)])
            : ('-', []);
    }

    private static decimal? Wrong(PlanTable table, int row, int column, char sign, List<(int Left, int Right)> pairs)
    {
        var cells = table.Rows[row].Cells;
        if (table.Rows[row].IsSection || cells[column].Value is not { } printed)
        {
            return null;
        }

        var known = pairs.Where(pair => cells[pair.Left].Value is not null && cells[pair.Right].Value is not null && (sign != '÷' || cells[pair.Right].Value != 0)).ToList();
        return known.Count == 0 || known.Exists(pair => Agrees(printed, cells[pair.Left].Value!.Value, cells[pair.Right].Value!.Value, sign, cells[column].Decimals, Math.Max(cells[pair.Left].Decimals, cells[pair.Right].Decimals)))
            ? null
            : Result(cells[known[0].Left].Value!.Value, cells[known[0].Right].Value!.Value, sign);
    }

    // A share in per cent is as exact as the figures that it is made of.
    private static bool Agrees(decimal printed, decimal left, decimal right, char sign, int decimals, int ofOperands)
    {
        if (sign != '÷')
        {
            return Rounding.Agrees(printed, Result(left, right, sign), 2, Math.Max(decimals, ofOperands));
        }

        var half = ofOperands == 0 ? 0 : Rounding.HalfUnit(ofOperands);
        var slack = 100 * ((half / Math.Abs(right)) + (Math.Abs(left) * half / (right * right)));
        return Math.Abs(printed - Result(left, right, sign)) <= slack + Rounding.HalfUnit(decimals == 0 ? 1 : decimals);
    }

    private static decimal Result(decimal left, decimal right, char sign) => sign switch
    {
        '+' => left + right,
        '÷' => Math.Round(100 * left / right, 1, MidpointRounding.AwayFromZero),
        _ => left - right,
    };
}
