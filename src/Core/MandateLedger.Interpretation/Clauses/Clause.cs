using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Mentions;
using MandateLedger.Parsing.Citations;
using MandateLedger.Parsing.Dates;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Clauses;

/// <summary>
/// What one verb of the Council governs: from the verb to the next one. "Takes note of … and decides to …" are two
/// clauses of one paragraph.
/// </summary>
internal sealed record Clause
{
    public required DocumentContext Document { get; init; }

    public required ParagraphSyntax Paragraph { get; init; }

    /// <summary>The operative paragraph and items above, outermost first.</summary>
    public required ImmutableArray<ParagraphSyntax> Above { get; init; }

    /// <summary>Where the clause stands in the paragraph's text; begins with the verb.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The clause's words, folded; positions are those of the paragraph less the start of <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The verb as written ("further decides"), empty where an item inherits it.</summary>
    public required string VerbPhrase { get; init; }

    /// <summary>The verb, or null where no verb of the Council governs.</summary>
    public VerbEntry? Verb { get; init; }

    public VerbForce? Force => Verb?.Force;

    /// <summary>True for the last clause of a paragraph: the one that its items go on with.</summary>
    public bool GovernsItems { get; init; }

    public string At => Paragraph.Label;

    public bool Decides => Force is VerbForce.Decision;

    public bool DecidesOrRequests => Force is VerbForce.Decision or VerbForce.Request;

    /// <summary>Bodies named in the clause, with spans in the clause's text.</summary>
    public ImmutableArray<BodyMention> Bodies { get; init; } = [];

    public ImmutableArray<DateMention> Dates { get; init; } = [];

    public ImmutableArray<PeriodMention> Periods { get; init; } = [];

    public ImmutableArray<CitationSyntax> Citations { get; init; } = [];

    /// <summary>A span of the clause as a span of the paragraph's text.</summary>
    public TextSpan InParagraph(TextSpan span) => new(span.From + Span.From, span.Until + Span.From);

    /// <summary>The last body named before this clause in the same paragraph, or in the chapeau above.</summary>
    public BodyRef? NamedBefore(Func<BodyMention, bool> accept) =>
        Document.MentionsIn(Paragraph).LastOrDefault(mention => mention.Span.Until <= Span.From && accept(mention))?.Body
        ?? Above.Reverse().SelectMany(paragraph => Document.MentionsIn(paragraph).Reverse()).FirstOrDefault(accept)?.Body;
}
