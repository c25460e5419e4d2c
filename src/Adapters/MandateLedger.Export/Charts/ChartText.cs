using System.Globalization;
using System.Text;
using System.Xml;

namespace MandateLedger.Export.Charts;

/// <summary>Words of other people, made fit for a line of a chart.</summary>
internal static class ChartText
{
    private const char Opens = '\u2068';
    private const char Closes = '\u2069';

    /// <summary>One line: no breaks, no letters that XML refuses, none that turn the direction of what follows.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
            }
            else if (!TurnsDirection(rune.Value))
            {
                line.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar.ToString() : rune.ToString());
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>Words that run from right to left, kept apart from the words around them; all others as they are.</summary>
    public static string Apart(string line) => line.EnumerateRunes().Any(RunsLeft) ? $"{Opens}{line}{Closes}" : line;

    /// <summary>With a large first letter.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A count with its noun.</summary>
    public static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static bool TurnsDirection(int letter) => letter is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;

    private static bool RunsLeft(Rune rune) => rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
