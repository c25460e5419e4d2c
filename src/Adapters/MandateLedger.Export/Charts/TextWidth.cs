using System.Globalization;
using System.Text;

namespace MandateLedger.Export.Charts;

/// <summary>How wide words are, from the widths of Arial's letters; a little more than that, since another typeface may stand in for it.</summary>
internal static class TextWidth
{
    private const double Reserve = 1.04;
    private const double BoldReserve = 1.12;

    // In thousandths of the size, from the space to the tilde.
    private static readonly int[] Arial =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>The width in the units of the size.</summary>
    public static double Of(string text, TextStyle style) =>
        text.EnumerateRunes().Sum(Thousandths) * style.Size / 1000 * (style.Bold ? BoldReserve : Reserve);

    private static int Thousandths(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => Arial[rune.Value - ' '],
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF00 and <= 0xFF60) => 1000,
        >= 0x1F000 => 1350,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol => 850,
            UnicodeCategory.OtherPunctuation => 1000,
            _ => 640,
        },
    };
}
