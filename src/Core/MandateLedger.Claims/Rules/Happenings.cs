using System.Text.RegularExpressions;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Mentions;
using MandateLedger.Claims.Records;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;
using MandateLedger.Query;

namespace MandateLedger.Claims.Rules;

/// <summary>Other events of the record: reviews, plans, briefings, offices closed; the war before the mission; who spoke at the closing.</summary>
internal static partial class Happenings
{
    [GeneratedRegex(@"(?:(?<rel>(?:shortly|soon|just|immediately) after|in the wake of|in the aftermath of|after|following|that followed|which followed|followed|before|ahead of|prior to) )?(?:(?:the|a) )?(?:(?<d>\uE003+) )?(?:\uE006+(?:-led)? |[A-Z]\w+-led )?(?:invasion|war)\b(?: (?:of|in) \uE008+)?(?: (?:of|in) (?<d>\uE003+))?", RegexOptions.CultureInvariant)]
    private static partial Regex War { get; }

    [GeneratedRegex(@"(?<!\w)(?<what>strategic review|transition and liquidation plan|transition plan|(?:last|final) briefing|(?:field )?office in (?:the )?(?<place>[\uE006\uE010]+)|(?<place>[\uE006\uE010]+) (?:field )?office)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Event { get; }

    [GeneratedRegex(@"(?<who>(?:\uE00A+ )?[\uE005\uE006\uE00A]+)(?: on \uE00E+)? (?:said|told|stressed|added|declared|remarked|noted|stated|recalled|praised|thanked|spoke|paid tribute)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Said { get; }

    [GeneratedRegex(@"\b(?<o>(?:closing|closure) ceremony|ceremony (?:to mark|marking) (?:the )?(?:end|closure|closing))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Occasion { get; }

    /// <summary>"Shortly after the 2003 invasion".</summary>
    public static IEnumerable<Found> ReadWar(Reading reading)
    {
        if (reading.Record.Events.FirstOrDefault(happened => happened.Kind == "conflict") is not { } war)
        {
            yield break;
        }

        foreach (Match match in War.Matches(reading.Skeleton))
        {
            if (!match.Groups["d"].Success)
            {
                continue;
            }

            var date = reading.Sentence.At(match.Groups["d"].Index)!;
            var relation = match.Groups["rel"].Value;
            var isOfMission = relation.Length > 0 && (reading.Frames.Any(frame => frame.Deed == Frames.Deed.Establish) || relation.Contains("followed", StringComparison.Ordinal));
            var verdict = date.Date!.Against(war.On).ToVerdict();
            var founding = isOfMission ? reading.Record.FoundingEvidence() : null;
            if (isOfMission && verdict == Verdict.Supported)
            {
                verdict = Follows(reading.Record, war, relation);
            }

            yield return new Found(new TextSpan(match.Index, match.Index + match.Length), verdict, [.. new[] { war.Says(), founding }.OfType<Evidence>()]) { Checked = [date.Span] };
        }
    }

    private static Verdict Follows(MissionRecord record, MissionEvent war, string relation)
    {
        if (record.Founding is not { } founding || IsoDate.Parse($"{war.On}-01"[..10]) is not { } began)
        {
            return Verdict.NotSupported;
        }

        if (relation is "before" or "ahead of" or "prior to")
        {
            return founding.On < began ? Verdict.Supported : Verdict.Contradicted;
        }

        var isSoon = founding.On < began.AddYears(1);
        return founding.On < began ? Verdict.Contradicted : isSoon || relation.Contains("followed", StringComparison.Ordinal) || relation is "after" or "following" ? Verdict.Supported : Verdict.Partly;
    }

    /// <summary>"The office in Exville closed on …", "the strategic review of …".</summary>
    public static IEnumerable<Found> ReadEvents(Reading reading)
    {
        foreach (Match match in Event.Matches(reading.Skeleton))
        {
            if (Meant(reading, match) is not { } happened)
            {
                continue;
            }

            foreach (var person in reading.Sentence.Mentions.Where(mention => mention.Kind == Sign.Person && happened.Kind == "review"))
            {
                var led = happened.People.Contains(person.Name, StringComparer.Ordinal);
                yield return Found.Of(person.Span, led ? Verdict.Supported : Verdict.NotSupported, happened.Says());
            }

            var taken = reading.Frames.Select(frame => frame.Extent).ToList();
            foreach (var date in reading.Sentence.Mentions.Where(mention => mention.Kind == Sign.Date && mention.Span.From > match.Index && Prepositions.Before(reading.Skeleton, mention.Span.From) is "in" or "on" or "of" or "dated").Take(1))
            {
                if (!taken.Exists(extent => extent.Contains(date.Span)))
                {
                    var from = Prepositions.StartBefore(reading.Skeleton, date.Span.From);
                    yield return new Found(new TextSpan(from, date.Span.Until), date.Date!.Against(happened.On).ToVerdict(), [happened.Says()]) { Checked = [date.Span] };
                }
            }
        }
    }

    private static MissionEvent? Meant(Reading reading, Match match)
    {
        var what = match.Groups["what"].Value;
        var place = match.Groups["place"].Success ? reading.Sentence.Folded.Substring(match.Groups["place"].Index, match.Groups["place"].Length) : null;
        var found = reading.Record.Events.Where(happened => place is not null
            ? happened.Kind == "closure" && happened.Place == place && happened.Text.Contains("office", StringComparison.OrdinalIgnoreCase) && reading.Skeleton.Contains("close", StringComparison.OrdinalIgnoreCase)
            : happened.Text.Contains(what, StringComparison.OrdinalIgnoreCase) && happened.Kind is "review" or "plan" or "briefing").ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>"At the closing ceremony, X said …": that X spoke there; never what was said.</summary>
    public static IEnumerable<Found> ReadStatements(Reading reading)
    {
        var occasion = Occasion.Match(reading.Skeleton);
        var said = Said.Match(reading.Skeleton);
        if (!occasion.Success || !said.Success)
        {
            yield break;
        }

        var who = reading.Sentence.In(new TextSpan(said.Groups["who"].Index, said.Index + said.Length)).Last(mention => mention.Kind is Sign.Person or Sign.Name or Sign.Chief);
        var span = new TextSpan(Math.Min(occasion.Index, said.Index), Math.Max(occasion.Index + occasion.Length, said.Index + said.Length));
        var statements = reading.Record.Statements.Where(statement => statement.Occasion == "ceremony").ToList();
        var meant = statements.Find(statement => statement.Speaker == who.Name);
        yield return new Found(span, meant is not null ? Verdict.Supported : Verdict.NotSupported, [.. (meant is not null ? [meant] : statements).Select(statement => Sources.Of(statement.Source, $"{statement.Speaker} spoke at the closing ceremony on {statement.On}; the words are not held"))]) { Checked = [who.Span] };
    }
}
