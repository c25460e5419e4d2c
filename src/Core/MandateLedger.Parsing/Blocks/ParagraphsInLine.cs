using System.Text.RegularExpressions;
using MandateLedger.Parsing.Numbering;
using MandateLedger.Parsing.Openings;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing.Blocks;

/// <summary>Finds where paragraphs and items begin inside a line; it knows the last number of every kind that was read before.</summary>
internal sealed partial class ParagraphsInLine(Lexicon lexicon)
{
    [GeneratedRegex(@"(?<=^|\s)The Security Council,? +(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Formula { get; }

    [GeneratedRegex(@"(?<=[,;:.] (?:and )?)(?<first>[A-Z][a-z]+)(?: (?<second>[A-Za-z]+))?", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalAfterStop { get; }

    [GeneratedRegex(@"(?<= )(?<number>\d{1,3} ?[A-Za-z]?\.|\([a-z]{1,5}\)|[a-z]\.|[•\u0095]|[–—](?= \p{Lu}|\u0020should))(?= ?\S)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAfterStop { get; }

    private readonly Dictionary<NumberFamily, int> lastItem = [];
    private int lastParagraph;

    public bool InPreamble { get; set; }

    public bool SeenFormula { get; set; }

    public void See(Line line)
    {
        InPreamble |= BlockReader.IsFormula(line);
        if (PrintedNumber.Read(line.Text) is { } number)
        {
            Take(number);
        }
    }

    public IEnumerable<int> Cuts(string text)
    {
        var from = 0;
        if (!SeenFormula && Formula.Match(text) is { Success: true } formula)
        {
            (SeenFormula, InPreamble, from) = (true, true, formula.Index + formula.Length);
            yield return formula.Index;
            yield return from;
        }
        else if (text.AsSpan().Trim() is "The Security Council," or "The Security Council")
        {
            InPreamble = true;
            yield break;
        }

        if (PrintedNumber.Read(text[from..].TrimStart()) is { } first && (SeenFormula || InPreamble))
        {
            Take(first);
        }

        foreach (var cut in CutsAfter(text, from))
        {
            yield return cut;
        }
    }

    private IEnumerable<int> CutsAfter(string text, int from)
    {
        var folded = Folding.Fold(text);
        var partsItems = BeginsWithItem(folded) || ParagraphsIn(folded, from) > 0;
        foreach (Match match in NumberAfterStop.Matches(folded, from))
        {
            if (PrintedNumber.Of(match.Groups["number"].Value) is { } number && (number.IsParagraph || partsItems) && IsNext(number, folded, match))
            {
                foreach (var cut in PreambularCuts(folded, from, match.Index))
                {
                    yield return cut;
                }

                Take(number);
                from = match.Index + match.Length;
                yield return match.Index;
            }
        }

        foreach (var cut in PreambularCuts(folded, from, folded.Length))
        {
            yield return cut;
        }
    }

    // Items inside one paragraph's sentence stay there; where paragraphs or items already run on, they were lines.
    private int ParagraphsIn(string text, int from)
    {
        var (found, next) = (0, lastParagraph + 1);
        foreach (Match match in NumberAfterStop.Matches(text, from))
        {
            if (PrintedNumber.Of(match.Groups["number"].Value) is { IsParagraph: true } number && number.Readings[0].Ordinal == next && MayFollow(text, match))
            {
                (found, next) = (found + 1, next + 1);
            }
        }

        return found;
    }

    private static bool BeginsWithItem(string text) => PrintedNumber.Read(text.TrimStart()) is { IsParagraph: false };

    private IEnumerable<int> PreambularCuts(string text, int from, int until)
    {
        if (!InPreamble || lastParagraph > 0)
        {
            yield break;
        }

        foreach (Match match in CapitalAfterStop.Matches(text, from))
        {
            if (match.Index < until && OpensPreambular(match))
            {
                yield return match.Index;
            }
        }
    }

    private bool OpensPreambular(Match match)
    {
        var (first, second) = (match.Groups["first"].Value, match.Groups["second"].Value);
        var word = lexicon.IsAdverb(first) ? second : first;
        return first is "Having" or "Bearing" or "Acting"
            || (lexicon.Find(word) is { } verb && word.Equals(verb.Preambular, StringComparison.OrdinalIgnoreCase));
    }

    private bool IsNext(PrintedNumber number, string text, Match match)
    {
        if (number.IsBullet)
        {
            return text.AsSpan(0, match.Index).TrimEnd().EndsWith(":") || lastItem.ContainsKey(NumberFamily.Bullet);
        }

        if (number.IsParagraph)
        {
            return number.Readings[0].Ordinal == lastParagraph + 1 && MayFollow(text, match);
        }

        if (!EndsWithStop(text, match, ",;:."))
        {
            return false;
        }

        var startsList = text.AsSpan(0, match.Index).TrimEnd().EndsWith(":");
        return number.Readings.Any(reading => lastItem.GetValueOrDefault(reading.Family) + 1 == reading.Ordinal && (reading.Ordinal > 1 || startsList))
            || (startsList && number.Readings.Any(reading => reading.Ordinal == 1));
    }

    // After a semicolon or a full stop a capital is enough; elsewhere a verb of the Council must follow.
    private bool MayFollow(string text, Match match)
    {
        var rest = text[(match.Index + match.Length)..].TrimStart();
        return rest.Length > 0 && char.IsUpper(rest[0]) && (EndsWithStop(text, match, ";.") || OpensOperative(rest));
    }

    private static bool EndsWithStop(string text, Match match, string stops)
    {
        var before = text.AsSpan(0, match.Index).TrimEnd();
        before = before.EndsWith(" and") ? before[..^4] : before.EndsWith(" or") ? before[..^3] : before;
        before = before.TrimEnd("'\" ");
        return before.Length > 0 && stops.Contains(before[^1], StringComparison.Ordinal);
    }

    private bool OpensOperative(string rest)
    {
        var words = rest.Split(' ', 4, StringSplitOptions.RemoveEmptyEntries);
        var verb = words.FirstOrDefault(word => !lexicon.IsAdverb(word))?.TrimEnd(',') ?? "";
        return words.Length > 1 && char.IsUpper(words[0][0]) && (lexicon.Find(verb) is not null || verb is "Acting" or "Having");
    }

    private void Take(PrintedNumber number)
    {
        if (number.IsParagraph)
        {
            lastParagraph = number.Readings[0].Ordinal;
            lastItem.Clear();
            return;
        }

        foreach (var reading in number.Readings)
        {
            lastItem[reading.Family] = reading.Ordinal;
        }
    }
}
