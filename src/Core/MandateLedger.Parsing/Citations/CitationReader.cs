using System.Collections.Immutable;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing.Citations;

/// <summary>
/// Finds citations in running text: resolutions with and without their year, lists of them, symbols of documents,
/// and paragraphs of this or another document.
/// </summary>
public static class CitationReader
{
    /// <summary>Every citation, in the order of the text.</summary>
    public static ImmutableArray<CitationSyntax> Read(string text)
    {
        var folded = Folding.Fold(text);
        if (!folded.AsSpan().ContainsAnyInRange('0', '9') && !folded.Contains("aragraph", StringComparison.Ordinal))
        {
            return [];
        }

        var documents = DocumentCitations.Read(folded);
        var paragraphs = ParagraphCitations.Read(folded, documents);
        return paragraphs.Count == 0 ? [.. documents] :
        [
            .. paragraphs.Where(citation => !citation.IsElsewhere).Select(citation => citation.Syntax)
                .Concat(documents.Where(document => !paragraphs.Exists(citation => citation.Syntax.Span.Overlaps(document.Span))))
                .OrderBy(citation => citation.Span.From),
        ];
    }
}
