using System.Text.RegularExpressions;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Mentions;
using MandateLedger.Claims.Records;
using MandateLedger.Primitives.Text;
using MandateLedger.Query;

namespace MandateLedger.Claims.Rules;

/// <summary>Who led the mission, who was the first or last to do so, and when.</summary>
internal static partial class Leaders
{
    private const string Office =
        @"(?<office>(?:(?:the|its|The|Its) )?(?:(?:\uE00B+|\uE001+)(?:'s?)? )?(?:(?:then|top|late) )?(?<order>first|last|final|second|current|former|acting)?[ -]?(?:\uE00B+ |\uE001+ )?(?:[Ss]pecial [Rr]epresentative|SRSG|[Ee]nvoy|[Hh]ead|[Cc]hief|[Cc]hief of [Mm]ission)(?: of (?:the )?(?:\uE00A+|[Ss]ecretary-[Gg]eneral))?(?: (?:in|for|to) \uE008+| of (?:the |\uE00B+ )?\uE001+)?(?: and [Hh]ead of (?:the )?\uE001+)?)";

    [GeneratedRegex(Office + @",? (?<p>[\uE005\uE006]+)|(?<p>[\uE005\uE006]+),? (?:(?:was|is|who was|served as|who served as|became|as) )?" + Office, RegexOptions.CultureInvariant)]
    private static partial Regex Appositions { get; }

    [GeneratedRegex(@"\uE001+(?: \([^)]+\))?,? (?:which )?(?:was |is |has been |had been )?(?:first |last )?(?:led|headed) by (?<p>[\uE005\uE006]+)|(?<p>[\uE005\uE006]+),? (?:who )?(?:has |had )?(?<verb>led|headed|heads|leads|took over|took charge of) (?:the )?(?:\uE00B+(?:'s)? )*\uE001+", RegexOptions.CultureInvariant)]
    private static partial Regex Leading { get; }

    [GeneratedRegex(@"(?<p>[\uE005\uE006]+),? (?:who )?(?:was |had been )?(?<verb>appointed|named|took over|took office|took up|became|left|stepped down|departed|succeeded|replaced)\b(?<rest>[^.;]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Changing { get; }

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
            yield return Judge(reading, heads, match, "");
            foreach (var found in Years(reading, heads, match, match.Index + match.Length))
            {
                yield return found;
            }
        }
    }

    /// <summary>"X was appointed in …", "X succeeded Y".</summary>
    public static IEnumerable<Found> ReadChanges(Reading reading)
    {
        var heads = reading.Record.Heads.ToList();
        foreach (Match match in Changing.Matches(reading.Skeleton))
        {
            var person = reading.Sentence.At(match.Groups["p"].Index)!;
            if (heads.Find(head => head.Name == person.Name) is not { } head)
            {
                continue;
            }

            var verb = match.Groups["verb"].Value;
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
        var atOrder = order switch { "first" => heads[0], "last" or "final" => heads[^1], "second" => heads.Where(other => !other.Acting).ElementAtOrDefault(1), _ => null };
        if (head is null)
        {
            return new Found(span, atOrder is null ? Verdict.NotSupported : Verdict.Contradicted, [atOrder is null ? new Evidence(null, null, $"not among the {heads.Count} people recorded as having led the mission") : Says(atOrder)]);
        }

        var verdict = order switch
        {
            "first" or "last" or "final" => head == atOrder ? Verdict.Supported : Verdict.Contradicted,
            "second" => head == atOrder ? Verdict.Partly : Verdict.Contradicted,
            "acting" => head.Acting ? Verdict.Supported : Verdict.Contradicted,
            _ => Verdict.Supported,
        };
        return new Found(span, verdict, [Says(head), .. Before(reading.Record, head, order)]);
    }

    // The first head may have been appointed before there was a mission.
    private static IEnumerable<Evidence> Before(MissionRecord record, HeadOfMission head, string order) =>
        order == "first" && record.Founding is { } founding && head.From is { } from && string.CompareOrdinal(from, Primitives.Dates.IsoDate.ToIso(founding.On)) < 0
            ? [founding.By.Says("established the mission only after that appointment")] : [];

    private static IEnumerable<Found> Years(Reading reading, List<HeadOfMission> heads, Match match, int from)
    {
        var person = reading.Sentence.At(match.Groups["p"].Index)!;
        var dates = reading.Sentence.In(new TextSpan(from, reading.Skeleton.Length), Sign.Date).Take(2).ToList();
        if (heads.Find(other => other.Name == person.Name) is not { } head || dates.Count == 0)
        {
            yield break;
        }

        foreach (var date in dates)
        {
            var preposition = Prepositions.Before(reading.Skeleton, date.Span.From);
            var known = preposition is "from" or "since" ? head.From : preposition is "to" or "until" ? head.To : null;
            if (known is not null)
            {
                yield return new Found(new TextSpan(Prepositions.StartBefore(reading.Skeleton, date.Span.From), date.Span.Until), date.Date!.Against(known).ToVerdict(), [Says(head)]) { Checked = [date.Span] };
            }
        }
    }

    private static Evidence Says(HeadOfMission head) =>
        Sources.Of(head.Source, $"{head.Name}, {head.Title}, from {head.From ?? "an unknown day"} to {head.To ?? "an unknown day"}");
}
