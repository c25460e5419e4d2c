namespace MandateLedger.Import.Pdf;

/// <summary>Some files name the shape of an Arabic letter, which depends on its neighbours; text has the letter itself.</summary>
internal static class ArabicForms
{
    private const char First = '\uFE80';
    private const char Last = '\uFEFC';

    // How many shapes each letter from U+0621 to U+063A, and then from U+0641 to U+064A, has.
    private const string Shapes = "122224242444442222444444444444444224";

    private static readonly string[] Letters =
    [
        .. Shapes.SelectMany(static (count, index) => Enumerable.Repeat(((char)(index < 26 ? 0x621 + index : 0x641 + index - 26)).ToString(), count - '0')),
        .. "\u0622\u0623\u0625\u0627".SelectMany(static alef => Enumerable.Repeat("\u0644" + alef, 2)),
    ];

    /// <summary>The words with letters for shapes.</summary>
    public static string Plain(string words) =>
        words.AsSpan().ContainsAnyInRange(First, Last) ? string.Concat(words.Select(static one => one is >= First and <= Last ? Letters[one - First] : one.ToString())) : words;
}
