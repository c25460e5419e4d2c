using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MandateLedger.Interpretation.Analysis;

/// <summary>
/// Finds cues in running text, in one pass over its words. A cue is a run of words in small letters, or two runs with
/// <c> + </c> between them, of which the second begins at most eight words after the first. A star stands for any
/// ending: <c>elect*</c>, <c>secur* + polling</c>.
/// </summary>
public sealed class CueFinder
{
    private const int KeyLength = 3;
    private const int Reach = 8;

    private readonly ImmutableArray<Run[]> cues;
    private readonly FrozenDictionary<int, int[]> byBeginning;

    /// <summary>Prepares the cues; each is known by its place in the list.</summary>
    public CueFinder(IEnumerable<string> cues)
    {
        Cues = [.. cues];
        this.cues = [.. Cues.Select(cue => cue.Split(" + ").Select(run => new Run(run)).ToArray())];
        byBeginning = this.cues.Select((runs, place) => (Key: KeyOf(runs[0].Words[0]), Place: place))
            .GroupBy(pair => pair.Key, pair => pair.Place)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The cues, as they were given.</summary>
    public ImmutableArray<string> Cues { get; }

    /// <summary>The places of the cues that the texts hold, each once, in order.</summary>
    public ImmutableArray<int> Find(IEnumerable<string> texts)
    {
        var found = new SortedSet<int>();
        foreach (var text in texts)
        {
            var words = WordsOf(text);
            for (var at = 0; at < words.Count; at++)
            {
                foreach (var place in byBeginning.GetValueOrDefault(KeyOf(words[at]), []))
                {
                    if (Holds(cues[place], words, at))
                    {
                        found.Add(place);
                    }
                }
            }
        }

        return [.. found];
    }

    private static bool Holds(Run[] runs, List<string> words, int at)
    {
        if (!runs[0].FitsAt(words, at))
        {
            return false;
        }

        var next = at + runs[0].Words.Length;
        return runs.Length == 1 || Enumerable.Range(next, Reach + 1).Any(place => runs[1].FitsAt(words, place));
    }

    // Letters and digits, with apostrophes and hyphens inside a word.
    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var from = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
            {
                from = from < 0 ? at : from;
            }
            else if (from >= 0 && !IsInside(text, at))
            {
                words.Add(text[from..at].ToLowerInvariant());
                from = -1;
            }
        }

        return words;
    }

    private static bool IsInside(string text, int at) =>
        at + 1 < text.Length && text[at] is '-' or '\'' && char.IsAsciiLetterOrDigit(text[at + 1]);

    // The first three letters of a word as one number; a shorter word has only itself.
    private static int KeyOf(string word)
    {
        var key = 0;
        for (var at = 0; at < KeyLength && at < word.Length && word[at] != '*'; at++)
        {
            key = (key << 8) | word[at];
        }

        return key;
    }

    private sealed class Run(string words)
    {
        public string[] Words { get; } = words.Split(' ');

        public bool FitsAt(List<string> text, int at)
        {
            for (var word = 0; word < Words.Length; word++)
            {
                if (at + word >= text.Count || !Fits(Words[word], text[at + word]))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool Fits(string pattern, string word) => pattern[^1] == '*'
            ? word.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal)
            : word.Equals(pattern, StringComparison.Ordinal);
    }
}
