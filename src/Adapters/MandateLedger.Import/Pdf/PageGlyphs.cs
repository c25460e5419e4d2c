using UglyToad.PdfPig.Content;

namespace MandateLedger.Import.Pdf;

/// <summary>Takes the letters of a page; bar codes, upright text and letters without size are not read.</summary>
internal static class PageGlyphs
{
    private const double WidestSign = 0.75;

    public static List<Glyph> Of(Page page)
    {
        var letters = page.Letters;
        var glyphs = new List<Glyph>(letters.Count);
        var fonts = new Dictionary<string, GlyphStyle?>();
        foreach (var letter in letters)
        {
            if (letter.TextOrientation == TextOrientation.Horizontal && letter.PointSize > 0 && letter.Value is { Length: > 0 } words && StyleOf(letter, fonts) is { } style)
            {
                var start = letter.StartBaseLine;
                var glyph = new Glyph(words, (float)start.X, (float)letter.EndBaseLine.X, (float)start.Y, (float)letter.PointSize, style);
                glyphs.Add(VowelSigns.Are(words) ? Inked(glyph, letter) : glyph);
            }
        }

        return glyphs;
    }

    // A sign may be drawn far from where it begins. Where the font is not in the file, the ink is a guess as wide as any letter.
    private static Glyph Inked(Glyph sign, Letter letter) =>
        letter.BoundingBox is { Width: > 0 } ink && ink.Width < WidestSign * letter.PointSize ? sign with { Left = (float)ink.Left, Right = (float)ink.Right } : sign;

    private static GlyphStyle? StyleOf(Letter letter, Dictionary<string, GlyphStyle?> fonts)
    {
        var name = letter.FontName ?? "";
        if (!fonts.TryGetValue(name, out var style))
        {
            fonts[name] = style = IsBarcode(name) ? null
                : (IsItalic(name, letter) ? GlyphStyle.Italic : GlyphStyle.None) | (IsBold(name, letter) ? GlyphStyle.Bold : GlyphStyle.None);
        }

        return style;
    }

    private static bool IsBarcode(string font) => Says(font, "barcode") || Says(font, "bar code") || Says(font, "3 of 9") || Says(font, "code39");

    private static bool IsItalic(string font, Letter letter) => letter.FontDetails.IsItalic || Says(font, "italic") || Says(font, "oblique");

    private static bool IsBold(string font, Letter letter) => letter.FontDetails.IsBold || Says(font, "bold");

    private static bool Says(string font, string word) => font.Contains(word, StringComparison.OrdinalIgnoreCase);
}
