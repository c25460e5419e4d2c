using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing.Citations;

/// <summary>A citation of paragraphs.</summary>
/// <param name="Syntax">What is cited.</param>
/// <param name="IsElsewhere">True where the words name a document that has no symbol here: "paragraph 3 of the Charter".</param>
internal sealed record ParagraphCitation(CitationSyntax Syntax, bool IsElsewhere);

/// <summary>
/// Citations of paragraphs, with the document they stand in: "paragraphs 2 (a) and (b), 5 to 7 of resolution 9001 (2031)",
/// "subparagraphs (a) to (c) of paragraph 3", "paragraph 4 of that resolution", "paragraph 2 of the annex to resolution
/// 9001 (2031)", "paragraph 11 below", "paragraph 4 thereof". Without a document it is this resolution.
/// </summary>
internal static partial class ParagraphCitations
{
    private const int NearEnough = 120;

    [GeneratedRegex(@"\b(?:(?:[Oo]perative |[Pp]reambular )?(?:[Ss]ub-?)?[Pp]aragraphs?|[Oo][Pp]s?) ?(?=[\d(]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\G of (?:its |the )?(?:operative )?paragraph (?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex OfParagraph { get; }

    [GeneratedRegex(@"\G(?: above| below)", RegexOptions.CultureInvariant)]
    private static partial Regex Place { get; }

    [GeneratedRegex(@"\G(?: (?:of|in|to)(?: the| its)? [Aa]nnex(?: (?<annex>[IVXLC]+|\d{1,2}|[A-Z]))?(?= (?:to|of) ))", RegexOptions.CultureInvariant)]
    private static partial Regex OfAnnex { get; }

    [GeneratedRegex(@"\G,? (?:of|in|to)(?: Security Council| its| their| his| the| former| aforementioned)* (?:resolutions? )?(?=(?:S/RES/)?\d{1,4}(?: ?\(\d{4}\)|\b(?![./]\d)))", RegexOptions.CultureInvariant)]
    private static partial Regex OfResolution { get; }

    [GeneratedRegex(@"\G (?:of|in) (?:this|the present) resolution\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfThis { get; }

    [GeneratedRegex(@"\G(?: (?:of|in) (?:that|the same|the said|the latter) (?:resolution|report|letter)\b| thereof\b)", RegexOptions.CultureInvariant)]
    private static partial Regex OfThat { get; }

    [GeneratedRegex(@"\G (?:of|in) (?:(?:the|his|its|that|a) )*(?:(?:Secretary-General's|latest|recent|most recent|interim|final|special|Special) )*(?:report|letter|note|statement|Special Report)s?\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfReport { get; }

    [GeneratedRegex(@"\G (?:of|to) (?!this\b|paragraph)\S", RegexOptions.CultureInvariant)]
    private static partial Regex OfSomething { get; }

    // What every form of the word has in it: without one of these nobody cites a paragraph.
    private static readonly SearchValues<string> PartsOfWord = SearchValues.Create(["aragraph", "OP", "Op", "op ", "ops ", "op("], StringComparison.Ordinal);

    /// <summary>Every citation of paragraphs in folded text; <paramref name="documents"/> are the whole documents cited in it.</summary>
    public static List<ParagraphCitation> Read(string text, List<CitationSyntax> documents)
    {
        var found = new List<ParagraphCitation>();
        if (!text.AsSpan().ContainsAny(PartsOfWord))
        {
            return found;
        }

        for (var match = Word.Match(text); match.Success;)
        {
            var (labels, end) = LabelList.Read(text, match.Index + match.Length);
            if (labels.IsEmpty)
            {
                match = match.NextMatch();
                continue;
            }

            if (OfParagraph.Match(text, end) is { Success: true } parent && LabelList.Read(text, parent.Index + parent.Length) is { Labels: [var top] } owner)
            {
                (labels, end) = ([.. labels.Select(label => top + label)], owner.End);
            }

            var target = TargetOf(text, end, documents);
            var span = new TextSpan(match.Index, target.End);
            found.Add(new ParagraphCitation(new CitationSyntax(span, target.Symbol, [.. labels.Select(label => target.Annex + label)]), target.IsElsewhere));
            match = Word.Match(text, target.End);
        }

        return found;
    }

    private static Target TargetOf(string text, int end, List<CitationSyntax> documents)
    {
        end = Place.Match(text, end) is { Success: true } place ? place.Index + place.Length : end;
        var annex = "";
        if (OfAnnex.Match(text, end) is { Success: true } ofAnnex)
        {
            annex = ofAnnex.Groups["annex"].Success ? $"Annex {ofAnnex.Groups["annex"].Value}." : "Annex.";
            end = ofAnnex.Index + ofAnnex.Length;
        }

        if (OfResolution.Match(text, end) is { Success: true } of)
        {
            var from = of.Index + of.Length;
            var named = documents.Find(document => document.Span.From <= from && document.Span.Until > from);
            return named is not null ? new Target(named.Symbol, named.Span.Until, annex)
                : of.Value.Contains("resolution", StringComparison.Ordinal) ? OfNumber(text, from, annex)
                : new Target(null, end, annex);
        }

        if (OfThis.Match(text, end) is { Success: true } here)
        {
            return new Target(null, here.Index + here.Length, annex);
        }

        if (OfThat.Match(text, end) is { Success: true } that)
        {
            var before = documents.LastOrDefault(document => document.Span.Until <= end);
            return new Target(before?.Symbol, that.Index + that.Length, annex) { IsElsewhere = before is null };
        }

        if (OfReport.Match(text, end) is { Success: true } report)
        {
            var until = report.Index + report.Length;
            var named = documents.Find(document => document.Span.From >= until && document.Span.From < until + NearEnough && document.Symbol!.ResolutionNumber is null);
            return new Target(named?.Symbol, until, annex) { IsElsewhere = named is null };
        }

        return new Target(null, end, annex) { IsElsewhere = OfSomething.IsMatch(text, end) };
    }

    // A number too short to be cited alone elsewhere is one here: "paragraph 3 of resolution 50".
    private static Target OfNumber(string text, int from, string annex)
    {
        var until = from;
        while (until < text.Length && char.IsAsciiDigit(text[until]))
        {
            until++;
        }

        return new Target(until > from ? DocumentSymbol.Parse(text[from..until]) : null, until, annex);
    }

    private sealed record Target(DocumentSymbol? Symbol, int End, string Annex)
    {
        public bool IsElsewhere { get; init; }
    }
}
