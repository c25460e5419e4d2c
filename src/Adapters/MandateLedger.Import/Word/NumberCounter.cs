using System.Globalization;
using System.Text;

namespace MandateLedger.Import.Word;

/// <summary>Counts the paragraphs of lists and writes the numbers that Word prints before them.</summary>
internal sealed class NumberCounter(WordNumbering numbering)
{
    private readonly Dictionary<string, int?[]> counts = [];
    private readonly HashSet<int> seen = [];

    /// <summary>The number of the next paragraph of that list and level, or null where none is printed.</summary>
    public string? Next(int listId, int level)
    {
        if (level is < 0 or >= WordNumbering.Levels || numbering.List(listId) is not { } list)
        {
            return null;
        }

        var plan = numbering.PlanOf(list);
        var values = counts.TryGetValue(plan, out var known) ? known : counts[plan] = new int?[WordNumbering.Levels];
        if (seen.Add(listId))
        {
            foreach (var overridden in list.Starts.Keys.Where(static key => key is >= 0 and < WordNumbering.Levels))
            {
                values[overridden] = null;
            }
        }

        Count(list, values, level);
        return Printed(list, values, level);
    }

    private void Count(ListInstance list, int?[] values, int level)
    {
        for (var upper = 0; upper < level; upper++)
        {
            values[upper] ??= StartOf(list, upper);
        }

        values[level] = values[level] is { } value ? (value < int.MaxValue ? value + 1 : value) : StartOf(list, level);
        for (var lower = level + 1; lower < WordNumbering.Levels; lower++)
        {
            if (numbering.Level(list, lower).RestartsAfter is not { } after || (after > 0 && level < after))
            {
                values[lower] = null;
            }
        }
    }

    private int StartOf(ListInstance list, int level) => list.Starts.TryGetValue(level, out var start) ? start : numbering.Level(list, level).Start;

    private string? Printed(ListInstance list, int?[] values, int level)
    {
        var own = numbering.Level(list, level);
        if (own.Format == "bullet")
        {
            return Bullet(own.Text);
        }

        var printed = new StringBuilder();
        for (var index = 0; index < own.Text.Length; index++)
        {
            if (own.Text[index] == '%' && index + 1 < own.Text.Length && own.Text[index + 1] is >= '1' and <= '9')
            {
                var other = own.Text[++index] - '1';
                printed.Append(Written(values[other] ?? StartOf(list, other), own.IsLegal ? "decimal" : numbering.Level(list, other).Format));
            }
            else
            {
                printed.Append(own.Text[index]);
            }
        }

        return printed.ToString().Trim() is { Length: > 0 } number ? number : null;
    }

    // The signs of symbol fonts have no meaning outside them.
    private static string Bullet(string text) =>
        text.Trim() is { Length: 1 } sign && sign[0] is '–' or '—' or '-' or '•' or '·' ? text.Trim() : "•";

    private static string Written(int value, string format) => format switch
    {
        "lowerLetter" => Letters(value, 'a'),
        "upperLetter" => Letters(value, 'A'),
        "lowerRoman" => Roman(value),
        "upperRoman" => Roman(value).ToUpperInvariant(),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    // After z come aa, bb and so on.
    private static string Letters(int value, char first) =>
        value is > 0 and <= 26 * 20 ? new string((char)(first + (value - 1) % 26), 1 + (value - 1) / 26) : value.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int value) =>
        value is > 0 and <= 3999 ? RomanNumerals.Lower(value) : value.ToString(CultureInfo.InvariantCulture);
}
