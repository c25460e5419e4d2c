namespace MandateLedger.Import.Pdf;

/// <summary>A letter where it stands on its page; the page's origin is below on the left.</summary>
/// <param name="Words">The letter or letters that it stands for.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where the next letter would begin.</param>
/// <param name="Baseline">How high it stands.</param>
/// <param name="Size">The size of its font on the page.</param>
/// <param name="Style">How it is set.</param>
internal readonly record struct Glyph(string Words, float Left, float Right, float Baseline, float Size, GlyphStyle Style)
{
    public bool IsSpace => Words.Length == 0 || char.IsWhiteSpace(Words[0]);
}

/// <summary>How a letter is set.</summary>
[Flags]
internal enum GlyphStyle
{
    None = 0,
    Italic = 1,
    Bold = 2,
    Raised = 4,
}
