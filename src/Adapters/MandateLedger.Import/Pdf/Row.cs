using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.Pdf;

/// <summary>Letters that stand side by side on a page. Wide gaps between them are tabs.</summary>
internal sealed record Row(int Page, float Left, float Right, float Baseline, float Size, string Text)
{
    /// <summary>Where the words after the first tab begin, or <see cref="Left"/>.</summary>
    public float TextLeft { get; init; }

    /// <summary>True where every letter is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>True where every letter is in italics.</summary>
    public bool IsItalic { get; init; }

    /// <summary>The raised letters that the row begins with, or null.</summary>
    public string? NoteMark { get; init; }

    /// <summary>Words in italics, as spans of <see cref="Text"/>.</summary>
    public IReadOnlyList<TextSpan> Italics { get; init; } = [];

    /// <summary>True where words of both directions bear more than one order.</summary>
    public bool IsOrderDoubtful { get; init; }

    /// <summary>True for a row of a table.</summary>
    public bool IsTable { get; set; }

    /// <summary>How many pieces the wide gaps make.</summary>
    public int Pieces => 1 + Text.AsSpan().Count('\t');

    /// <summary>The size and style, where they set a heading apart.</summary>
    public bool LooksLike(Row other) => Math.Abs(Size - other.Size) < 0.08f * other.Size;
}
