using System.Collections.Immutable;
using System.Globalization;

namespace MandateLedger.Export.Charts;

/// <summary>Words broken over lines.</summary>
internal static class TextLines
{
    private const string Shortened = "…";

    /// <summary>
    /// The words in lines no wider than <paramref name="width"/>; a word that is wider is broken. Where they need more
    /// than <paramref name="most"/> lines, the last one ends in an ellipsis.
    /// </summary>
    public static ImmutableArray<string> Of(string text, TextStyle style, double width, int most = int.MaxValue)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in ChartText.OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, style, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && TextWidth.Of(longer, style) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return [.. (lines.Count <= most ? lines : lines.Take(most - 1).Append(Shorten(string.Join(' ', lines.Skip(most - 1)), style, width))).Select(ChartText.Apart)];
    }

    /// <summary>As many letters as fit, with an ellipsis where some do not.</summary>
    private static string Shorten(string text, TextStyle style, double width)
    {
        var (room, kept) = (width - TextWidth.Of(Shortened, style), "");
        foreach (var letter in Letters(text))
        {
            if (TextWidth.Of(kept + letter, style) > room)
            {
                break;
            }

            kept += letter;
        }

        return kept.TrimEnd(' ', ',', ';', ':') + Shortened;
    }

    private static IEnumerable<string> Pieces(string word, TextStyle style, double width)
    {
        var piece = "";
        foreach (var letter in TextWidth.Of(word, style) <= width ? [word] : Letters(word))
        {
            if (piece.Length > 0 && TextWidth.Of(piece + letter, style) > width)
            {
                yield return piece;
                piece = "";
            }

            piece += letter;
        }

        yield return piece;
    }

    private static IEnumerable<string> Letters(string text)
    {
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext())
        {
            yield return letters.GetTextElement();
        }
    }
}
