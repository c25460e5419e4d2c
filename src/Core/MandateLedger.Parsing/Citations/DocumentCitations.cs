using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing.Citations;

/// <summary>
/// Citations of whole documents. "1500 (2003)" is a resolution of the Council wherever it stands; "resolution 60/288" is
/// the General Assembly's unless another organ is named before it; symbols are taken as printed.
/// </summary>
internal static partial class DocumentCitations
{
    [GeneratedRegex(@"(?<![\d/.]|\d,)(?<number>\d{1,4}) ?\((?<year>[12]\d{3})\)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAndYear { get; }

    [GeneratedRegex(@"\bresolutions? (?:\d{1,4} \(\d{4}\)(?:,? and |, | or ))*(?<number>\d{3,4})(?! ?\(\d|\d|/| (?:[A-Z] )?\([IVXL]+\))(?:(?:,? and |, |,? or )(?<number>\d{3,4})(?! ?\(\d|\d|/| (?:[A-Z] )?\([IVXL]+\)))*", RegexOptions.CultureInvariant)]
    private static partial Regex NumbersAlone { get; }

    // "General Assembly resolutions 46/182 and 74/270 B", "Human Rights Council resolution S-21/1", "resolution 377 A (V)".
    [GeneratedRegex(@"(?:(?<organ>Human Rights Council|Economic and Social Council|General Assembly)(?: in its)? )?\b[Rr]esolutions? (?<list>(?:\d{1,4}/\d{1,4}|S-\d{1,2}/\d{1,2}|\d{1,4}(?: [A-Z])? \([IVXL]+\))(?: [A-Z](?![a-z]))?(?: of \d{1,2} [A-Z][a-z]+ \d{4})?(?:(?:,? and |, |,? or )(?:\d{1,4}/\d{1,4}|\d{1,4}(?: [A-Z])? \([IVXL]+\))(?: [A-Z](?![a-z]))?(?: of \d{1,2} [A-Z][a-z]+ \d{4})?)*)(?: of the (?<organ>Human Rights Council|Economic and Social Council))?", RegexOptions.CultureInvariant)]
    private static partial Regex ResolutionsOfOthers { get; }

    [GeneratedRegex(@"(?<number>S-\d{1,2}/\d{1,2}|\d{1,4}/\d{1,4})|(?<old>\d{1,4})(?: (?<part>[A-Z]))? \((?<session>[IVXL]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfOthers { get; }

    [GeneratedRegex(@"(?<![A-Za-z/])(?<symbol>[Ss]/(?:PRST/ ?|AGENDA/|Agenda/|PV\.|RES/(?=\d{1,4}/)|AC\.\d+/)?(?:\d{4,5}/ ?(?:INF/|PRST/|SC/)?\d{1,4}|\d{2}/\d{1,4}|\d{3,7}(?![\d/]))|A/(?:[A-Z][A-Z.]*\d*/)*(?:ES-\d+/|S-\d+/|\d{1,3}/)(?:L\.|PV\.|INF/)?\d{1,4}|E/(?:[A-Z][A-Z.]*\d*/)*\d{4}/(?:L\.)?\d{1,4})(?<revision>(?:/(?:Rev|Add|Corr)\. ?\d+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol { get; }

    [GeneratedRegex(@"(?<![A-Za-z/])S/RES/(?<number>\d{1,4}) ?\((?<year>\d{4})\)", RegexOptions.CultureInvariant)]
    private static partial Regex ResolutionSymbol { get; }

    // What every number of another organ has in it.
    private static readonly SearchValues<string> PartsOfOthers = SearchValues.Create(["/", "(I", "(V", "(X", "(L"], StringComparison.Ordinal);

    /// <summary>Every citation of a whole document in folded text, in the order of the text.</summary>
    public static List<CitationSyntax> Read(string text)
    {
        var found = new List<CitationSyntax>();
        if (text.Contains('(', StringComparison.Ordinal))
        {
            AddAll(found, ResolutionSymbol.Match(text), ResolutionOf);
            AddAll(found, NumberAndYear.Match(text), ResolutionOf);
        }

        if (text.Contains("esolution", StringComparison.Ordinal))
        {
            AddNamed(found, text);
        }

        if (text.Contains('/', StringComparison.Ordinal))
        {
            AddAll(found, Symbol.Match(text), match => DocumentSymbol.Parse(match.Value.Replace(" ", "", StringComparison.Ordinal)));
        }

        found.Sort((one, other) => one.Span.From.CompareTo(other.Span.From));
        return found;
    }

    // Numbers that the word "resolution" makes citations.
    private static void AddNamed(List<CitationSyntax> found, string text)
    {
        for (var match = NumbersAlone.Match(text); match.Success; match = match.NextMatch())
        {
            foreach (var capture in match.Groups["number"].Captures.Cast<Capture>())
            {
                Add(found, SpanWithItsWord(match, capture), DocumentSymbol.Parse(capture.Value));
            }
        }

        for (var match = text.AsSpan().ContainsAny(PartsOfOthers) ? ResolutionsOfOthers.Match(text) : Match.Empty; match.Success; match = match.NextMatch())
        {
            AddOthers(found, match);
        }
    }

    private static void AddAll(List<CitationSyntax> found, Match first, Func<Match, DocumentSymbol> symbolOf)
    {
        for (var match = first; match.Success; match = match.NextMatch())
        {
            Add(found, SpanOf(match), symbolOf(match));
        }
    }

    // The word belongs to the number that follows it: without it, 9001 is only a number.
    private static TextSpan SpanWithItsWord(Match match, Capture capture) =>
        match.Value.IndexOf(' ', StringComparison.Ordinal) == capture.Index - match.Index - 1
            ? new TextSpan(match.Index, capture.Index + capture.Length)
            : SpanOf(capture);

    private static void AddOthers(List<CitationSyntax> found, Match match)
    {
        var list = match.Groups["list"];
        foreach (Match item in NumberOfOthers.Matches(list.Value))
        {
            var span = new TextSpan(list.Index + item.Index, list.Index + item.Index + item.Length);
            Add(found, span, new DocumentSymbol(SymbolOfOther(match.Groups["organ"].Value, item)));
        }
    }

    private static string SymbolOfOther(string organ, Match item)
    {
        if (item.Groups["old"].Success)
        {
            return $"A/RES/{item.Groups["old"].Value}({item.Groups["session"].Value}){item.Groups["part"].Value}";
        }

        var number = item.Groups["number"].Value;
        var isYear = number.IndexOf('/', StringComparison.Ordinal) == 4;
        return organ switch
        {
            "Human Rights Council" => $"A/HRC/RES/{number}",
            "Economic and Social Council" => $"E/RES/{number}",
            _ => isYear ? $"E/RES/{number}" : $"A/RES/{number}",
        };
    }

    private static void Add(List<CitationSyntax> found, TextSpan span, DocumentSymbol symbol)
    {
        if (!found.Exists(other => other.Span.Overlaps(span)))
        {
            found.Add(new CitationSyntax(span, symbol, []));
        }
    }

    private static DocumentSymbol ResolutionOf(Match match) => DocumentSymbol.Resolution(IntOf(match, "number"), IntOf(match, "year"));

    private static TextSpan SpanOf(Capture capture) => new(capture.Index, capture.Index + capture.Length);

    private static int IntOf(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
