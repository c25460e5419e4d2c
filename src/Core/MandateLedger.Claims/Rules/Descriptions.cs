using System.Text.RegularExpressions;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Frames;
using MandateLedger.Claims.Mentions;
using MandateLedger.Claims.Records;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Rules;

/// <summary>What kind of mission it is, how it is called, where it was closed, how many tasks it had.</summary>
internal static partial class Descriptions
{
    [GeneratedRegex(@"(?<political>\bpolitical mission\b)|(?<other>\b(?:peacekeeping|peace-keeping|military|observer) (?:mission|operation|force)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex KindOfMission { get; }

    // A mission that is only thought of: "no need for a political mission".
    [GeneratedRegex(@"\b(?:for|any|no) (?:an? )?(?:\w+ )?(?:\uE00B+ )?$", RegexOptions.CultureInvariant)]
    private static partial Regex AnyMission { get; }

    [GeneratedRegex(@"\b(?:in|at) (?:the )?(?<p>[\uE010\uE006\uE008]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Place { get; }

    [GeneratedRegex(@"(?<n>\uE00C+) (?:mandated |listed |core |specific )?tasks\b", RegexOptions.CultureInvariant)]
    private static partial Regex TaskCount { get; }

    /// <summary>"The political mission", "the peacekeeping operation".</summary>
    public static IEnumerable<Found> ReadKind(Reading reading)
    {
        var type = reading.Record.Body.Type;
        foreach (var match in KindOfMission.Matches(reading.Sentence.Folded).Where(match => reading.Sentence.At(match.Index)?.Kind == Sign.Mission && type.Length > 0 && !AnyMission.IsMatch(reading.Skeleton[..match.Index])))
        {
            var agrees = match.Groups["political"].Success ? type.Contains("political", StringComparison.Ordinal) : type.Contains(match.Value.Split(' ')[0], StringComparison.OrdinalIgnoreCase);
            yield return Found.Of(new TextSpan(match.Index, match.Index + match.Length), agrees ? Verdict.Supported : Verdict.Contradicted, new Evidence(reading.Record.Founding?.By.Symbol, reading.Record.Founding?.By.At, $"{reading.Record.Body.Id} is a {type} (catalogue of bodies)"));
        }
    }

    /// <summary>"The Assistance Mission for Elsewhere (UNAMEX)": another name with this acronym.</summary>
    public static IEnumerable<Found> ReadName(Reading reading) => reading.Sentence.Mentions
        .Where(mention => mention.Kind == Sign.Body && mention.Name == BodyMentions.Unknown && mention.Span.Of(reading.Sentence.Folded).Contains($"({reading.Record.Body.Id})", StringComparison.Ordinal))
        .Select(mention => Found.Of(mention.Span, Verdict.Contradicted, new Evidence(reading.Record.Founding?.By.Symbol, reading.Record.Founding?.By.At, $"{reading.Record.Body.Id} is the {reading.Record.Body.Name}")));

    /// <summary>"Closed in Baghdad".</summary>
    public static IEnumerable<Found> ReadPlace(Reading reading)
    {
        foreach (var frame in reading.Frames.Where(frame => frame.Deed == Deed.End && !frame.IsOfMandate && DeedDates.IsClosing(frame)))
        {
            foreach (Match match in Place.Matches(reading.Skeleton[..frame.Extent.Until]))
            {
                var words = match.Groups["p"];
                var isAside = match.Index < Math.Min(frame.Verb.From, frame.Mission.From) && match.Index > frame.Extent.From;
                if (match.Index < frame.Extent.From || isAside || reading.Record.Ceremony is not { Place: { } place } ceremony || (words.Value[0] == Sign.Host))
                {
                    continue;
                }

                var name = reading.Sentence.Folded.Substring(words.Index, words.Length);
                yield return new Found(new TextSpan(match.Index, match.Index + match.Length), name == place ? Verdict.Supported : Verdict.Contradicted, [ceremony.Says()]) { Checked = [new TextSpan(words.Index, words.Index + words.Length)] };
            }
        }
    }

    /// <summary>"Thirteen tasks": of the resolution that the sentence names, or of the year.</summary>
    public static IEnumerable<Found> ReadTaskCount(Reading reading)
    {
        foreach (Match match in TaskCount.Matches(reading.Skeleton))
        {
            var number = reading.Sentence.At(match.Groups["n"].Index)!;
            var resolutions = reading.Sentence.Mentions.Where(mention => mention.Kind == Sign.Resolution).ToList();
            var dates = reading.Sentence.Mentions.Where(mention => mention.Kind == Sign.Date).ToList();
            var lists = reading.Record.Known
                .Select(document => (document, acts: document.ActsOn<MandateAct.Tasks>(reading.Record.Body.Id).Where(act => act.Mode is TaskMode.Set or TaskMode.Streamline).ToList()))
                .Where(pair => pair.acts.Count > 0)
                .Where(pair => resolutions.Count > 0 ? resolutions.Exists(mention => mention.Number == pair.document.Symbol.ResolutionNumber) : dates.Exists(date => date.Date!.Against(pair.document.AdoptedOn) == Agreement.Yes))
                .ToList();
            if (lists.Count != 1)
            {
                continue;
            }

            var (meant, given) = lists[0];
            var count = given.Sum(act => act.Items.Length);
            var fits = count == number.Number
                && resolutions.TrueForAll(mention => mention.Number == meant.Symbol.ResolutionNumber && (mention.Year is null || mention.Year == meant.Symbol.ResolutionYear))
                && dates.TrueForAll(date => date.Date!.Against(meant.AdoptedOn) == Agreement.Yes);
            var evidence = new Evidence(meant.Symbol.Value, given[0].At, $"adopted on {meant.AdoptedOn.ToProse()}; lists {count} tasks");
            yield return new Found(new TextSpan(match.Index, match.Index + match.Length), fits ? Verdict.Supported : Verdict.Contradicted, [evidence])
            {
                Checked = [number.Span, .. fits ? resolutions.Concat(dates).Select(mention => mention.Span) : []],
            };
        }
    }
}
