namespace MandateLedger.Import.Pdf;

/// <summary>Which way the rows of a page run.</summary>
internal enum PageOrder
{
    /// <summary>From left to right, every letter of them.</summary>
    LeftToRight,

    /// <summary>From left to right, with words in them that run from right to left.</summary>
    LeftToRightWithOthers,

    /// <summary>From right to left, as in Arabic, with words and numbers in them that run from left to right.</summary>
    RightToLeft,
}

/// <summary>
/// Tells which way a page runs. One that runs from right to left is turned as in a mirror, so that its margins, gaps,
/// columns and rows mean what they mean on any other page.
/// </summary>
internal static class PageOrders
{
    /// <summary>The order of the page, and its letters, which are turned where it runs from right to left.</summary>
    public static (PageOrder Order, List<Glyph> Glyphs) Of(List<Glyph> glyphs, float width)
    {
        if (!glyphs.Exists(static glyph => glyph.Words[0] >= LetterKinds.FirstRightToLeft && LetterKinds.Of(glyph) == LetterKind.RightToLeft))
        {
            return (PageOrder.LeftToRight, glyphs);
        }

        var plain = glyphs.ConvertAll(static glyph => glyph with { Words = ArabicForms.Plain(glyph.Words) });
        VowelSigns.Settle(plain);
        return plain.Sum(static glyph => LetterKinds.Of(glyph) switch { LetterKind.RightToLeft => 1, LetterKind.LeftToRight => -1, _ => 0 }) > 0
            ? (PageOrder.RightToLeft, plain.ConvertAll(glyph => glyph with { Left = width - glyph.Right, Right = width - glyph.Left }))
            : (PageOrder.LeftToRightWithOthers, plain);
    }
}
