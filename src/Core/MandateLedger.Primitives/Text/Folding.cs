using System.Collections.Frozen;
using System.Globalization;

namespace MandateLedger.Primitives.Text;

/// <summary>
/// Writes the many forms of one character as one, without changing the length, so that a span found in the folded
/// text is the same span in the original: spaces, hyphens, apostrophes, quotation marks, Cyrillic look-alikes,
/// and the digits of every script.
/// </summary>
public static class Folding
{
    private static readonly FrozenDictionary<char, char> Forms = Pairs.ToFrozenDictionary(pair => pair.Form, pair => pair.Plain);

    private static IEnumerable<(char Form, char Plain)> Pairs =>
    [
        .. "\u00A0\u2007\u202F\u2009\u2002\u2003".Select(form => (form, ' ')),
        .. "\u2010\u2011\u2012\u00AD".Select(form => (form, '-')),
        .. "\u2018\u2019\u201B\u02BC\u00B4".Select(form => (form, '\'')),
        .. "\u201C\u201D\u201E".Select(form => (form, '"')),
        .. "\u0421\u0410\u0415\u041E\u0420".Zip("CAEOP"),
        .. Enumerable.Range('\u0080', '\uFFFF' - '\u0080').Select(code => (char)code).Where(char.IsDigit).Select(form => (form, (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(form)))),
    ];

    /// <summary>The folded text, of the same length as <paramref name="text"/>; the same string where nothing is to fold.</summary>
    public static string Fold(string text) =>
        NextFoldable(text) < 0 ? text : string.Create(text.Length, text, Fill);

    private static void Fill(Span<char> folded, string text)
    {
        text.CopyTo(folded);
        for (var rest = folded; NextFoldable(rest) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            rest[at] = Forms[rest[at]];
        }
    }

    // Nearly all text is ASCII, which is passed over at once.
    private static int NextFoldable(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAnyExceptInRange('\0', '\u007F') is >= 0 and var found; at++)
        {
            at += found;
            if (Forms.ContainsKey(text[at]))
            {
                return at;
            }
        }

        return -1;
    }
}
