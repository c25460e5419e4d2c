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

    private readonly Dictionary<NumberFamily, int> lastItem = [];
    private readonly List<int> cuts = [];
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

    /// <summary>Where paragraphs and items begin inside the line, each place once, in order.</summary>
    public List<int> Cuts(string text)
    {
        cuts.Clear();
        var from = 0;
        if (!SeenFormula && Formula.Match(text) is { Success: true } formula)
        {
            (SeenFormula, InPreamble, from) = (true, true, formula.Index + formula.Length);
            CutAt(formula.Index, text);
            CutAt(from, text);
        }
        else if (text.AsSpan().Trim() is "The Security Council," or "The Security Council")
        {
            InPreamble = true;
            return cuts;
        }

        var first = PrintedNumber.Read(text.AsSpan(from).TrimStart());
        if (first is not null && (SeenFormula || InPreamble))
        {
            Take(first);
        }

        AddCutsAfter(Folding.Fold(text), from, beginsWithItem: first is { IsParagraph: false });
        return cuts;
    }

    private void AddCutsAfter(string text, int from, bool beginsWithItem)
    {
        var numbers = NumberInLine.All(text, from);
        var partsItems = beginsWithItem || AnyParagraphIn(text, numbers);
        foreach (var number in numbers)
        {
            if ((number.Number.IsParagraph || partsItems) && IsNext(text, number))
            {
                AddPreambularCuts(text, from, number.From);
                Take(number.Number);
                from = number.Until;
                CutAt(number.From, text);
            }
        }

        AddPreambularCuts(text, from, text.Length);
    }

    private void CutAt(int place, string text)
    {
        if (place > 0 && place < text.Length && (cuts.Count == 0 || cuts[^1] < place))
        {
            cuts.Add(place);
        }
    }

    // Items inside one paragraph's sentence stay there; where paragraphs or items already run on, they were lines.
    private bool AnyParagraphIn(string text, IReadOnlyList<NumberInLine> numbers) =>
        numbers.Any(number => number.Number.IsParagraph && number.Number.Readings[0].Ordinal == lastParagraph + 1 && MayFollow(text, number));

    private void AddPreambularCuts(string text, int from, int until)
    {
        if (!InPreamble || lastParagraph > 0)
        {
            return;
        }

        for (var match = CapitalAfterStop.Match(text, from); match.Success && match.Index < until; match = match.NextMatch())
        {
            if (OpensPreambular(match))
            {
                CutAt(match.Index, text);
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

    private bool IsNext(string text, NumberInLine found)
    {
        var number = found.Number;
        if (number.IsBullet)
        {
            return found.Before(text).EndsWith(":") || lastItem.ContainsKey(NumberFamily.Bullet);
        }

        if (number.IsParagraph)
        {
            return number.Readings[0].Ordinal == lastParagraph + 1 && MayFollow(text, found);
        }

        if (!EndsWithStop(found.Before(text), ",;:."))
        {
            return false;
        }

        var startsList = found.Before(text).EndsWith(":");
        return number.Readings.Any(reading => lastItem.GetValueOrDefault(reading.Family) + 1 == reading.Ordinal && (reading.Ordinal > 1 || startsList))
            || (startsList && number.Readings.Any(reading => reading.Ordinal == 1));
    }

    // After a semicolon or a full stop a capital is enough; elsewhere a verb of the Council must follow.
    private bool MayFollow(string text, NumberInLine number)
    {
        var rest = number.After(text);
        return rest.Length > 0 && char.IsUpper(rest[0]) && (EndsWithStop(number.Before(text), ";.") || OpensOperative(rest.ToString()));
    }

    private static bool EndsWithStop(ReadOnlySpan<char> before, string stops)
    {
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
