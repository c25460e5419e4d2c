using System.Text.RegularExpressions;
using System.Xml.Linq;
using MandateLedger.Parsing.Citations;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;
using static MandateLedger.Export.AkomaNtoso.Akn;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>Running text with what is known inside it: italics, opening verbs, citations.</summary>
/// <param name="options">How to write.</param>
/// <param name="own">The symbol of the document itself, where it has one.</param>
/// <param name="hasItalics">True where the document shows its opening verbs by italics of its own.</param>
internal sealed partial class InlineWriter(AkomaNtosoOptions options, DocumentSymbol? own, bool hasItalics)
{
    /// <summary>Stands before a label in a link until every identifier of the document is given.</summary>
    public const string LabelMark = "label:";

    private readonly Dictionary<string, (string Id, string Phrase)> verbs = new(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\d{1,3}[a-z]?(?: ?\([a-z0-9]{1,5}\))*|(?:\([a-z0-9]{1,5}\) ?)+", RegexOptions.CultureInvariant)]
    private static partial Regex CitedNumber { get; }

    private bool IsGuidelines => options.Profile == AkomaNtosoProfile.Guidelines;

    /// <summary>The opening verbs written so far, with the identifiers that refer to them.</summary>
    public IEnumerable<(string Id, string Phrase)> Verbs => verbs.Values;

    /// <summary>The works cited so far.</summary>
    public SortedSet<string> Works { get; } = new(StringComparer.Ordinal);

    /// <summary>The nodes of a paragraph's text.</summary>
    public IEnumerable<object> Write(ParagraphSyntax paragraph)
    {
        var pieces = new List<Piece>();
        foreach (var italic in paragraph.Italics)
        {
            var opening = paragraph.Openings.FirstOrDefault(one => one.Span == italic);
            Accept(pieces, italic, (words, inner) => opening is null || !IsGuidelines ? Italic(inner) : Process(opening, inner, isItalic: true));
        }

        // The published files set every opening verb in italics; a document that has its own keeps them as they are.
        foreach (var opening in paragraph.Openings.Where(opening => IsGuidelines ? !paragraph.Italics.Contains(opening.Span) : !hasItalics))
        {
            Accept(pieces, opening.Span, (words, inner) => IsGuidelines ? Process(opening, inner, isItalic: false) : Italic(inner));
        }

        foreach (var citation in paragraph.Citations)
        {
            Accept(pieces, citation.Span, (words, inner) => Link(citation, words, inner));
        }

        return Render(paragraph.Text, new TextSpan(0, paragraph.Text.Length), [.. pieces.OrderBy(piece => piece.Span.From).ThenByDescending(piece => piece.Span.Until)]);
    }

    // What crosses a piece that stands already is cut to the part outside.
    private static void Accept(List<Piece> pieces, TextSpan span, Func<string, IEnumerable<object>, XElement> make)
    {
        foreach (var other in pieces.Select(piece => piece.Span).Where(other => other.Overlaps(span) && !other.Contains(span) && !span.Contains(other)))
        {
            span = span.From < other.From ? new TextSpan(span.From, Math.Max(span.From, other.From)) : new TextSpan(Math.Min(other.Until, span.Until), span.Until);
        }

        if (!span.IsEmpty)
        {
            pieces.Add(new Piece(span, make));
        }
    }

    private static IEnumerable<object> Render(string text, TextSpan span, List<Piece> pieces)
    {
        var nodes = new List<object>();
        var at = span.From;
        while (pieces.Count > 0)
        {
            var piece = pieces[0];
            var inner = pieces.Skip(1).TakeWhile(other => piece.Span.Contains(other.Span)).ToList();
            pieces = pieces[(1 + inner.Count)..];
            AddText(nodes, text[at..piece.Span.From]);
            nodes.Add(piece.Make(piece.Span.Of(text), Render(text, piece.Span, inner)));
            at = piece.Span.Until;
        }

        AddText(nodes, text[at..span.Until]);
        return nodes;
    }

    private static void AddText(List<object> nodes, string text)
    {
        if (text.Length > 0)
        {
            nodes.Add(new XText(Clean(text)));
        }
    }

    private XElement Italic(IEnumerable<object> inner) => IsGuidelines ? El("i", inner) : El("span", At("class", "italic"), inner);

    private XElement Process(OpeningSyntax opening, IEnumerable<object> inner, bool isItalic) =>
        El("process", At("refersTo", "#" + VerbOf(opening.Phrase)), isItalic ? At("class", "italic") : null, inner);

    private string VerbOf(string phrase)
    {
        if (!verbs.TryGetValue(phrase, out var verb))
        {
            var slug = string.Join('-', phrase.ToLowerInvariant().Split(' ').Select(word => string.Concat(word.Where(char.IsAsciiLetter))).Where(word => word.Length > 0));
            var id = "v_" + (slug.Length > 0 && verbs.Values.All(other => other.Id != "v_" + slug) ? slug : NamingConvention.Ordinal(verbs.Count + 1));
            verb = verbs[phrase] = (id, phrase);
        }

        return verb.Id;
    }

    private XElement Link(CitationSyntax citation, string words, IEnumerable<object> inner)
    {
        if (citation.Symbol is { } symbol && symbol != own)
        {
            return ToOther(symbol, citation, words, inner);
        }

        if (!IsGuidelines || citation.Paragraphs.IsEmpty)
        {
            return El("span", inner);
        }

        return Several(citation, words, inner, LabelMark) ?? El("ref", At("href", LabelMark + citation.Paragraphs[0]), inner);
    }

    private XElement ToOther(DocumentSymbol symbol, CitationSyntax citation, string words, IEnumerable<object> inner)
    {
        if (!IsGuidelines || Iri.Cited(symbol, options.AdoptionOf) is not { } work)
        {
            return El("a", At("href", IsGuidelines ? symbol.Link : symbol.Link.Replace(".org/", ".org/en/", StringComparison.Ordinal)), inner);
        }

        Works.Add(work);
        if (citation.Paragraphs.IsEmpty || citation.Paragraphs.Any(label => Iri.Anchor(label) is null))
        {
            return El("ref", At("href", work + "/!main"), inner);
        }

        return Several(citation, words, inner, work + "/!main#") ?? El("ref", At("href", $"{work}/!main#{Iri.Anchor(citation.Paragraphs[0])}"), inner);
    }

    // A range is one link with two ends, a list is a group of links.
    private static XElement? Several(CitationSyntax citation, string words, IEnumerable<object> inner, string before)
    {
        var labels = citation.Paragraphs;
        if (labels.Length < 2)
        {
            return null;
        }

        string Target(string label) => before + (before == LabelMark ? label : Iri.Anchor(label));
        var numbers = CitedNumber.Matches(words).Where(match => labels.Contains(match.Value.Replace(" ", "", StringComparison.Ordinal))).ToList();
        if (numbers.Count != labels.Length)
        {
            return El("rref", At("from", Target(labels[0])), At("upTo", Target(labels[^1])), inner);
        }

        var nodes = new List<object>();
        var at = 0;
        foreach (var number in numbers)
        {
            AddText(nodes, words[at..number.Index]);
            nodes.Add(El("ref", At("href", Target(number.Value.Replace(" ", "", StringComparison.Ordinal))), Clean(number.Value)));
            at = number.Index + number.Length;
        }

        AddText(nodes, words[at..]);
        return inner.Any(node => node is XElement) ? null : El("mref", nodes);
    }

    private sealed record Piece(TextSpan Span, Func<string, IEnumerable<object>, XElement> Make);
}
