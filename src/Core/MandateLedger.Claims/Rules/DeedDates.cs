using System.Text.RegularExpressions;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Frames;
using MandateLedger.Claims.Mentions;
using MandateLedger.Claims.Records;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Rules;

/// <summary>On which day, in which year, on which day of the week something was done with the mission.</summary>
internal static partial class DeedDates
{
    // A year that is followed by what it belongs to is not the day of the deed ("in 2007 elections").
    [GeneratedRegex(@"\G(?:$|[,.;:)]| (?:[\uE000-\uE0FF]|(?:and|by|at|after|before|when|with|under|following|to|as|for|the|through|but|while|because|on|in|amid|during|pursuant|shortly|until|at|upon|or|its|it|was|is|this|a|an|presided|formally)\b))", RegexOptions.CultureInvariant)]
    private static partial Regex NothingBelongsToIt { get; }

    // Between "the closure of the mission" and its day there is nothing else that could have happened on it.
    [GeneratedRegex(@"^(?:[ ,]|[\uE000-\uE0FF]|\b(?:of|the|in|at|on|by|was|is|will|be|took|take|place|held|completed|scheduled|set|for|due|planned|formally|officially)\b|[()])*$", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn { get; }

    public static IEnumerable<Found> Read(Reading reading)
    {
        foreach (var frame in reading.Frames)
        {
            foreach (var date in reading.Sentence.In(frame.Extent, Sign.Date).Where(date => NothingBelongsToIt.IsMatch(reading.Skeleton, date.Span.Until)))
            {
                if (Judge(reading, frame, date) is { } found)
                {
                    yield return found;
                }
            }

            foreach (var weekday in reading.Sentence.In(frame.Extent, Sign.Weekday))
            {
                if (JudgeWeekday(reading, frame, weekday) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    private static Found? Judge(Reading reading, Frame frame, Mention date)
    {
        var preposition = Prepositions.Before(reading.Skeleton, date.Span.From);
        if (preposition == "of" && reading.Skeleton[..Prepositions.StartBefore(reading.Skeleton, date.Span.From)].TrimEnd().EndsWith(Sign.Resolution))
        {
            return null;
        }

        var isLeading = date.Span.From == 0;
        if ((preposition.Length == 0 && !isLeading) || preposition is "before" or "after" or "dated" || preposition.Contains(' ', StringComparison.Ordinal) && preposition is not ("as of" or "as from" or "up to"))
        {
            return null;
        }

        if (frame.Voice == Voice.Noun && date.Span.From > frame.Verb.From && !GoesOn.IsMatch(reading.Skeleton[Math.Max(frame.Verb.Until, frame.Mission.Until)..date.Span.From]))
        {
            return null;
        }

        var isBefore = date.Span.From < frame.Verb.From && frame.Voice is Voice.Active or Voice.Infinitive;
        if (isBefore && frame.Deed == Deed.End && Parties.Before(reading, frame.Verb.From) is not { Kind: PartyKind.Council or PartyKind.Nations or PartyKind.Resolution })
        {
            return frame.Voice == Voice.Active && isLeading ? Found.Of(date.Span, Verdict.NotSupported, reading.Record.EndEvidence()) : null;
        }

        var (verdict, evidence) = frame.Deed switch
        {
            Deed.End when isBefore => Decided(reading.Record, date.Date!),
            Deed.Establish => Founded(reading.Record, date.Date!, preposition),
            Deed.End => Ended(reading.Record, frame, date.Date!, preposition),
            Deed.Expand => Expanded(reading.Record, frame, date.Date!, preposition),
            _ => Extended(reading, frame, date),
        };
        var detail = new TextSpan(Prepositions.StartBefore(reading.Skeleton, date.Span.From), date.Span.Until);
        var weekdays = reading.Sentence.In(detail, Sign.Weekday).Select(mention => mention.Span).ToList();
        var tight = weekdays.Count > 0 || reading.Skeleton[detail.From..date.Span.From].EndsWith("the ", StringComparison.Ordinal) ? date.Span : detail;
        return new Found(reading.WithVerb(frame, tight), verdict, [.. evidence.OfType<Evidence>()]) { Checked = [date.Span] };
    }

    private static (Verdict, Evidence?[]) Founded(MissionRecord record, ArticleDate date, string preposition)
    {
        if (record.Founding is not { } founding)
        {
            return (Verdict.NotSupported, [new Evidence(null, null, $"no act that establishes {record.Body.Id} is held")]);
        }

        return preposition is "by" or "until" or "till" or "through" or "to"
            ? (Verdict.NotSupported, [record.FoundingEvidence()])
            : (date.Against(founding.On).ToVerdict(), [record.FoundingEvidence()]);
    }

    // "In May 2024 the Council decided to end the mission" dates the decision; it may also name the last day.
    private static (Verdict, Evidence?[]) Decided(MissionRecord record, ArticleDate date)
    {
        if (record.End is not { } end)
        {
            return (Verdict.NotSupported, [new Evidence(null, null, $"no act that ends {record.Body.Id} is held")]);
        }

        var agreement = date.Against(end.AdoptedOn) == Agreement.Yes ? Agreement.Yes : date.Against(end.On);
        return (agreement.ToVerdict(), [record.EndEvidence()]);
    }

    private static (Verdict, Evidence?[]) Ended(MissionRecord record, Frame frame, ArticleDate date, string preposition)
    {
        var ceremony = record.Ceremony;
        Evidence?[] evidence = [record.EndEvidence(), ceremony?.Says()];
        if (frame.Word == "closing ceremony")
        {
            return ceremony is null ? (Verdict.NotSupported, evidence) : (date.Against(ceremony.On).ToVerdict(), [ceremony.Says()]);
        }

        if (record.End is not { } end)
        {
            return (Verdict.NotSupported, [new Evidence(null, null, $"no act that ends {record.Body.Id} is held")]);
        }

        if (date.Against(end.On) == Agreement.Yes)
        {
            return (Verdict.Supported, evidence[..1]);
        }

        if (ceremony is not null && !frame.IsOfMandate && preposition != "by" && date.Against(ceremony.On) == Agreement.Yes)
        {
            return (IsClosing(frame) ? Verdict.Supported : Verdict.Partly, evidence);
        }

        return (Verdict.Contradicted, evidence);
    }

    /// <summary>True for words that a closing ceremony bears out; the others mean the end of the mandate.</summary>
    public static bool IsClosing(Frame frame) => frame.Word.StartsWith("clos", StringComparison.Ordinal) || frame.Word.StartsWith("shut", StringComparison.Ordinal) || frame.Adverb is "formally" or "officially";

    private static (Verdict, Evidence?[]) Expanded(MissionRecord record, Frame frame, ArticleDate date, string preposition)
    {
        var evidence = record.Growths.Select(growth => growth.Says()).ToArray();
        if (record.Growths.IsEmpty || preposition is "by" or "until" or "to" or "through" or "from")
        {
            return (Verdict.NotSupported, evidence.Length > 0 ? evidence : [new Evidence(null, null, "no list of tasks held is much longer than the one before it")]);
        }

        if (record.Growths.FirstOrDefault(growth => date.Against(growth.On) == Agreement.Yes) is { } meant)
        {
            var isRight = frame.Adverb switch { "first" => meant == record.Growths[0], "last" => meant == record.Growths[^1], _ => true };
            return (isRight ? Verdict.Supported : Verdict.Contradicted, [meant.Says()]);
        }

        return (record.Absent(), evidence);
    }

    private static (Verdict, Evidence?[]) Extended(Reading reading, Frame frame, Mention date)
    {
        if (reading.TermMeantBy(frame) is not { } term)
        {
            return reading.Record.Extensions().LastOrDefault() is { } last
                ? (reading.Record.Absent(), [last.Says()])
                : (Verdict.NotSupported, [new Evidence(null, null, $"no act that extends {reading.Record.Body.Id} is held")]);
        }

        var agreement = DeedRecord.IsUntil(reading, date) ? DeedRecord.UntilAgrees(term, date.Date!) : date.Date!.Against(term.AdoptedOn);
        return (reading.IsWhollyOf(frame, term) ? agreement.ToVerdict() : Verdict.Contradicted, [term.Says()]);
    }

    // The weekday of the day that is named with it, else of the day that the record has.
    private static Found? JudgeWeekday(Reading reading, Frame frame, Mention weekday)
    {
        var named = reading.Sentence.In(frame.Extent, Sign.Date).FirstOrDefault(date => date.Date is { Year: not null, Month: not null, Day: not null, Part: DatePart.Whole });
        if (named is not null && Judge(reading, frame, named) is not { Verdict: Verdict.Supported })
        {
            return null;
        }

        var stated = named?.Date;
        var day = stated is not null ? IsoDate.Parse($"{stated.Year:D4}-{stated.Month:D2}-{stated.Day:D2}") : frame.Deed switch
        {
            Deed.Establish => reading.Record.Founding?.On,
            Deed.End => !frame.IsOfMandate && reading.Record.Ceremony is { } ceremony ? IsoDate.Parse(ceremony.On) : reading.Record.End?.On,
            Deed.Extend => reading.TermMeantBy(frame)?.AdoptedOn,
            _ => null,
        };
        if (day is not { } known)
        {
            return null;
        }

        var from = Prepositions.StartBefore(reading.Skeleton, weekday.Span.From);
        var agrees = known.DayOfWeek.ToString() == weekday.Name;
        var evidence = stated is null && frame.Deed == Deed.End && !frame.IsOfMandate ? reading.Record.Ceremony?.Says() : null;
        return Found.Of(new TextSpan(from, weekday.Span.Until), agrees ? Verdict.Supported : Verdict.Contradicted, evidence ?? new Evidence(null, null, $"{known.ToProse()} was a {known.DayOfWeek}"));
    }
}
