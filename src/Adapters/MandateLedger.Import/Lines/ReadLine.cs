using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.Lines;

/// <summary>What a line of a printed document is.</summary>
internal enum LineRole
{
    Paragraph,
    Heading,
    Row,
    Note,
}

/// <summary>A paragraph, heading, table row or note of a file whose text knows its layout and not its meaning.</summary>
internal sealed record ReadLine(LineRole Role, string Text)
{
    /// <summary>The number set apart from the words, as printed; of a note its mark.</summary>
    public string? Number { get; init; }

    /// <summary>How deep the file nests the number, or null where it does not tell.</summary>
    public int? Depth { get; init; }

    /// <summary>Words in italics, as spans of <see cref="Text"/>.</summary>
    public IReadOnlyList<TextSpan> Italics { get; init; } = [];

    /// <summary>Of a row: how many columns of the table's grid each cell covers, set apart by spaces; null where the file does not tell.</summary>
    public string? GridSpans { get; init; }

    /// <summary>True where the file sets the line under the item before it.</summary>
    public bool GoesOn { get; init; }

    /// <summary>True where the file says that the line belongs to the masthead or the title.</summary>
    public bool IsCover { get; init; }

    /// <summary>The same line without its first letters, which were set apart.</summary>
    public ReadLine Without(int letters) => letters == 0 ? this : this with
    {
        Text = Text[letters..],
        Italics = [.. Italics.Where(span => span.Until > letters).Select(span => new TextSpan(Math.Max(0, span.From - letters), span.Until - letters))],
    };

    /// <summary>True for a paragraph that carries a number.</summary>
    public bool IsNumbered => Role == LineRole.Paragraph && Number is not null;
}
