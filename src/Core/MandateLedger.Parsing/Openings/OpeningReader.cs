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
    public static ImmutableArray<OpeningSyntax> Read(string text, ImmutableArray<TextSpan> italics, Lexicon lexicon)
    {
        // The folded text has the same length, so that spans hold for both; a Cyrillic letter hides no verb.
        var original = text;
        text = Folding.Fold(text);
        var words = Words(text);
        var openings = ImmutableArray.CreateBuilder<OpeningSyntax>();
        for (var index = 0; index < words.Count; index++)
        {
            if (MayOpen(text, words, index, openings.Count == 0, italics, lexicon) && PhraseAt(text, words, index, lexicon) is { } phrase)
            {
                openings.Add(phrase.Opening with { Phrase = phrase.Opening.Span.Of(original) });
                index = phrase.LastWord;
            }
        }

        return openings.ToImmutable();
    }

    private static bool MayOpen(string text, List<TextSpan> words, int index, bool first, ImmutableArray<TextSpan> italics, Lexicon lexicon)
    {
        if (index == 0)
        {
            return true;
        }

        var span = words[index];
        if (italics.Any(italic => italic.From <= span.From && span.From < italic.Until))
        {
            return true;
        }

        // A further verb follows a comma, a semicolon, "and" or "and in this regard": never a bare noun.
        var before = words[index - 1].Of(text);
        var gap = text[words[index - 1].Until..span.From];
        var joined = before is "and" or "And" || gap.AsSpan().TrimEnd().EndsWith(",") || gap.AsSpan().TrimEnd().EndsWith(";");
        if (!joined)
        {
            return false;
        }

        // In an item, which opens with an infinitive, only a verb that asks or decides is the Council speaking again.
        var form = FirstVerb(text, words, index, lexicon);
        return lexicon.Find(form) is { } verb
            && string.Equals(form, verb.Operative, StringComparison.OrdinalIgnoreCase)
            && (!first || verb.Force is VerbForce.Decision or VerbForce.Request or VerbForce.Call);
    }

    private static string FirstVerb(string text, List<TextSpan> words, int index, Lexicon lexicon)
    {
        while (index < words.Count - 1 && lexicon.IsAdverb(words[index].Of(text)))
        {
            index++;
        }

        return words[index].Of(text);
    }

    private static (OpeningSyntax Opening, int LastWord)? PhraseAt(string text, List<TextSpan> words, int index, Lexicon lexicon)
    {
        var verbAt = index;
        while (verbAt < words.Count && verbAt < index + 4 && lexicon.IsAdverb(words[verbAt].Of(text)))
        {
            verbAt++;
        }

        if (verbAt >= words.Count || lexicon.Find(words[verbAt].Of(text)) is not { } verb)
        {
            return null;
        }

        var last = ComplementEnd(text, words, verbAt, verb);
        var isParticiple = string.Equals(words[verbAt].Of(text), verb.Preambular, StringComparison.OrdinalIgnoreCase);
        while (isParticiple && last + 1 < words.Count && IsTrailingAdverb(words[last + 1].Of(text), lexicon))
        {
            last++;
        }

        last = SecondVerbEnd(text, words, verb, last, lexicon);
        var span = new TextSpan(words[index].From, words[last].Until);
        return (new OpeningSyntax(span.Of(text), span), last);
    }

    // "Welcomes and endorses", "Commends and strongly supports": two verbs with one object are one phrase.
    private static int SecondVerbEnd(string text, List<TextSpan> words, VerbEntry verb, int last, Lexicon lexicon)
    {
        var at = last + 2;
        if (at >= words.Count || words[last + 1].Of(text) != "and" || text[words[last].Until..words[last + 1].From] != " ")
        {
            return last;
        }

        while (at + 1 < words.Count && lexicon.IsAdverb(words[at].Of(text)))
        {
            at++;
        }

        var isSecond = lexicon.Find(words[at].Of(text)) is { } second && second != verb
            && string.Equals(words[at].Of(text), second.Operative, StringComparison.OrdinalIgnoreCase);
        return isSecond ? at : last;
    }

    // After a participle ("Recalling also"). After a verb in the present it depends on the verb, and the lexicon says so.
    private static bool IsTrailingAdverb(string word, Lexicon lexicon) =>
        lexicon.IsAdverb(word) && word is "also" or "further" or "again" or "strongly" or "once";

    // "Takes note with appreciation", "Expresses its intention": the longest complement that fits.
    private static int ComplementEnd(string text, List<TextSpan> words, int verbAt, VerbEntry verb)
    {
        foreach (var complement in verb.Complements.OrderByDescending(words => words.Length))
        {
            var parts = complement.Split(' ');
            var fits = verbAt + parts.Length < words.Count
                && !parts.Where((part, offset) => verbAt + 1 + offset >= words.Count
                    || !string.Equals(words[verbAt + 1 + offset].Of(text), part, StringComparison.OrdinalIgnoreCase)).Any();
            if (fits)
            {
                return verbAt + parts.Length;
            }
        }

        return verbAt;
    }

    private static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>();
        for (var from = 0; from < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[from]))
            {
                from++;
                continue;
            }

            var until = from;
            while (until < text.Length && (char.IsLetterOrDigit(text[until]) || text[until] is '-' or '\''))
            {
                until++;
            }

            words.Add(new TextSpan(from, until));
            from = until;
        }

        return words;
    }
}
