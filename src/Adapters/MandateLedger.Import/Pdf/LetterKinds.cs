namespace MandateLedger.Import.Pdf;

/// <summary>What a letter does to the order of its row.</summary>
internal enum LetterKind
{
    /// <summary>It stands where its neighbours put it.</summary>
    Neutral,
    LeftToRight,
    RightToLeft,

    /// <summary>It runs from left to right within its number.</summary>
    Digit,

    /// <summary>Between two digits it belongs to their number.</summary>
    Joiner,

    /// <summary>It belongs to the number beside it.</summary>
    Percent,
}

/// <summary>Sorts letters by the scripts of Unicode.</summary>
internal static class LetterKinds
{
    /// <summary>No letter below it runs from right to left.</summary>
    public const char FirstRightToLeft = '\u0590';

    public static LetterKind Of(Glyph glyph) => glyph.Words.Length == 0 ? LetterKind.Neutral : glyph.Words[0] switch
    {
        var digit when char.IsDigit(digit) => LetterKind.Digit,
        '.' or ',' or ':' or '/' or '\u066B' or '\u066C' => LetterKind.Joiner,
        '%' or '\u066A' => LetterKind.Percent,
        '\u060C' or '\u061B' or '\u061F' => LetterKind.Neutral,
        (>= FirstRightToLeft and <= '\u08FF') or (>= '\uFB1D' and <= '\uFD3D') or (>= '\uFD50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') => LetterKind.RightToLeft,
        var letter when char.IsLetter(letter) => LetterKind.LeftToRight,
        _ => LetterKind.Neutral,
    };
}
