using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Frames;
using MandateLedger.Claims.Mentions;
using MandateLedger.Claims.Records;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Rules;

/// <summary>What the record holds of a deed: the evidence that answers use again and again.</summary>
internal static class DeedRecord
{
    /// <summary>The founding, in words.</summary>
    public static Evidence? FoundingEvidence(this MissionRecord record) =>
        record.Founding is { } founding ? founding.By.Says($"established {record.Body.Id} on {founding.On.ToProse()}") : null;

    /// <summary>The end of the mandate, in words.</summary>
    public static Evidence? EndEvidence(this MissionRecord record) =>
        record.End is { } end ? end.By.Says($"adopted on {end.AdoptedOn.ToProse()}; the mandate ends on {end.On.ToProse()}, that day included") : null;

    /// <summary>A term, in words.</summary>
    public static Evidence Says(this MandateTerm term) =>
        term.By.Says($"adopted on {term.AdoptedOn.ToProse()}; extended the mandate to {term.Until?.ToProse() ?? "no named day"}{(term.Final ? " for the last time" : "")}");

    /// <summary>An expansion, in words.</summary>
    public static Evidence Says(this Growth growth) =>
        growth.By.Says($"adopted on {growth.On.ToProse()}; gave {growth.After.ToWords()} tasks where the list before had {growth.Before.ToWords()}");

    /// <summary>Renewals, the founding left out.</summary>
    public static IEnumerable<MandateTerm> Extensions(this MissionRecord record) =>
        record.Terms.Where(term => term.By.Symbol != record.Founding?.By.Symbol);

    /// <summary>True where the facts know every act, so that what is not there did not happen.</summary>
    public static bool IsComplete(this MissionRecord record) => record.Facts.CompleteThrough is not null;

    /// <summary>What is said of something that a complete record does not have.</summary>
    public static Verdict Absent(this MissionRecord record) => record.IsComplete() ? Verdict.Contradicted : Verdict.NotSupported;

    public static Verdict ToVerdict(this Agreement agreement) => agreement switch
    {
        Agreement.Yes => Verdict.Supported,
        Agreement.No => Verdict.Contradicted,
        _ => Verdict.Partly,
    };

    /// <summary>The renewal that agrees with most of what an extension is said to be, or null where none agrees with anything.</summary>
    public static MandateTerm? TermMeantBy(this Reading reading, Frame frame)
    {
        var best = reading.Record.Extensions().Select(term => (Term: term, Score: Score(reading, frame, term))).OrderByDescending(pair => pair.Score).ThenByDescending(pair => pair.Term.AdoptedOn).FirstOrDefault();
        return best.Score > 0 ? best.Term : null;
    }

    private static int Score(Reading reading, Frame frame, MandateTerm term)
    {
        var symbol = Primitives.Symbols.DocumentSymbol.Parse(term.By.Symbol);
        var byNumber = reading.Sentence.In(frame.Extent, Sign.Resolution).Any(mention => mention.Number == symbol.ResolutionNumber) ? 4 : 0;
        var byDates = reading.Sentence.In(frame.Extent, Sign.Date)
            .Sum(mention => IsUntil(reading, mention) ? (UntilAgrees(term, mention.Date!) == Agreement.Yes ? 2 : 0) : mention.Date!.Against(term.AdoptedOn) == Agreement.Yes ? 2 : 0);
        var byLength = reading.Sentence.In(frame.Extent, Sign.Duration).Count(mention => TermLengths.Agrees(term, mention.Length!) == Agreement.Yes);
        return byNumber + byDates + byLength;
    }

    /// <summary>True where everything said of an extension is true of one renewal: two renewals never bear out half each.</summary>
    public static bool IsWhollyOf(this Reading reading, Frame frame, MandateTerm term)
    {
        var symbol = Primitives.Symbols.DocumentSymbol.Parse(term.By.Symbol);
        var extensions = reading.Record.Extensions().ToList();
        var words = frame.Extent.Of(reading.Skeleton);
        var isFirst = frame.Adverb == "first" || words.Contains("first time", StringComparison.Ordinal);
        var isLast = frame.Adverb == "last" || words.Contains("last time", StringComparison.Ordinal) || words.Contains("final time", StringComparison.Ordinal);
        if ((isFirst && term != extensions[0]) || (isLast && term != extensions[^1]))
        {
            return false;
        }

        return reading.Sentence.In(frame.Extent).All(mention => mention.Kind switch
        {
            Sign.Resolution => mention.Number == symbol.ResolutionNumber && (mention.Year is null || mention.Year == symbol.ResolutionYear),
            Sign.Date => (IsUntil(reading, mention) ? UntilAgrees(term, mention.Date!) : mention.Date!.Against(term.AdoptedOn)) != Agreement.No,
            Sign.Duration => TermLengths.Agrees(term, mention.Length!) != Agreement.No,
            _ => true,
        });
    }

    /// <summary>True where the words before a date make it a last day.</summary>
    public static bool IsUntil(Reading reading, Mention date) =>
        Prepositions.Before(reading.Skeleton, date.Span.From) is "until" or "till" or "through" or "to" or "up to";

    /// <summary>Whether a last day is that of a term, by any of its readings.</summary>
    public static Agreement UntilAgrees(MandateTerm term, ArticleDate date)
    {
        var days = term.Readings.Select(reading => reading.Until).Append(term.Until).Append(term.OtherCount).OfType<DateOnly>().ToList();
        var agreements = days.ConvertAll(date.Against);
        return agreements.Contains(Agreement.Yes) ? Agreement.Yes : agreements.Contains(Agreement.Unknown) || days.Count == 0 ? Agreement.Unknown : Agreement.No;
    }

    /// <summary>From the verb to the detail where they stand together, else the detail alone.</summary>
    public static TextSpan WithVerb(this Reading reading, Frame frame, TextSpan detail)
    {
        if (detail.From < frame.Verb.Until)
        {
            return detail;
        }

        var between = new TextSpan(frame.Verb.Until, detail.From);
        return between.Length <= 1 ? new TextSpan(frame.Verb.From, detail.Until) : detail;
    }

    private static string ToWords(this int count) => count <= 12 ? new Period(count, PeriodUnit.Day).ToWords().Split(' ')[0] : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The word before a detail that says what it is: in, on, until, by.</summary>
internal static class Prepositions
{
    private static readonly string[] Words =
        ["as of", "as from", "up to", "in", "on", "since", "by", "until", "till", "through", "to", "from", "of", "before", "after", "at", "during", "dated", "adopted on", "adopted in", "passed on", "passed in"];

    /// <summary>The preposition that ends just before a place, with the days of the week passed over; empty where there is none.</summary>
    public static string Before(string skeleton, int from) => Words.OrderByDescending(word => word.Length).FirstOrDefault(word => EndsWithWord(Trimmed(skeleton, from), word)) ?? "";

    /// <summary>Where the preposition begins, or the place itself where there is none.</summary>
    public static int StartBefore(string skeleton, int from)
    {
        var word = Before(skeleton, from);
        return word.Length == 0 ? from : Trimmed(skeleton, from).Length - word.Length;
    }

    private static string Trimmed(string skeleton, int from)
    {
        var text = skeleton[..from].TrimEnd(' ', ',');
        if (text.EndsWith(" the", StringComparison.Ordinal))
        {
            text = text[..^4].TrimEnd();
        }

        return text.TrimEnd(Sign.Weekday).TrimEnd();
    }

    private static bool EndsWithWord(string text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[text.Length - word.Length - 1]));
}
