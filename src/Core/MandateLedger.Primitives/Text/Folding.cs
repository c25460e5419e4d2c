namespace MandateLedger.Primitives.Text;

/// <summary>
/// Writes the many forms of one character as one, without changing the length, so that a span found in the folded
/// text is the same span in the original: spaces, hyphens, apostrophes, quotation marks, and Cyrillic look-alikes.
/// </summary>
public static class Folding
{
    /// <summary>The folded text, of the same length as <paramref name="text"/>.</summary>
    public static string Fold(string text) =>
        HasSomethingToFold(text) ? string.Create(text.Length, text, Fill) : text;

    private static bool HasSomethingToFold(string text)
    {
        foreach (var character in text)
        {
            if (FoldOne(character) != character)
            {
                return true;
            }
        }

        return false;
    }

    private static void Fill(Span<char> folded, string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            folded[index] = FoldOne(text[index]);
        }
    }

    private static char FoldOne(char character) => character switch
    {
        < '\u0080' => character,
        '\u00A0' or '\u2007' or '\u202F' or '\u2009' or '\u2002' or '\u2003' => ' ',
        '\u2010' or '\u2011' or '\u2012' or '\u00AD' => '-',
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u201E' => '"',
        '\u0421' => 'C',
        '\u0410' => 'A',
        '\u0415' => 'E',
        '\u041E' => 'O',
        '\u0420' => 'P',
        _ => character,
    };
}
