using System.Text.RegularExpressions;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Mentions;
using MandateLedger.Claims.Records;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;
using MandateLedger.Query;

namespace MandateLedger.Claims.Rules;

/// <summary>Who led the mission, who was the first or last to do so, and when.</summary>
internal static partial class Leaders
{
    private const string Office =
        @"(?<office>(?:(?:the|its|The|Its) )?(?:(?:\uE00B+|\uE001+)(?:'s?)? )?(?:(?:then|top|late) )?(?<order>first|last|final|current|former|acting|\uE00C+)?[ -]?(?:\uE00B+ |\uE001+ )?(?:[Ss]pecial [Rr]epresentative|SRSG|[Ee]nvoy|[Cc]hief of [Mm]ission|[Hh]ead|[Cc]hief)(?!\w)(?: of (?:the )?(?:\uE00A+|[Ss]ecretary-[Gg]eneral))?(?: (?:in|for|to) \uE008+| of (?:the |\uE00B+ )?\uE001+)?(?: and [Hh]ead of (?:the )?\uE001+)?)";

    [GeneratedRegex(Office + @",? (?<p>[\uE005\uE006]+)|(?<p>[\uE005\uE006]+),? (?:(?:was|is|who was|served as|who served as|became|as) )?" + Office, RegexOptions.CultureInvariant)]
    private static partial Regex Appositions { get; }

    [GeneratedRegex(@"\uE001+(?: \([^)]+\))?,? (?:which )?(?:was |is |has been |had been )?(?:first |last )?(?:led|headed) by (?<p>[\uE005\uE006]+)|(?<p>[\uE005\uE006]+),? (?:who )?(?:has |had )?(?<verb>led|headed|heads|leads|took over|took charge of) (?:the )?(?:\uE00B+(?:'s)? )*\uE001+", RegexOptions.CultureInvariant)]
    private static partial Regex Leading { get; }

    // As far as "In ", "During the year " and a comma reach.
    private const int Opening = 8;

    private const string Changes = @" (?:who )?(?:was |had been )?(?<verb>succeeded by|replaced by|appointed|named|took over|took office|took up|became|left|stepped down|departed|succeeded|replaced)\b(?<rest>[^.;]*)";

    [GeneratedRegex("(?<p>[\uE005\uE006]+),?" + Changes, RegexOptions.CultureInvariant)]
    private static partial Regex Changing { get; }

    [GeneratedRegex("(?<p>[\uE005\uE006]+), [^,;]{1,80}," + Changes, RegexOptions.CultureInvariant)]
    private static partial Regex ChangingAside { get; }

    /// <summary>"The first special representative, X", "the mission was led by X".</summary>
    public static IEnumerable<Found> Read(Reading reading)
    {
        var heads = reading.Record.Heads.ToList();
        if (heads.Count == 0)
        {
            yield break;
        }

        foreach (Match match in Appositions.Matches(reading.Skeleton))
        {
            var isOfMission = match.Groups["office"].Value.AsSpan().ContainsAny(Sign.Mission, Sign.Host, Sign.Nations) || match.Groups["office"].Value.Contains("pecial", StringComparison.Ordinal) || match.Groups["office"].Value.Contains("SRSG", StringComparison.Ordinal);
            if (isOfMission)
            {
                yield return Judge(reading, heads, match, match.Groups["order"].Value);
            }
        }

        foreach (Match match in Leading.Matches(reading.Skeleton))
        {
            var years = Years(reading, heads, match).ToList();
            var led = Judge(reading, heads, match, "");
            yield return led.Verdict == Verdict.Supported && years.Exists(found => found.Verdict == Verdict.Contradicted) ? led with { Verdict = Verdict.Contradicted } : led;
            foreach (var found in years)
            {
                yield return found;
            }
        }
    }

    /// <summary>"X was appointed in …", "X succeeded Y".</summary>
    public static IEnumerable<Found> ReadChanges(Reading reading)
    {
        var heads = reading.Record.Heads.ToList();
        foreach (var match in Changing.Matches(reading.Skeleton).Concat(ChangingAside.Matches(reading.Skeleton)))
        {
            var person = reading.Sentence.At(match.Groups["p"].Index)!;
            if (heads.Find(head => head.Name == person.Name) is not { } head)
            {
                continue;
            }

            var verb = match.Groups["verb"].Value;
            if (verb.EndsWith(" by", StringComparison.Ordinal))
            {
                foreach (var found in SucceededBy(reading, heads, person, match))
                {
                    yield return found;
                }

                continue;
            }

            var rest = new TextSpan(match.Groups["rest"].Index, match.Groups["rest"].Index + match.Groups["rest"].Length);
            if (verb is "succeeded" or "replaced")
            {
                if (reading.Sentence.In(rest).FirstOrDefault(mention => mention.Kind is Sign.Person or Sign.Name) is { } former)
                {
                    yield return Succession(heads, head, former, new TextSpan(person.Span.From, former.Span.Until), [person.Span, former.Span]);
                }
            }

            var isLeaving = verb is "left" or "stepped down" or "departed";
            foreach (var date in reading.Sentence.In(rest, Sign.Date).Where(date => Prepositions.Before(reading.Skeleton, date.Span.From) is "in" or "on" or "since").Take(1))
            {
                var agreement = date.Date!.Against(isLeaving ? head.To : head.From);
                yield return new Found(new TextSpan(Prepositions.StartBefore(reading.Skeleton, date.Span.From), date.Span.Until), agreement.ToVerdict(), [Says(head)]) { Checked = [date.Span] };
            }
        }
    }

    // "Y was succeeded by X in …": the day is that of X.
    private static IEnumerable<Found> SucceededBy(Reading reading, List<HeadOfMission> heads, Mention former, Match match)
    {
        var rest = new TextSpan(match.Groups["rest"].Index, match.Groups["rest"].Index + match.Groups["rest"].Length);
        if (reading.Sentence.In(rest).FirstOrDefault(mention => mention.Kind is Sign.Person or Sign.Name) is not { } next)
        {
            yield break;
        }

        var span = new TextSpan(former.Span.From, next.Span.Until);
        if (heads.Find(head => head.Name == next.Name) is not { } head)
        {
            yield return new Found(span, Verdict.Contradicted, [Says(heads.Find(other => other.Name == former.Name)!)]);
            yield break;
        }

        yield return Succession(heads, head, former, span, [former.Span, next.Span]);
        foreach (var date in reading.Sentence.In(rest, Sign.Date).Where(date => Prepositions.Before(reading.Skeleton, date.Span.From) is "in" or "on").Take(1))
        {
            yield return new Found(new TextSpan(Prepositions.StartBefore(reading.Skeleton, date.Span.From), date.Span.Until), date.Date!.Against(head.From).ToVerdict(), [Says(head)]) { Checked = [date.Span] };
        }
    }

    private static Found Succession(List<HeadOfMission> heads, HeadOfMission head, Mention former, TextSpan span, TextSpan[] checkedSpans)
    {
        var index = heads.IndexOf(head);
        var before = heads.Take(index).Reverse().ToList();
        var isNext = before.FirstOrDefault()?.Name == former.Name || before.Find(other => !other.Acting)?.Name == former.Name;
        return new Found(span, isNext ? Verdict.Supported : Verdict.Contradicted, [.. before.Take(1).Select(Says), Says(head)]) { Checked = [.. checkedSpans] };
    }

    private static Found Judge(Reading reading, List<HeadOfMission> heads, Match match, string order)
    {
        var person = reading.Sentence.At(match.Groups["p"].Index)!;
        var span = new TextSpan(match.Index, match.Index + match.Length);
        var head = heads.Find(other => other.Name == person.Name);
        var atOrder = order switch
        {
            "first" => heads[0],
            "last" or "final" => heads[^1],
            _ when order.Contains(Sign.Number, StringComparison.Ordinal) => heads.Where(other => !other.Acting).ElementAtOrDefault(Math.Max(0, PlaceOf(reading, match))),
            _ => null,
        };
        if (head is null)
        {
            return new Found(span, atOrder is null ? Verdict.NotSupported : Verdict.Contradicted, [atOrder is null ? new Evidence(null, null, $"not among the {heads.Count} people recorded as having led the mission") : Says(atOrder)]);
        }

        var verdict = order switch
        {
            "first" or "last" or "final" => head == atOrder ? Verdict.Supported : Verdict.Contradicted,
            _ when order.Contains(Sign.Number, StringComparison.Ordinal) => head == atOrder ? Verdict.Partly : Verdict.Contradicted,
            "acting" => head.Acting ? Verdict.Supported : Verdict.Contradicted,
            _ => Verdict.Supported,
        };
        return new Found(span, verdict, [Says(head), .. Before(reading.Record, head, order)]) { Checked = verdict == Verdict.Contradicted ? [SpanOf(match.Groups["office"])] : [span] };
    }

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Index + group.Length);

    // Second, third and so on, counted from 0.
    private static int PlaceOf(Reading reading, Match match) =>
        Array.IndexOf(["first", "second", "third", "fourth", "fifth", "sixth", "seventh"], reading.Sentence.Folded.Substring(match.Groups["order"].Index, match.Groups["order"].Length).ToLowerInvariant());

    // The first head may have been appointed before there was a mission.
    private static IEnumerable<Evidence> Before(MissionRecord record, HeadOfMission head, string order) =>
        order == "first" && record.Founding is { } founding && head.From is { } from && string.CompareOrdinal(from, IsoDate.ToIso(founding.On)) < 0
            ? [founding.By.Says("established the mission only after that appointment")] : [];

    // Days after the verb are those of the deed; so is one that opens the sentence: "In 2030, X led the mission".
    private static IEnumerable<Found> Years(Reading reading, List<HeadOfMission> heads, Match match)
    {
        var person = reading.Sentence.At(match.Groups["p"].Index)!;
        var dates = reading.Sentence.In(new TextSpan(match.Index + match.Length, reading.Skeleton.Length), Sign.Date).Take(2)
            .Concat(reading.Sentence.In(new TextSpan(0, match.Index), Sign.Date).Where(date => date.Span.From < Opening && date.Span.Until + Opening > match.Index)).ToList();
        if (heads.Find(other => other.Name == person.Name) is not { } head || dates.Count == 0)
        {
            yield break;
        }

        foreach (var date in dates)
        {
            var preposition = Prepositions.Before(reading.Skeleton, date.Span.From);
            var verdict = preposition switch
            {
                "from" or "since" when head.From is { } first => date.Date!.Against(first).ToVerdict(),
                "to" or "until" when head.To is { } last => date.Date!.Against(last).ToVerdict(),
                "in" or "during" or "on" => During(heads, head, date.Date!),
                _ => (Verdict?)null,
            };
            if (verdict is { } judged)
            {
                yield return new Found(new TextSpan(Prepositions.StartBefore(reading.Skeleton, date.Span.From), date.Span.Until), judged, [Says(head)]) { Checked = [date.Span] };
            }
        }
    }

    // Whoever led it in a year need not have led it all that year; where no term of that person is known to touch it, it is wrong.
    private static Verdict? During(List<HeadOfMission> heads, HeadOfMission head, ArticleDate said)
    {
        var terms = heads.Where(other => other.Name == head.Name).Select(other => (From: LegalDate.Parse(other.From), To: LegalDate.Parse(other.To))).ToList();
        return said.Days is not { } days || terms.Exists(term => term.From is null) ? null
            : !terms.Exists(term => term.From!.Value.First <= days.Last && (term.To is not { } to || to.Last >= days.First)) ? Verdict.Contradicted
            : said.Part == DatePart.Whole ? Verdict.Supported : null;
    }

    private static Evidence Says(HeadOfMission head) =>
        Sources.Of(head.Source, $"{head.Name}, {head.Title}, from {head.From ?? "an unknown day"} to {head.To ?? "an unknown day"}");
}
