using System.Collections.Immutable;
using MandateLedger.Primitives.Findings;

namespace MandateLedger.Primitives.Text;

/// <summary>What an importer knows about a stretch of text. The parser takes marks as evidence, never as the law.</summary>
public enum MarkKind
{
    /// <summary>The line belongs to the cover page: masthead, symbol, title, adoption.</summary>
    Cover,

    /// <summary>The enacting formula ("The Security Council,").</summary>
    Formula,

    /// <summary>The line is a preambular paragraph.</summary>
    Preambular,

    /// <summary>The line is a heading that governs what follows; its value is the printed number, if any.</summary>
    Heading,

    /// <summary>The printed number at the start of a line; its value is the depth of nesting that the file claims.</summary>
    Number,

    /// <summary>Words in italics: the UN's own evidence for opening verbs.</summary>
    Italic,

    /// <summary>A link; its value is the address.</summary>
    Link,

    /// <summary>The line is a footnote; its value is the note's mark.</summary>
    Note,

    /// <summary>From this line on the text is an annex; its value is the annex's number, if any.</summary>
    Annex,

    /// <summary>
    /// The line is a row of a table; its value is how many columns of the table's grid each cell covers, set apart by
    /// spaces, where the file tells.
    /// </summary>
    Table,

    /// <summary>The line goes on with the paragraph or item before it.</summary>
    Continuation,
}

/// <summary>One thing known about a stretch of text.</summary>
/// <param name="Kind">What is known.</param>
/// <param name="Span">Where, in the text of the document.</param>
/// <param name="Value">The mark's value where its kind has one.</param>
public sealed record Mark(MarkKind Kind, TextSpan Span, string? Value = null);

/// <summary>
/// A document as plain text with marks: the hinge between every importer and the one parser.
/// Each paragraph, item, heading or table row is one line; lines end in a single line feed.
/// </summary>
/// <param name="Text">The whole text.</param>
/// <param name="Marks">What the importer knows, ordered by place.</param>
public sealed record SourceText(string Text, ImmutableArray<Mark> Marks)
{
    /// <summary>What the file tells about itself.</summary>
    public ToldMetadata Told { get; init; } = ToldMetadata.None;

    /// <summary>What the importer noticed while reading the file.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>A text about which nothing is known.</summary>
    public static SourceText Plain(string text) => new(text, []);
}
