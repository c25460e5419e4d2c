using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Parsing.Openings;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Steps towards the end of a mission: plans, drawdown, transfer, liquidation, follow-on, reviews, benchmarks.</summary>
internal static partial class TransitionRules
{
    [GeneratedRegex(@"(?<!\b[A-Z][a-z]+(?:-led)? )\b(?:[Tt]ransition(?: and liquidation)?|[Ee]xit|[Dd]rawdown|[Ww]ithdrawal|[Cc]onsolidation|[Dd]isengagement) (?:[Pp]lan(?:s|ning)?|strategy|strategies)\b|\bplan for the transfer\b|\broadmap\b.{0,120}\btransfer\b|\bplan and timetable for (?:the )?transition\b|\bplanning (?:for|on|of) (?:the |a )?(?:possible )?transitions?\b|\bplan for (?:the )?(?:[a-z]+,? (?:and )?){0,4}(?:transition|withdrawal|drawdown|transformation)\b|\bmake recommendations on the transition\b|\bconditions (?:required )?for the transition\b", RegexOptions.CultureInvariant)]
    private static partial Regex Plan { get; }

    [GeneratedRegex(@"\bdraw-?down\b|\bdrawn down\b|\bwithdrawal of (?:its|all|the) (?:[a-z]+ ){0,4}(?:personnel|mission|Mission|Force|contingents)\b|\b(?:gradual|phased|progressive|orderly|responsible|sustainable|complete|full) withdrawal of (?:the )?(?:[Mm]ission|[A-Z]{4,})|\breduction of [A-Z][A-Za-z]+'s (?:[A-Za-z]+ )?(?:and [a-z]+ )?components?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Drawdown { get; }

    [GeneratedRegex(@"\btransfer of (?:its|all|the|security|appropriate|residual|any residual)? ?(?:tasks|responsibilit(?:y|ies)|functions)\b|\btransfer(?:s|ring)? (?:its|appropriate|the|relevant|all)? ?(?:tasks|functions|responsibilities|activities)\b|\bshall transfer\b.{0,60}\btasks\b|\b(?:take over|taking over) (?:from [A-Z]+ )?(?:the )?responsibilit(?:y|ies)\b|\bhand ?over of (?:its |all |the )?(?:responsibilities|tasks|functions)\b|\bseamless transition to\b", RegexOptions.CultureInvariant)]
    private static partial Regex Transfer { get; }

    [GeneratedRegex(@"\bliquidat(?:ion|e)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Liquidation { get; }

    [GeneratedRegex(@"\b(?:follow-on|follow-up) (?:mechanism|mission|presence|arrangement|operation|force)s?\b|\bsuccessor (?:arrangement|mission|presence|operation)s?\b|\b(?:possible|potential|eventual) (?:transformation|transition|re-hatting|deployment)\b.{0,60}\b(?:in)?to a United Nations (?:peacekeeping )?(?:operation|mission|force)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FollowOn { get; }

    [GeneratedRegex(@"\b(?:strategic|independent|external|comprehensive|thorough|technical|interim|internal|further|full)?,? ?(?:review|(?<=(?:strategic|independent|external|technical|comprehensive) )assessment) of (?:the (?:structure|mandate|operation|mission|deployment|configuration)|its mandate|this mandate|[A-Z][A-Z-]{2,}(?:'s)?(?: |,|;|$)|the (?:United Nations )?[A-Z][A-Za-z ]{3,60}(?:Mission|Force|Operation|Office))|\breview (?:in full |fully )?(?:by .{3,40}, (?:with .{3,60}, )?)?(?:the|this|its|that|these|[A-Z][A-Za-z]+'s) (?:[a-z]+ ){0,2}(?:mandates?|modalities|roles?|arrangements?|configuration|authori[sz]ation|deployment|presence|structure)\b|\breview, .{5,160}?, (?:the|this) mandates?\b|\bstrategic review\b|\b(?:to|will) be reviewed (?:after|within|by|no later than|[a-z]+ (?:months?|years?) (?:after|from))\b|\bsubject to (?:a |the )?(?:interim )?review (?:within|after|by)\b|\b(?:interim|mid-term|midterm) review\b|\bsuch review\b", RegexOptions.CultureInvariant)]
    private static partial Regex Review { get; }

    [GeneratedRegex(@"\b(?:develop|propose|set|establish|identify|define|refine|formulate|recommend|elaborate|provide|include|with)\b[^;:]{0,80}?\bbenchmarks?\b|\bbenchmarks? (?:and [a-z]+ )?(?:for|of) (?:the|its|an?) (?:[a-z]+ ){0,4}(?:drawdown|withdrawal|exit|transition|review)\b|\breconfigurations? of .{2,60} should be determined on the basis of\b", RegexOptions.CultureInvariant)]
    private static partial Regex Benchmarks { get; }

    // What is followed, told of, or taken into account is not asked for.
    [GeneratedRegex(@"\b(?:in accordance with|in line with|as set out in|outlined in|progress (?:on|in|towards?|made|achieved)[^,;]{0,60}|on the basis of|based on|contained (?:in|with)|implementation of|implementing|against|recommendations? (?:of|in)|set out in|pursuant to|following|light of|without prejudice to|until|throughout|throughout the|during|support of|achieved on) (?:the |its |a |each |an |this |that |key )*(?:[a-z]+ )?$", RegexOptions.CultureInvariant)]
    private static partial Regex SpokenOf { get; }

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("AsksForTransitionPlan", "Requests the Secretary-General to prepare a transition plan for UNAMEX by 31 December 2032;", clause => Asked(clause, Plan, "plan", "AsksForTransitionPlan")),
        new("DrawsDown", "Requests UNAMEX to start the orderly drawdown of its personnel;", clause => Asked(clause, Drawdown, "drawdown", "DrawsDown")),
        new("TransfersTasks", "Requests UNAMEX to begin the transfer of its tasks to the country team;", clause => Asked(clause, Transfer, "transfer", "TransfersTasks")),
        new("Liquidates", "Decides that the liquidation of UNAMEX shall begin on 1 January 2034;", clause => Asked(clause, Liquidation, "liquidation", "Liquidates")),
        new("PreparesFollowOn", "Requests the Secretary-General to make recommendations by 31 May 2033 for a follow-on mechanism to UNAMEX;", clause => Asked(clause, FollowOn, "follow-on", "PreparesFollowOn")),
        new("ReviewsMandate", "Expresses its intention to review the mandate of UNAMEX by 31 May 2033;", ReadReview),
        new("SetsBenchmarks", "Requests the Secretary-General to propose benchmarks for the drawdown of UNAMEX;", clause => Asked(clause, Benchmarks, "benchmarks", "SetsBenchmarks")),
    ];

    private static IEnumerable<MandateAct> Asked(Clause clause, Regex pattern, string what, string rule)
    {
        // "Urges UNAMEX to …" counts here where it asks the mission or the Secretary-General.
        var urges = clause.Force == VerbForce.Call && (Addressee.Of(clause)?.Body is not null || clause.Text.StartsWith(clause.VerbPhrase + " the Secretary-General", StringComparison.Ordinal));
        var asks = clause.Force is VerbForce.Decision or VerbForce.Request || urges;
        return asks && (!IsOneOfMany(clause) || AsksForPapers(clause)) && !clause.Text.StartsWith("decides to remain", StringComparison.OrdinalIgnoreCase) ? Step(clause, pattern, what, rule) : [];
    }

    // A call on the Secretary-General asks as a request does. Real case: S/RES/2367 (2017) 7.
    [GeneratedRegex("^(?:[Ff]urther )?(?:[Cc]alls (?:up)?on|[Uu]rges) the Secretary-General\\b", RegexOptions.CultureInvariant)]
    private static partial Regex CallsOnSecretaryGeneral { get; }

    private static IEnumerable<MandateAct> ReadReview(Clause clause)
    {
        if (IsOneOfMany(clause) || !(clause.Force is VerbForce.Decision or VerbForce.Request or VerbForce.Intention || CallsOnSecretaryGeneral.IsMatch(clause.Text)))
        {
            return [];
        }

        // The Council's own review counts where it names a time.
        var own = clause.Force == VerbForce.Intention;
        return Step(clause, Review, "review", "ReviewsMandate").Where(act => !own || act is MandateAct.Transitions { Due.IsEmpty: false });
    }

    // An item of a list of tasks or of a report speaks of plans and benchmarks in passing.
    // Where the Secretary-General is asked for a paper, the item that begins with it asks for it: "(b) a transition plan for …".
    private static bool IsOneOfMany(Clause clause) => clause.VerbPhrase.Length == 0 && !clause.Above.IsEmpty;

    private static bool AsksForPapers(Clause clause) =>
        clause.Force == VerbForce.Request && clause.Above[0].Text.StartsWith("Requests the Secretary-General", StringComparison.Ordinal);

    private static IEnumerable<MandateAct> Step(Clause clause, Regex pattern, string what, string rule)
    {
        var match = pattern.Match(clause.Text);
        while (match.Success && what != "liquidation" && SpokenOf.IsMatch(clause.Text[Math.Max(0, match.Index - 90)..match.Index]))
        {
            match = match.NextMatch();
        }

        if (!match.Success || (IsOneOfMany(clause) && match.Index > 45))
        {
            yield break;
        }

        var body = clause.Bodies.FirstOrDefault(mention => mention.Body.Class is BodyClass.Mission or BodyClass.Force)?.Body
            ?? (what == "review" ? Objects.In(clause, new TextSpan(0, clause.Text.Length)).Select(found => found.Body).FirstOrDefault()
                ?? clause.NamedBefore(mention => mention.Body.Class != BodyClass.Committee) : null)
            ?? clause.Document.MainMission;
        if (body is null)
        {
            yield break;
        }

        yield return new MandateAct.Transitions(what, DueOf(clause, match.Index, what))
        {
            Body = body,
            At = clause.At,
            Rule = rule,
            Words = [clause.InParagraph(new TextSpan(match.Index, match.Index + match.Length))],
        };
    }

    [GeneratedRegex(@"\b(?:within|(?:no|not) later than) (?!\d{1,2} [A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex WithinPeriod { get; }

    private static ImmutableArray<string> DueOf(Clause clause, int at, string what)
    {
        // "until 31 May 2035, subject to review within six months": the date is the mandate's, the period the review's.
        var near = clause.Periods.FirstOrDefault(period => period.Span.From >= at && period.Span.From <= at + 70);
        if (what == "review" && near is not null && !clause.Dates.Any(date => date.Span.From >= at))
        {
            return [near.Period.ToString()];
        }

        var days = clause.Dates.Where(date => date.Span.From > at || what is "follow-on" or "review" or "plan").Select(date => date.Date.ToString());
        var counts = what == "review" || (what == "follow-on" && WithinPeriod.IsMatch(clause.Text));
        var periods = counts && clause.Dates.IsEmpty ? clause.Periods.Take(1).Select(period => period.Period.ToString()) : [];
        return [.. days.Concat(periods).Take(2)];
    }
}
