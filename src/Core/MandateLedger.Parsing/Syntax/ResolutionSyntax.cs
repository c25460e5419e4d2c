using System.Collections.Immutable;
using MandateLedger.Parsing.Citations;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing.Syntax;

/// <summary>A resolution as form: its parts, labels and words, before anybody asks what they mean.</summary>
public sealed record ResolutionSyntax
{
    /// <summary>The text that was read.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The symbol, or null where neither the file nor the words give one.</summary>
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>The day of adoption, or null where it is not known.</summary>
    public DateOnly? AdoptedOn { get; init; }

    /// <summary>The number of the meeting, or null (also for written procedure).</summary>
    public int? Meeting { get; init; }

    /// <summary>The preambular paragraphs, in order; "The Security Council," is not one.</summary>
    public ImmutableArray<ParagraphSyntax> Preamble { get; init; } = [];

    /// <summary>The operative paragraphs with their items.</summary>
    public ImmutableArray<ParagraphSyntax> Operative { get; init; } = [];

    /// <summary>Headings between operative paragraphs.</summary>
    public ImmutableArray<HeadingSyntax> Headings { get; init; } = [];

    /// <summary>Annexes, kept apart from the operative text.</summary>
    public ImmutableArray<AnnexSyntax> Annexes { get; init; } = [];

    /// <summary>Footnotes, kept apart from the paragraphs.</summary>
    public ImmutableArray<ParagraphSyntax> Notes { get; init; } = [];

    /// <summary>The preamble and every operative paragraph and item, each before its children.</summary>
    public IEnumerable<ParagraphSyntax> AllParagraphs =>
        Preamble.Concat(Operative.SelectMany(paragraph => paragraph.SelfAndDescendants));

    /// <summary>The paragraph or item with that label, or null.</summary>
    public ParagraphSyntax? Find(string label) => AllParagraphs.FirstOrDefault(paragraph => paragraph.Label == label);
}

/// <summary>A preambular paragraph, an operative paragraph, or an item.</summary>
public sealed record ParagraphSyntax
{
    /// <summary>The label as one cites it, for example <c>2(b)(iii)</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The printed number, or null where none is printed.</summary>
    public string? Number { get; init; }

    /// <summary>The paragraph's own words, without its number and without its children.</summary>
    public required string Text { get; init; }

    /// <summary>Where <see cref="Text"/> stands in the document.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Words in italics, as spans of <see cref="Text"/>.</summary>
    public ImmutableArray<TextSpan> Italics { get; init; } = [];

    /// <summary>The opening verb first, then further verbs, as they are written; spans of <see cref="Text"/>.</summary>
    public ImmutableArray<OpeningSyntax> Openings { get; init; } = [];

    /// <summary>Citations of documents and paragraphs in <see cref="Text"/>.</summary>
    public ImmutableArray<CitationSyntax> Citations { get; init; } = [];

    /// <summary>Items under this paragraph.</summary>
    public ImmutableArray<ParagraphSyntax> Children { get; init; } = [];

    /// <summary>The paragraph and everything under it, parents first.</summary>
    public IEnumerable<ParagraphSyntax> SelfAndDescendants =>
        Children.IsEmpty ? [this] : Children.SelectMany(child => child.SelfAndDescendants).Prepend(this);

    /// <summary>The children that carry a printed number or bullet.</summary>
    public IEnumerable<ParagraphSyntax> Items => Children.Where(child => child.Number is not null);
}

/// <summary>An opening phrase.</summary>
/// <param name="Phrase">As written, without a trailing "that", "to", "on" and the like.</param>
/// <param name="Span">Where, in the paragraph's text.</param>
public sealed record OpeningSyntax(string Phrase, TextSpan Span);

/// <summary>A heading between operative paragraphs.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Span">Where, in the document.</param>
/// <param name="Before">The label of the paragraph that follows, or null at the end.</param>
public sealed record HeadingSyntax(string Text, TextSpan Span, string? Before);

/// <summary>An annex: never operative text.</summary>
public sealed record AnnexSyntax(string Label, string Title, ImmutableArray<ParagraphSyntax> Paragraphs);
