using System.Text.RegularExpressions;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>The end of the mandate, the end of the liquidation, and the plan.</summary>
internal static partial class DecisionRules
{
    [GeneratedRegex(@"\bextend(?:ing)? (?:the mandate of .{3,90}?|.{2,40}?'s mandate) for a final (?:[\w-]+ )?period until (?<end>" + PlanSentence.Day + ")", RegexOptions.CultureInvariant)]
    private static partial Regex FinalPeriod { get; }

    [GeneratedRegex(@"\b(?:conclusion|completion) of the (?:field-based )?liquidation(?: activities)? by (?<end>" + PlanSentence.Day + @")|\b(?<end>" + PlanSentence.Day + @") deadline for the completion of the (?:field-based )?liquidation|\bliquidation team will be required until (?<end>" + PlanSentence.Day + @")|\bliquidation activities\b.{0,60}? will last\b.{0,90}?\b(?:up to|until) (?<end>" + PlanSentence.Day + ")", RegexOptions.CultureInvariant)]
    private static partial Regex LiquidationEnds { get; }

    [GeneratedRegex(@"\btransition and liquidation plan\b.{0,140}?\bsubmitted to the Security Council on (?<on>" + PlanSentence.Day + @") \((?<symbol>S/\d{4}/\d{1,4})", RegexOptions.CultureInvariant)]
    private static partial Regex PlanSubmitted { get; }

    [GeneratedRegex(@"\bAs of (?<on>" + PlanSentence.Day + @"), the (?:[\w-]+ ){0,2}liquidation (?:period|process) will (?:start|begin|commence|address)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LiquidationBegins { get; }

    public static IReadOnlyList<PlanRule> All { get; } =
    [
        new("MandateExtendedForFinalPeriod", "In its resolution 9003 (2032), the Security Council decided to extend UNAMEX's mandate for a final 19-month period until 31 December 2033.", ReadEnd),
        new("LiquidationEndsByDay", "The objective is to ensure the completion of the field-based liquidation activities by 30 September 2034.", ReadLiquidationEnd),
        new("PlanSubmittedToCouncil", "The transition and liquidation plan of the Secretary-General for UNAMEX, submitted to the Security Council on 24 December 2032 (S/2032/966, annex), names the priorities.", ReadPlan),
        new("LiquidationBeginsOnDay", "As of 1 January 2034, the liquidation period will start and address what is left.", ReadBegin),
    ];

    private static IEnumerable<Proposed> ReadEnd(PlanSentence sentence) =>
        from match in FinalPeriod.Matches(sentence.Text).Take(1)
        let end = sentence.DateOf(match.Groups["end"].Value)?.Day
        where end is not null
        select new Proposed(new ClosingDecision { End = end, DecidedBy = sentence.CitedResolution is { } symbol ? new Authority(AuthorityKind.CouncilDecision, symbol) : null });

    private static IEnumerable<Proposed> ReadLiquidationEnd(PlanSentence sentence) =>
        from match in LiquidationEnds.Matches(sentence.Text).Take(1)
        let end = sentence.DateOf(match.Groups["end"].Value)
        where end is not null
        select new Proposed(new ClosingDecision { LiquidationEnd = end, LiquidationBy = sentence.Context.At(sentence.At) });

    private static IEnumerable<Proposed> ReadPlan(PlanSentence sentence)
    {
        if (PlanSubmitted.Match(sentence.Text) is { Success: true } match && sentence.DateOf(match.Groups["on"].Value) is { } on)
        {
            yield return new Proposed(new ClosingDecision { Plan = new Authority(AuthorityKind.Plan, match.Groups["symbol"].Value) });
            yield return new Proposed(new Milestone { What = "Plan sent to the Council", Phase = ClosingPhase.MandateImplementation, Planned = on, Happened = on });
        }
    }

    private static IEnumerable<Proposed> ReadBegin(PlanSentence sentence) =>
        from match in LiquidationBegins.Matches(sentence.Text).Take(1)
        let day = sentence.DateOf(match.Groups["on"].Value)
        where day is not null
        select new Proposed(new Milestone { What = "Liquidation begins", Phase = ClosingPhase.Liquidation, Planned = day });
}
