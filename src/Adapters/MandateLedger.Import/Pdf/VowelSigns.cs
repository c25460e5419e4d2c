using System.Globalization;

namespace MandateLedger.Import.Pdf;

/// <summary>Signs over and under letters. A file places each by itself, higher or lower than its letter and without a width.</summary>
internal static class VowelSigns
{
    private const int Near = 4;

    public static bool Is(Glyph glyph) => Are(glyph.Words);

    public static bool Are(string words) => words is [>= LetterKinds.FirstRightToLeft and var sign] && char.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark;

    /// <summary>Puts each sign onto its letter, which is the nearest of those that the file draws just before and after it.</summary>
    public static void Settle(List<Glyph> glyphs)
    {
        for (var index = 0; index < glyphs.Count; index++)
        {
            if (Is(glyphs[index]) && LetterOf(glyphs, index) is { } letter)
            {
                var middle = (letter.Left + letter.Right) / 2;
                glyphs[index] = glyphs[index] with { Left = middle, Right = middle, Baseline = letter.Baseline };
            }
        }
    }

    private static Glyph? LetterOf(List<Glyph> glyphs, int sign)
    {
        var place = (glyphs[sign].Left + glyphs[sign].Right) / 2;
        Glyph? nearest = null;
        for (var index = Math.Max(0, sign - Near); index <= Math.Min(glyphs.Count - 1, sign + Near); index++)
        {
            var letter = glyphs[index];
            if (!letter.IsSpace && !Is(letter) && Math.Abs(letter.Baseline - glyphs[sign].Baseline) < letter.Size && (nearest is not { } other || DistanceOf(letter, place) < DistanceOf(other, place)))
            {
                nearest = letter;
            }
        }

        return nearest;
    }

    // Outside a letter counts first, then how far from its middle.
    private static float DistanceOf(Glyph letter, float place) =>
        Math.Max(0, Math.Max(letter.Left - place, place - letter.Right)) + 0.1f * Math.Abs((letter.Left + letter.Right) / 2 - place);
}
