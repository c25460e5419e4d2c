using System.Collections.Frozen;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Sentences;

/// <summary>
/// Cuts a line into sentences. A stop ends a sentence where a space and a capital follow, but not after an abbreviation
/// ("U.N.", "Dr."), an initial, inside a number, or inside a quotation.
/// </summary>
internal static class SentenceCutter
{
    private const int LongestHeading = 18;

    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "sgt", "capt", "amb", "gov", "sen", "rep", "st", "jr", "sr",
        "no", "nos", "vs", "art", "para", "paras", "res", "op", "u.n", "u.s", "u.k", "e.u", "e.g", "i.e", "a.m", "p.m",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The sentences of a line, in order; none for an empty line.</summary>
    public static IEnumerable<Sentence> Cut(string line)
    {
        var folded = Folding.Fold(line);
        var quotations = Quotations.In(folded);
        var start = 0;
        for (var index = 0; index < line.Length; index++)
        {
            if (folded[index] is not ('.' or '!' or '?') || !Ends(folded, index, start, quotations, out var end))
            {
                continue;
            }

            if (SentenceIn(line, start, end) is { } sentence)
            {
                yield return sentence;
            }

            (start, index) = (end, end - 1);
        }

        if (SentenceIn(line, start, line.Length) is { } last)
        {
            yield return last;
        }
    }

    private static Sentence? SentenceIn(string line, int start, int end)
    {
        var text = line[start..end].Trim();
        return text.Any(char.IsLetterOrDigit) ? new Sentence(text, IsHeading(text)) : null;
    }

    private static bool IsHeading(string text) =>
        text.TrimEnd('"', '\u201D', '\u2019', ')', ' ')[^1] is not ('.' or '!' or '?' or ':' or ';' or ',')
        && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= LongestHeading;

    // The end of the sentence is after the quotation marks and brackets that close with it.
    private static bool Ends(string line, int stop, int start, List<TextSpan> quotations, out int end)
    {
        end = stop + 1;
        while (end < line.Length && line[end] is '"' or '\'' or ')' or ']' or '.' or '!' or '?')
        {
            end++;
        }

        var quotation = quotations.Find(span => span.From <= stop && stop < span.Until);
        if (quotation != default && end < quotation.Until)
        {
            return false;
        }

        if (end >= line.Length)
        {
            return true;
        }

        var next = end;
        while (next < line.Length && line[next] is ' ' or '\t')
        {
            next++;
        }

        return next > end && next < line.Length && BeginsSentence(line[next]) && (line[stop] != '.' || !IsAbbreviation(line, start, stop));
    }

    private static bool BeginsSentence(char letter) => char.IsUpper(letter) || char.IsDigit(letter) || letter is '"' or '(' or '[';

    private static bool IsAbbreviation(string line, int start, int stop)
    {
        var from = stop;
        while (from > start && (char.IsLetterOrDigit(line[from - 1]) || line[from - 1] == '.'))
        {
            from--;
        }

        var word = line[from..stop].ToLowerInvariant();
        return (word.Length == 1 && char.IsLetter(word[0])) || Abbreviations.Contains(word);
    }
}

/// <summary>Stretches in quotation marks, the marks included.</summary>
internal static class Quotations
{
    /// <summary>Those of a folded line. A quotation that does not close ends with the line.</summary>
    public static List<TextSpan> In(string folded)
    {
        var found = new List<TextSpan>();
        for (var open = folded.IndexOfAny(['"', '\u00AB']); open >= 0;)
        {
            var close = folded.IndexOf(folded[open] == '"' ? '"' : '\u00BB', open + 1);
            var until = close < 0 ? folded.Length : close + 1;
            found.Add(new TextSpan(open, until));
            open = until >= folded.Length ? -1 : folded.IndexOfAny(['"', '\u00AB'], until);
        }

        return found;
    }
}
