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
    [GeneratedRegex(@"\b(?:transition(?: and liquidation)?|exit|drawdown|withdrawal|consolidation) (?:plan|strategy|strategies)\b|\bplan for the transfer\b|\broadmap\b.{0,120}\btransfer\b", RegexOptions.CultureInvariant)]
    private static partial Regex Plan { get; }

    [GeneratedRegex(@"\bdraw-?down\b|\bwithdrawal of (?:its|all|the) (?:[a-z]+ ){0,4}personnel\b", RegexOptions.CultureInvariant)]
    private static partial Regex Drawdown { get; }

    [GeneratedRegex(@"\btransfer of (?:its|all|the|security|appropriate)? ?(?:tasks|responsibilit(?:y|ies)|functions)\b|\btransfer(?:s|ring)? (?:its|appropriate|the) (?:tasks|functions|responsibilities)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Transfer { get; }

    [GeneratedRegex(@"\bliquidat(?:ion|e)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Liquidation { get; }

    [GeneratedRegex(@"\bfollow-on (?:mechanism|mission|presence|arrangement|operation)\b|\bsuccessor (?:arrangement|mission|presence)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FollowOn { get; }

    [GeneratedRegex(@"\b(?:strategic|independent|external|comprehensive|thorough|technical)?,? ?(?:review|assessment) of (?:the (?:structure|mandate|staffing)|[A-Z]|its mandate|this mandate)|\breview (?:the|this|its|[A-Z][A-Za-z]+'s) (?:[a-z]+ )?(?:mandate|modalities)\b|\bstrategic review\b", RegexOptions.CultureInvariant)]
    private static partial Regex Review { get; }

    [GeneratedRegex(@"\bbenchmarks?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Benchmarks { get; }

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
        var asks = clause.Force is VerbForce.Decision or VerbForce.Request;
        return asks && !clause.Text.StartsWith("decides to remain", StringComparison.OrdinalIgnoreCase) ? Step(clause, pattern, what, rule) : [];
    }

    private static IEnumerable<MandateAct> ReadReview(Clause clause) =>
        clause.Force is VerbForce.Decision or VerbForce.Request or VerbForce.Intention or VerbForce.Call ? Step(clause, Review, "review", "ReviewsMandate") : [];

    private static IEnumerable<MandateAct> Step(Clause clause, Regex pattern, string what, string rule)
    {
        // "in accordance with the transition plan" follows a plan; it does not ask for one.
        if (pattern.Match(clause.Text) is not { Success: true } match
            || clause.Text[Math.Max(0, match.Index - 45)..match.Index].Contains("in accordance with", StringComparison.Ordinal))
        {
            yield break;
        }

        var body = clause.Bodies.FirstOrDefault(mention => mention.Body.Class is BodyClass.Mission or BodyClass.Force)?.Body ?? clause.Document.MainMission;
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

    private static ImmutableArray<string> DueOf(Clause clause, int at, string what)
    {
        var days = clause.Dates.Where(date => date.Span.From > at || what is "follow-on" or "review").Select(date => date.Date.ToString());
        var periods = what == "review" && clause.Dates.IsEmpty ? clause.Periods.Take(1).Select(period => period.Period.ToString()) : [];
        return [.. days.Concat(periods).Take(2)];
    }
}
