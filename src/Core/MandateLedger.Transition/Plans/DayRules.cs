using System.Text.RegularExpressions;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>Days that the closing turns on: phases, changes at the head, reports, elections, records.</summary>
internal static partial class DayRules
{
    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    [GeneratedRegex(@"\b[Dd]uring the (?<which>first|second|third|fourth) phase, from (?<from>" + Months + @")(?: (?<begins>\d{4}))? to (?<until>(?:" + Months + @") (?<ends>\d{4}))", RegexOptions.CultureInvariant)]
    private static partial Regex Phase { get; }

    [GeneratedRegex(@"\b(?:On|From|As of) (?<on>" + PlanSentence.Day + @")(?: to " + PlanSentence.Day + @")?, the (?<who>[A-Z][^,.]{2,90}?)(?: \([^)]*\))? will (?:become [^,.]{3,120}? and will )?(?:assume the functions of (?:the )?(?<head>Head [^,.]{2,60}?)|head the (?<team>[A-Z][^,.]{2,60}?))(?=[.,;]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex TakesOver { get; }

    [GeneratedRegex(@"\bmake recommendations (?:to the Council )?by (?<on>" + PlanSentence.Day + @")\b.{0,80}?\bfor an? (?:appropriate )?(?<what>follow-on [a-z]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Recommendations { get; }

    [GeneratedRegex(@"\belections to the (?<what>" + PlanSentence.Name + @") (?:are |is )?(?:anticipated|expected|scheduled) to be held (?:around|on|in) (?<on>" + PlanSentence.Day + ")", RegexOptions.CultureInvariant)]
    private static partial Regex Election { get; }

    [GeneratedRegex(@"\bsubmission of (?<what>[a-z ]{3,50} report(?:ing|s)?)\b.{0,90}, in (?:early|mid|late)[ -](?<year>\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex FinalReport { get; }

    [GeneratedRegex(@"\b(?:[Tt]ransfer|[Dd]ispose|[Aa]rchive|[Hh]and over|[Dd]igiti[sz]e|[Ss]hip)(?: and [a-z]+)?(?: of)? (?<what>(?:[a-z-]+ ){0,4}(?:records|archives|files|e-mails)) by (?<on>" + PlanSentence.Day + ")", RegexOptions.CultureInvariant)]
    private static partial Regex RecordsBy { get; }

    public static IReadOnlyList<PlanRule> All { get; } =
    [
        new("PhaseFromMonthToMonth", "During the first phase, from January to July 2033, UNAMEX will close two field offices.", ReadPhase),
        new("HeadTakesOverOnDay", "From 1 June to 30 September 2034, the Chief of Mission Support will head the Liquidation Team.", ReadTakeover),
        new("RecommendationsByDay", "The Council asks the Secretary-General to make recommendations by 31 May 2033 for an appropriate follow-on mechanism.", ReadRecommendations),
        new("ElectionOnDay", "The work ends with the elections to the National Assembly anticipated to be held around 26 November 2033.", ReadElection),
        new("FinalReportInYear", "The Department will coordinate the submission of financial and budget performance reporting after the closure of the period, in early 2035.", ReadFinalReport),
        new("RecordsByDay", "Transfer and dispose of archived paper records by 30 June 2034;", ReadRecords),
    ];

    private static IEnumerable<Proposed> ReadPhase(PlanSentence sentence)
    {
        foreach (Match match in Phase.Matches(sentence.Text))
        {
            var which = char.ToUpperInvariant(match.Groups["which"].Value[0]) + match.Groups["which"].Value[1..];
            var begins = match.Groups["begins"].Success ? match.Groups["begins"].Value : match.Groups["ends"].Value;
            yield return Day($"{which} phase begins", ClosingPhase.MandateImplementation, sentence.DateOf($"{match.Groups["from"].Value} {begins}"));
            yield return Day($"{which} phase ends", ClosingPhase.MandateImplementation, sentence.DateOf(match.Groups["until"].Value));
        }
    }

    private static IEnumerable<Proposed> ReadTakeover(PlanSentence sentence) =>
        from match in TakesOver.Matches(sentence.Text)
        let what = match.Groups["head"].Success ? match.Groups["head"].Value : $"Head of the {match.Groups["team"].Value}"
        select Day($"{what}: {match.Groups["who"].Value}", ClosingPhase.Liquidation, sentence.DateOf(match.Groups["on"].Value));

    private static IEnumerable<Proposed> ReadRecommendations(PlanSentence sentence) =>
        from match in Recommendations.Matches(sentence.Text).Take(1)
        select Day($"Recommendations for a {match.Groups["what"].Value}", ClosingPhase.MandateImplementation, sentence.DateOf(match.Groups["on"].Value));

    private static IEnumerable<Proposed> ReadElection(PlanSentence sentence) =>
        from match in Election.Matches(sentence.Text)
        select Day($"Elections to the {match.Groups["what"].Value}", ClosingPhase.NationalEvent, sentence.DateOf(match.Groups["on"].Value));

    private static IEnumerable<Proposed> ReadFinalReport(PlanSentence sentence) =>
        from match in FinalReport.Matches(sentence.Text)
        let what = match.Groups["what"].Value
        select Day(char.ToUpperInvariant(what[0]) + what[1..], ClosingPhase.PostLiquidation, LegalDate.Parse(match.Groups["year"].Value));

    private static IEnumerable<Proposed> ReadRecords(PlanSentence sentence) =>
        from match in RecordsBy.Matches(sentence.Text)
        select new Proposed(new RecordClass { Name = match.Groups["what"].Value, Deadline = sentence.DateOf(match.Groups["on"].Value) });

    private static Proposed Day(string what, ClosingPhase phase, LegalDate? on) => new(new Milestone { What = what, Phase = phase, Planned = on });
}
