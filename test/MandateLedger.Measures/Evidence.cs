using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using MandateLedger.Import;
using MandateLedger.Parsing;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Measures;

/// <summary>What the United Nations' own marks say, held against what is read from the words alone.</summary>
internal static partial class Evidence
{
    /// <summary>
    /// The opening phrase of numbered operative paragraphs, read with the italics hidden, against the first italics; and
    /// every link against the citations found; links whose address contradicts their words are listed, not counted.
    /// </summary>
    public static (FormScore Openings, FormScore Links, IReadOnlyList<string> WrongLinks) Of(string corpus, Lexicon lexicon)
    {
        var (openings, links) = (new FormScore("openings"), new FormScore("links"));
        var wrongLinks = new ConcurrentBag<string>();
        Parallel.ForEach(Twins.XmlByNumber(corpus).SelectMany(group => group), path =>
        {
            var source = DocumentReader.Read(path);
            var shown = ResolutionParser.Parse(source, lexicon).Value;
            var hidden = ResolutionParser.Parse(source with { Marks = [.. source.Marks.Where(mark => mark.Kind != MarkKind.Italic)] }, lexicon).Value;
            var name = Path.GetFileNameWithoutExtension(path);
            LookAtOpenings(name, shown, hidden, openings);
            LookAtLinks(name, shown, links, wrongLinks);
        });
        return (openings, links, [.. wrongLinks]);
    }

    private static void LookAtOpenings(string name, ResolutionSyntax shown, ResolutionSyntax hidden, FormScore score)
    {
        var byLabel = hidden.Operative.ToLookup(paragraph => paragraph.Label);
        foreach (var paragraph in shown.Operative.Where(paragraph => paragraph.Number is not null && !paragraph.Italics.IsEmpty))
        {
            var wanted = Bare(FirstItalics(paragraph));
            var found = Bare(byLabel[paragraph.Label].First().Openings.FirstOrDefault()?.Phrase ?? "");
            score.Look(wanted == found, $"{name} {paragraph.Label}: {found} / {wanted}");
        }
    }

    // Italics in several pieces with only spaces between them are one phrase.
    private static string FirstItalics(ParagraphSyntax paragraph)
    {
        var run = paragraph.Italics[0];
        foreach (var next in paragraph.Italics.Skip(1).TakeWhile(next => paragraph.Text[Math.Min(run.Until, next.From)..next.From].Length < 3))
        {
            if (!string.IsNullOrWhiteSpace(paragraph.Text[Math.Min(run.Until, next.From)..next.From]))
            {
                break;
            }

            run = new TextSpan(run.From, next.Until);
        }

        return run.Of(paragraph.Text);
    }

    private static string Bare(string phrase)
    {
        var words = Folding.Fold(phrase).ToLowerInvariant().Split([' ', ',', ';', ':', '.'], StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 0 && words[^1] is "on" or "upon" or "for" or "that" or "of" or "with" or "to")
        {
            words.RemoveAt(words.Count - 1);
        }

        return string.Join(' ', words);
    }

    private static void LookAtLinks(string name, ResolutionSyntax syntax, FormScore score, ConcurrentBag<string> wrongLinks)
    {
        var paragraphs = syntax.AllParagraphs.Concat(syntax.Annexes.SelectMany(annex => annex.Paragraphs)).Concat(syntax.Notes)
            .OrderBy(paragraph => paragraph.Span.From).ToList();
        (string Label, DocumentSymbol Target)? before = null;
        foreach (var link in syntax.Source.Marks.Where(mark => mark.Kind == MarkKind.Link))
        {
            var words = link.Span.Of(syntax.Source.Text);
            if (paragraphs.LastOrDefault(paragraph => paragraph.Span.Contains(link.Span)) is not { } paragraph || TargetOf(link.Value) is not { } target)
            {
                continue;
            }

            var isSame = before == (paragraph.Label, target);
            before = (paragraph.Label, target);
            var said = NumbersIn(words);
            if (isSame || said.Count == 0)
            {
                continue;
            }

            if (!said.TrueForAll(NumbersIn(target.Value).Contains))
            {
                wrongLinks.Add($"{name} {paragraph.Label}: {string.Join('/', said)} -> {target}");
                continue;
            }

            var span = link.Span.RelativeTo(paragraph.Span.From);
            var isFound = paragraph.Citations.Any(citation => citation.Symbol is { } symbol && Same(symbol, target) && citation.Span.Overlaps(span));
            score.Look(isFound, $"{name} {paragraph.Label}: {words} -> {target}");
        }
    }

    private static bool Same(DocumentSymbol found, DocumentSymbol target) =>
        string.Equals(found.Value.Replace(" ", "", StringComparison.Ordinal), target.Value.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private static DocumentSymbol? TargetOf(string? address) =>
        SymbolInAddress.Match(Uri.UnescapeDataString(address ?? "")) is { Success: true } match ? DocumentSymbol.Parse(match.Groups[1].Value.TrimEnd(';', ',', '.')) : null;

    // Where the words name another number than the address, the link itself is wrong.
    private static List<string> NumbersIn(string words) => [.. Digits.Matches(words).Select(match => match.Value)];

    [GeneratedRegex(@"undocs\.org/(?:[a-z]{2}/)?([ASE]/[^?#]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex SymbolInAddress { get; }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits { get; }
}
