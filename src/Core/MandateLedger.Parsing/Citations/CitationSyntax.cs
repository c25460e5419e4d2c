using System.Collections.Immutable;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing.Citations;

/// <summary>A citation of a document, or of paragraphs of this or another resolution.</summary>
/// <param name="Span">The words that cite, as a span of the paragraph's text.</param>
/// <param name="Symbol">The document cited, or null for this resolution.</param>
/// <param name="Paragraphs">The labels cited, ranges written out where they are plain; empty for the whole document.</param>
public sealed record CitationSyntax(TextSpan Span, DocumentSymbol? Symbol, ImmutableArray<string> Paragraphs);
