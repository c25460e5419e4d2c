using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Parsing.Dates;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing.Citations;

/// <summary>
/// Finds citations in running text: resolutions with and without their year, lists of them, symbols of documents,
/// and paragraphs of this or another resolution.
/// </summary>
public static partial class CitationReader
{
    private const string Item = @"(?:(?:\d{1,3}[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?\([a-z0-9]{1,5}\))*|(?:\([a-z0-9]{1,5}\) ?)+)(?![\w/])";

    private const string ResolutionNumber = @"(?<![\d/.]|\d,)(?<number>\d{1,4}) ?\((?<year>(?:19|20)\d\d)\)";

    [GeneratedRegex(ResolutionNumber, RegexOptions.CultureInvariant)]
    private static partial Regex NumberAndYear { get; }

    [GeneratedRegex(@"\bresolutions? (?<number>\d{3,4})(?! ?\(|\d|/)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAlone { get; }

    [GeneratedRegex(@"(?<![A-Za-z/])(?<symbol>[SAs]/(?:PRST/|RES/)?(?:AC\.\d+/)?(?:\d{4}|\d{2})/ ?(?:INF/)?\d{1,4}(?:/Rev\. ?\d)?(?:/Add\. ?\d+)?(?:/Corr\. ?\d)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol { get; }

    [GeneratedRegex(@"\b(?:[Oo]perative )?[Pp]aragraphs? (?<list>" + Item + @"(?:(?:,? and |,? or |, ?| to | through | ?- ?|–)" + Item + @")*)(?<place> above| below)?(?<of> (?:of|in) (?:its |Security Council |their |the |this |that |present |same |annex to |former |his )*(?:resolutions? (?:(?<number>\d{1,4})(?: ?\((?<year>(?:19|20)\d\d)\))?)?|report|letter))?", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraphs { get; }

    [GeneratedRegex(@"\d{1,3}[a-z]?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\([a-z0-9]{1,5}\)|\bto\b|\bthrough\b|[-–]|,|\band\b|\bor\b", RegexOptions.CultureInvariant)]
    private static partial Regex ListToken { get; }

    /// <summary>Every citation, in the order of the text.</summary>
    public static ImmutableArray<CitationSyntax> Read(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.Contains("aragraph", StringComparison.Ordinal))
        {
            return [];
        }

        var folded = Folding.Fold(text);
        var found = new List<CitationSyntax>();
        ReadParagraphs(folded, found);
        foreach (Match match in NumberAndYear.Matches(folded))
        {
            Add(found, match, DocumentSymbol.Resolution(IntOf(match, "number"), IntOf(match, "year")));
        }

        foreach (Match match in NumberAlone.Matches(folded))
        {
            Add(found, match, DocumentSymbol.Parse(match.Groups["number"].Value));
        }

        foreach (Match match in Symbol.Matches(folded))
        {
            Add(found, match, DocumentSymbol.Parse(match.Groups["symbol"].Value.Replace(" ", "", StringComparison.Ordinal)));
        }

        return [.. found.OrderBy(citation => citation.Span.From)];
    }

    private static void Add(List<CitationSyntax> found, Match match, DocumentSymbol symbol)
    {
        var span = new TextSpan(match.Index, match.Index + match.Length);
        if (!found.Exists(other => other.Span.Overlaps(span)))
        {
            found.Add(new CitationSyntax(span, symbol, []));
        }
    }

    private static void ReadParagraphs(string text, List<CitationSyntax> found)
    {
        foreach (Match match in Paragraphs.Matches(text))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            found.Add(new CitationSyntax(span, TargetOf(match, text), Expand(match.Groups["list"].Value)));
        }
    }

    private static DocumentSymbol? TargetOf(Match match, string text)
    {
        if (match.Groups["number"].Success)
        {
            return match.Groups["year"].Success
                ? DocumentSymbol.Resolution(IntOf(match, "number"), IntOf(match, "year"))
                : DocumentSymbol.Parse(match.Groups["number"].Value);
        }

        var of = match.Groups["of"].Value;
        if (of.Contains("that", StringComparison.Ordinal) || of.Contains("same", StringComparison.Ordinal))
        {
            return LastBefore(text[..match.Index]);
        }

        var isReport = of.EndsWith("report", StringComparison.Ordinal) || of.EndsWith("letter", StringComparison.Ordinal);
        return isReport ? FirstAfter(text[(match.Index + match.Length)..]) : null;
    }

    private static DocumentSymbol? LastBefore(string text) =>
        NumberAndYear.Matches(text) is { Count: > 0 } matches
            ? DocumentSymbol.Resolution(IntOf(matches[^1], "number"), IntOf(matches[^1], "year"))
            : null;

    private static DocumentSymbol? FirstAfter(string text) =>
        Symbol.Match(text) is { Success: true } match && match.Index < 120 ? DocumentSymbol.Parse(match.Groups["symbol"].Value.Replace(" ", "", StringComparison.Ordinal)) : null;

    /// <summary>Writes a list out: "2 (a) and (b), 5 to 7" is 2(a), 2(b), 5, 6, 7.</summary>
    private static ImmutableArray<string> Expand(string list)
    {
        var labels = new List<string>();
        var range = false;
        var joined = false;
        foreach (Match token in ListToken.Matches(list))
        {
            switch (token.Value)
            {
                case "to" or "through" or "-" or "–":
                    range = true;
                    break;
                case "," or "and" or "or":
                    joined = true;
                    break;
                case var letter when letter[0] == '(':
                    AddPart(labels, letter, range, joined);
                    (range, joined) = (false, false);
                    break;
                case var number:
                    AddNumber(labels, Numerals.Value(number)?.ToString(CultureInfo.InvariantCulture) ?? number, range);
                    (range, joined) = (false, false);
                    break;
            }
        }

        return [.. labels.Distinct()];
    }

    private static void AddNumber(List<string> labels, string number, bool range)
    {
        if (range && labels.Count > 0 && int.TryParse(labels[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var until) && until - from is > 0 and < 100)
        {
            labels.AddRange(Enumerable.Range(from + 1, until - from).Select(n => n.ToString(CultureInfo.InvariantCulture)));
            return;
        }

        labels.Add(number);
    }

    private static void AddPart(List<string> labels, string part, bool range, bool joined)
    {
        if (labels.Count == 0)
        {
            labels.Add(part);
            return;
        }

        var last = labels[^1];
        if (!joined && !range)
        {
            labels[^1] = last + part;
            return;
        }

        var open = last.LastIndexOf('(');
        var parent = open < 0 ? last : last[..open];
        var from = open < 0 ? '\0' : last[open + 1];
        if (range && part.Length == 3 && open >= 0 && last.Length == open + 3 && part[1] - from is > 0 and < 26)
        {
            labels.AddRange(Enumerable.Range(from + 1, part[1] - from).Select(letter => $"{parent}({(char)letter})"));
            return;
        }

        labels.Add(parent + part);
    }

    private static int IntOf(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
