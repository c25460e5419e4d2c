using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Mentions;
using MandateLedger.Claims.Records;
using MandateLedger.Primitives.Text;
using MandateLedger.Query;

namespace MandateLedger.Claims.Rules;

/// <summary>Attacks on the mission: when, where, by what means, who was killed, how many.</summary>
internal static partial class Casualties
{
    private const string People = @"(?: (?:other |UN |\uE00B+ )*(?:people|persons|staff members|staff|colleagues|victims|employees|workers|aid workers|personnel|officials|others|lives))?";
    private const string Hedge = "(?:(?<hedge>at least|more than|over|nearly|almost|about|some|around|up to|fewer than|less than) )?";

    [GeneratedRegex(@"\b(?:bomb(?:ing|ings|ed|er)?|attack(?:s|ed)?|blast|explosion|rocket|killed|killing|kills|claimed the lives|died|dead|deaths?|murdered|assassinated|victims)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Trigger { get; }

    [GeneratedRegex(@"\b(?:killed|killing|kills|claimed the lives of|claiming the lives of|took the lives of|taking the lives of|cost the lives of|death of|deaths of|murdered|assassinated)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Killing { get; }

    [GeneratedRegex(@"(?<lead>(?:,? and |,? along with |,? as well as |,? with |,? plus |, alongside |,? together with )" + Hedge + @")(?<n>\uE00C+)(?<who> (?:others|more|(?:other |of (?:his|her|their) |UN |\uE00B+ )*(?:people|staff members|staff|colleagues|victims|employees|workers|aid workers|personnel|officials)))", RegexOptions.CultureInvariant)]
    private static partial Regex Others { get; }

    [GeneratedRegex(@"(?:\b(?:killed|killing|kills|claimed the lives of|claiming the lives of|took the lives of|taking the lives of|cost the lives of|deaths? of|death toll of|left|leaving) (?:a total of )?" + Hedge + @"(?<n>\uE00C+)" + People + @"(?: dead)?)|" + Hedge + @"(?<n>\uE00C+)" + People + @" (?:were |was |had been )?(?:killed|died|dead|murdered|lost their lives)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Total { get; }

    // "22 Exemplians", "22 soldiers": who they were is not recorded.
    [GeneratedRegex(@"\G(?:$|[,.;:)]| (?:and|in|on|including|among|when|at|dead|during|after|that|with|there|as|by|were|was|overall|altogether|inside)\b| \uE003)", RegexOptions.CultureInvariant)]
    private static partial Regex EndsCount { get; }

    [GeneratedRegex(@"\b(?<w>truck[- ]bomb|car[- ]bomb|suicide[- ]bomb|roadside[- ]bomb|rocket|mortar|missile|shelling|air ?strike|drone|gunmen|shooting)(?:ing|ings|s|er|ed)?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Weapon { get; }

    [GeneratedRegex(@"\b(?:in|at|on|of) (?:(?:the|its) )?(?:\uE00B+(?:'s?)? |\uE001+(?:'s?)? )?(?:headquarters |compound |offices? )?(?:(?:in|at) (?:the )?)?(?<p>[\uE010\uE006]+)(?: (?:Hotel|hotel))?", RegexOptions.CultureInvariant)]
    private static partial Regex Place { get; }

    [GeneratedRegex(@"\uE00C+[^,;]{0,30}\b(?:injured|wounded|hurt)\b|\b(?:injur|wound)\w+ " + Hedge + @"\uE00C+", RegexOptions.CultureInvariant)]
    private static partial Regex Injured { get; }

    public static IEnumerable<Found> Read(Reading reading)
    {
        var attacks = reading.Record.Events.Where(happened => happened.Kind == "attack").ToList();
        if (!Trigger.IsMatch(reading.Skeleton))
        {
            yield break;
        }

        foreach (Match match in Injured.Matches(reading.Skeleton))
        {
            yield return Found.Of(new TextSpan(match.Index, match.Index + match.Length), Verdict.NotSupported, new Evidence(null, null, "no source held counts the injured"));
        }

        if (attacks.Count == 0 || (Meant(reading, attacks) ?? Continued(reading, attacks)) is not { } attack)
        {
            yield break;
        }

        foreach (var found in Circumstances(reading, attack).Concat(Victims(reading, attack)))
        {
            yield return found;
        }
    }

    // The attack that is meant: by who was killed, else by day and place.
    private static MissionEvent? Meant(Reading reading, List<MissionEvent> attacks)
    {
        var whole = new TextSpan(0, reading.Skeleton.Length);
        var people = reading.Sentence.In(whole, Sign.Person).Select(mention => mention.Name).ToHashSet(StringComparer.Ordinal);
        var dates = reading.Sentence.In(whole, Sign.Date).Select(mention => mention.Date!).ToList();
        var isHere = reading.Sentence.Mentions.Any(mention => mention.Kind is Sign.Mission or Sign.Nations or Sign.Seat);
        int Score(MissionEvent attack) =>
            (attack.People.Any(people.Contains) ? 4 : 0)
            + (dates.Any(date => date.Day is not null && date.Against(attack.On) == Agreement.Yes) ? 3 : dates.Any(date => date.Against(attack.On) == Agreement.Yes) ? 1 : 0)
            + (attack.Killed is not null ? 1 : 0)
            + (attack.Place is { } place && reading.Sentence.Folded.Contains(place, StringComparison.Ordinal) ? 1 : 0);
        var best = attacks.MaxBy(Score);
        return best is not null && isHere | people.Count > 0 && Score(best) >= 2 ? best : null;
    }

    [GeneratedRegex(@"^(?:The|That) (?:\w+ )?(?:attack|blast|bombing|explosion|bomb)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SameAttack { get; }

    // "The blast killed 22 people" goes on with the attack of the sentence before.
    private static MissionEvent? Continued(Reading reading, List<MissionEvent> attacks) =>
        SameAttack.IsMatch(reading.Skeleton) && reading.Before is { } before && Trigger.IsMatch(before.Skeleton) ? Meant(before, attacks) : null;

    private static IEnumerable<Found> Circumstances(Reading reading, MissionEvent attack)
    {
        var evidence = attack.Says();
        foreach (var date in reading.Sentence.In(new TextSpan(0, reading.Skeleton.Length), Sign.Date).Where(date => !reading.Frames.Any(frame => frame.Extent.From <= date.Span.From && date.Span.From < frame.Extent.Until)))
        {
            var before = Prepositions.StartBefore(reading.Skeleton, date.Span.From);
            var from = reading.Skeleton[before..date.Span.From].EndsWith("the ", StringComparison.Ordinal) ? date.Span.From : before;
            yield return new Found(new TextSpan(from, date.Span.Until), date.Date!.Against(attack.On).ToVerdict(), [evidence]) { Checked = [date.Span] };
        }

        foreach (Match match in Weapon.Matches(reading.Skeleton))
        {
            var known = attack.Text.Contains(match.Groups["w"].Value.Replace('-', ' '), StringComparison.OrdinalIgnoreCase);
            yield return Found.Of(new TextSpan(match.Index, match.Index + match.Length), known ? Verdict.Supported : Verdict.NotSupported, evidence);
        }

        foreach (Match match in Place.Matches(reading.Skeleton))
        {
            var words = match.Groups["p"];
            var name = reading.Sentence.Folded.Substring(words.Index, words.Length);
            var isThere = name == attack.Place || attack.Text.Contains(name, StringComparison.Ordinal);
            var verdict = isThere ? Verdict.Supported : attack.Place is null ? Verdict.NotSupported : Verdict.Contradicted;
            yield return new Found(new TextSpan(match.Index, match.Index + match.Length), verdict, [evidence]) { Checked = [new TextSpan(words.Index, words.Index + words.Length)] };
        }
    }

    private static IEnumerable<Found> Victims(Reading reading, MissionEvent attack)
    {
        var evidence = attack.Says() with { Note = $"{attack.Says().Note}{(attack.Killed is { } dead ? string.Create(CultureInfo.InvariantCulture, $"; {dead} people killed, those named included") : "; no number of dead is recorded")}" };
        var killing = Killing.Match(reading.Skeleton);
        var named = NamedVictims(reading, killing).ToList();
        foreach (var victim in named)
        {
            var isKnown = attack.People.Contains(victim.Name, StringComparer.Ordinal);
            yield return Found.Of(victim.Span, isKnown ? Verdict.Supported : Verdict.NotSupported, evidence);
        }

        var others = Others.Matches(reading.Skeleton).ToList();
        foreach (var match in others.Where(_ => named.Count > 0))
        {
            var number = reading.Sentence.At(match.Groups["n"].Index)!;
            var areKnown = named.All(victim => attack.People.Contains(victim.Name, StringComparer.Ordinal));
            var verdict = attack.Killed is not { } killed || !areKnown ? Verdict.NotSupported : Compare(match.Groups["hedge"].Value, number.Number, killed - named.Count);
            var from = match.Index + match.Groups["lead"].Value.TakeWhile(letter => letter is ' ' or ',').Count();
            yield return new Found(new TextSpan(from, match.Index + match.Length), verdict, [evidence]) { Checked = [number.Span] };
        }

        foreach (Match match in Total.Matches(reading.Skeleton))
        {
            var number = reading.Sentence.At(match.Groups["n"].Index)!;
            if (others.TrueForAll(other => other.Groups["n"].Index != match.Groups["n"].Index))
            {
                if (!EndsCount.IsMatch(reading.Skeleton, match.Index + match.Length))
                {
                    yield return new Found(new TextSpan(match.Index, match.Index + match.Length), Verdict.NotSupported, [evidence]) { Checked = [number.Span] };
                    continue;
                }

                var isOthers = match.Value.Contains(" other", StringComparison.Ordinal);
                var expected = attack.Killed - (isOthers ? named.Count : 0);
                yield return new Found(new TextSpan(match.Index, match.Index + match.Length), expected is { } killed ? Compare(match.Groups["hedge"].Value, number.Number, killed) : Verdict.NotSupported, [evidence]) { Checked = [number.Span] };
            }
        }
    }

    // Who stands after "killing", or before "and 21 others", or after "including".
    private static IEnumerable<Mention> NamedVictims(Reading reading, Match killing)
    {
        var from = killing.Success ? killing.Index : 0;
        var passive = !killing.Success || (killing.Value.Equals("killed", StringComparison.OrdinalIgnoreCase) && WasKilled.IsMatch(reading.Skeleton));
        return reading.Sentence.Mentions.Where(mention => mention.Kind is Sign.Person or Sign.Name && (passive || mention.Span.From > from) && !IsPlace(reading, mention));
    }

    [GeneratedRegex(@"\b(?:was|were|been) (?:\w+ )?killed|\bdied\b|\blost (?:his|her|their) li", RegexOptions.CultureInvariant)]
    private static partial Regex WasKilled { get; }

    private static bool IsPlace(Reading reading, Mention mention) =>
        mention.Kind == Sign.Name && (Prepositions.Before(reading.Skeleton, mention.Span.From) is "in" or "at" or "on" or "from" or "of" || !mention.Name.Contains(' ', StringComparison.Ordinal) || mention.Name.EndsWith("Hotel", StringComparison.Ordinal));

    private static Verdict Compare(string hedge, int said, int known) => hedge.ToLowerInvariant() switch
    {
        _ when said < 0 => Verdict.NotSupported,
        "" => said == known ? Verdict.Supported : Verdict.Contradicted,
        "at least" => said == known ? Verdict.Supported : said < known ? Verdict.Partly : Verdict.Contradicted,
        "more than" or "over" => said < known && said * 10 >= known * 9 ? Verdict.Supported : said < known ? Verdict.Partly : Verdict.Contradicted,
        "nearly" or "almost" or "up to" => said == known + 1 ? Verdict.Supported : said == known ? Verdict.Partly : Verdict.Contradicted,
        "about" or "some" or "around" => Math.Abs(said - known) <= 1 ? Verdict.Supported : Verdict.Contradicted,
        _ => said > known ? Verdict.Partly : Verdict.Contradicted,
    };
}
