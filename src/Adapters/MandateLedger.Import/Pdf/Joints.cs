using System.Text;

namespace MandateLedger.Import.Pdf;

/// <summary>
/// Joins rows. A hyphen at the end of a row stays where the word is written with it elsewhere in the document, goes
/// where the word is written whole elsewhere, and else does what most hyphens of the document do.
/// </summary>
internal sealed class Joints
{
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool dropsUnknown;

    public Joints(List<Row> rows)
    {
        var cut = new List<(string Left, string Right)>();
        for (var index = 0; index + 1 < rows.Count; index++)
        {
            if (EndsWithHyphen(rows[index].Text) && StartsSmall(rows[index + 1].Text) && FirstWord(rows[index + 1].Text) is not ("and" or "or" or "to"))
            {
                cut.Add((LastWord(rows[index].Text), FirstWord(rows[index + 1].Text)));
            }
        }

        if (cut.Count == 0)
        {
            return;
        }

        rows.ForEach(Learn);
        var whole = cut.Count(pair => words.Contains(pair.Left + pair.Right));
        var hyphened = cut.Count(pair => words.Contains(pair.Left + "-" + pair.Right));
        var parts = cut.Count(pair => words.Contains(pair.Left) && words.Contains(pair.Right));
        dropsUnknown = whole > hyphened && whole > parts - whole;
    }

    /// <summary>Adds a row to the words before it. The hyphen of "troop- and police-contributing" ends its word.</summary>
    public void Add(StringBuilder text, string row)
    {
        if (text.Length == 0)
        {
            text.Append(row);
            return;
        }

        var last = text[^1];
        if (last == '\u00AD')
        {
            text.Length--;
        }
        else if (IsHyphen(last) && FirstWord(row) is "and" or "or" or "to")
        {
            text.Append(' ');
        }
        else if (IsHyphen(last) && text.Length > 1 && char.IsLetter(text[^2]) && StartsSmall(row))
        {
            if (Drops(LastWord(Tail(text)), FirstWord(row)))
            {
                text.Length--;
            }
        }
        else if (!JoinsWithoutSpace(text, row))
        {
            text.Append(' ');
        }

        text.Append(row);
    }

    private bool Drops(string left, string right) =>
        words.Contains(left + right) || (!words.Contains(left + "-" + right) && (dropsUnknown || !(words.Contains(left) || words.Contains(right))));

    // "S/2031/" and "25" are one symbol, "2031–" and "2032" one range, "troop-" and "Police" one word.
    private static bool JoinsWithoutSpace(StringBuilder text, string row)
    {
        var (last, before) = (text[^1], text.Length > 1 ? text[^2] : ' ');
        return row.Length > 0 && !char.IsWhiteSpace(before)
            && ((last == '/' && char.IsLetterOrDigit(row[0])) || ((IsHyphen(last) || last == '–') && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(row[0])));
    }

    private static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011';

    private static bool EndsWithHyphen(string text) => text.Length > 1 && IsHyphen(text[^1]) && char.IsLetter(text[^2]);

    private static bool StartsSmall(string text) => text.Length > 0 && char.IsLower(text[0]);

    private static string Tail(StringBuilder text) => text.ToString(Math.Max(0, text.Length - 60), Math.Min(60, text.Length));

    private static string LastWord(string text)
    {
        var from = text.Length - 1;
        while (from > 0 && char.IsLetter(text[from - 1]))
        {
            from--;
        }

        return text[from..^1];
    }

    private static string FirstWord(string text)
    {
        var until = 0;
        while (until < text.Length && char.IsLetter(text[until]))
        {
            until++;
        }

        return text[..until];
    }

    private void Learn(Row row)
    {
        var from = -1;
        for (var index = 0; index <= row.Text.Length; index++)
        {
            if (index < row.Text.Length && (char.IsLetter(row.Text[index]) || (IsHyphen(row.Text[index]) && from >= 0)))
            {
                from = from < 0 ? index : from;
            }
            else if (from >= 0)
            {
                LearnWord(row.Text, from, index);
                from = -1;
            }
        }
    }

    private void LearnWord(string text, int from, int until)
    {
        if (IsHyphen(text[until - 1]))
        {
            return;
        }

        var word = text[from..until];
        words.Add(word);
        if (word.Contains('-', StringComparison.Ordinal))
        {
            words.UnionWith(word.Split('-'));
        }
    }
}
