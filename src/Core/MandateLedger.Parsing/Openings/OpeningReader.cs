using System.Collections.Immutable;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing.Openings;

/// <summary>
/// Finds what a paragraph says first, and its further verbs: the opening phrase by the words, further verbs by a
/// joining word before them ("…, and <i>requests</i> …") or by the italics.
/// </summary>
internal static class OpeningReader
{
    private const int MostAdverbs = 4;

    public static ImmutableArray<OpeningSyntax> Read(string text, ImmutableArray<TextSpan> italics, Lexicon lexicon)
    {
        // The folded text has the same length, so that spans hold for both; a Cyrillic letter hides no verb.
        var words = new WordList(Folding.Fold(text));
        ImmutableArray<OpeningSyntax> openings = [];
        var first = words.StartOfWord(0);
        for (var place = first; place < text.Length;)
        {
            words.StartAt(place);
            _ = words.Has(0);
            var mayOpen = place == first || IsItalic(place, italics) || SpeaksAgain(words, openings.IsEmpty, lexicon);
            if (mayOpen && LastWordOfPhrase(words, lexicon) is { } last)
            {
                var span = new TextSpan(place, words.SpanOf(last).Until);
                openings = openings.Add(new OpeningSyntax(span.Of(text), span));
                place = Math.Min(words.NextJoined(span.Until), NextItalic(words, span.Until, italics));
            }
            else
            {
                place = Math.Min(words.NextJoined(place), NextItalic(words, words.SpanOf(0).Until, italics));
            }
        }

        return openings;
    }

    // A further verb follows a comma, a semicolon or "and": never a bare noun. In an item, which opens with an infinitive,
    // only a verb that asks or decides is the Council speaking again.
    private static bool SpeaksAgain(WordList words, bool isFirst, Lexicon lexicon)
    {
        var index = 0;
        while (words.Has(index + 1) && lexicon.IsAdverb(words[index]))
        {
            index++;
        }

        return lexicon.Find(words[index]) is { } verb
            && words[index].Equals(verb.Operative, StringComparison.OrdinalIgnoreCase)
            && (!isFirst || verb.Force is VerbForce.Decision or VerbForce.Request or VerbForce.Call);
    }

    private static int NextItalic(WordList words, int from, ImmutableArray<TextSpan> italics)
    {
        var next = words.StartOfWord(from);
        foreach (var italic in italics)
        {
            if (italic.Until > next)
            {
                var start = words.StartOfWord(Math.Max(next, italic.From));
                if (start < italic.Until)
                {
                    return start;
                }
            }
        }

        return int.MaxValue;
    }

    private static bool IsItalic(int place, ImmutableArray<TextSpan> italics)
    {
        foreach (var italic in italics)
        {
            if (italic.From <= place && place < italic.Until)
            {
                return true;
            }
        }

        return false;
    }

    private static int? LastWordOfPhrase(WordList words, Lexicon lexicon)
    {
        var verbAt = 0;
        while (verbAt < MostAdverbs && words.Has(verbAt + 1) && lexicon.IsAdverb(words[verbAt]))
        {
            verbAt++;
        }

        if (lexicon.Find(words[verbAt]) is not { } verb)
        {
            return null;
        }

        var last = ComplementEnd(words, verbAt, verb);
        var isParticiple = words[verbAt].Equals(verb.Preambular, StringComparison.OrdinalIgnoreCase);
        while (isParticiple && words.Has(last + 1) && IsTrailingAdverb(words[last + 1], lexicon))
        {
            last++;
        }

        return SecondVerbEnd(words, verb, last, lexicon);
    }

    // "Welcomes and endorses", "Commends and strongly supports": two verbs with one object are one phrase.
    private static int SecondVerbEnd(WordList words, VerbEntry verb, int last, Lexicon lexicon)
    {
        var at = last + 2;
        if (!words.Has(at) || words[last + 1] is not "and" || words.GapBefore(last + 1) is not " ")
        {
            return last;
        }

        while (words.Has(at + 1) && lexicon.IsAdverb(words[at]))
        {
            at++;
        }

        var isSecond = lexicon.Find(words[at]) is { } second && second != verb
            && words[at].Equals(second.Operative, StringComparison.OrdinalIgnoreCase);
        return isSecond ? at : last;
    }

    // After a participle ("Recalling also"). After a verb in the present it depends on the verb, and the lexicon says so.
    private static bool IsTrailingAdverb(ReadOnlySpan<char> word, Lexicon lexicon) =>
        word is "also" or "further" or "again" or "strongly" or "once" && lexicon.IsAdverb(word);

    // "Takes note with appreciation", "Expresses its intention": the longest complement that fits.
    private static int ComplementEnd(WordList words, int verbAt, VerbEntry verb)
    {
        foreach (var complement in verb.ComplementWords)
        {
            if (words.StandAt(verbAt + 1, complement))
            {
                return verbAt + complement.Length;
            }
        }

        return verbAt;
    }
}
