using System.Text.RegularExpressions;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>Risks to the closing, and what is left over after it.</summary>
internal static partial class RiskRules
{
    [GeneratedRegex(@"(?:^|, |\bby |\bsuch as )(?:ongoing |any |Any )?(?<what>(?!(?:ongoing|any|Any) )[A-Za-z](?:(?! (?:may|could|such as|by any) )[\w -]){5,100}?)(?: that come under [\w ]{3,30})?(?: \([^)]*\))?(?: due to [\w -]{3,40}?)? (?:that )?(?:could|may) (?:significantly |negatively )?(?:affect|hinder|impede|delay)\b(?<object>[^.;]*)", RegexOptions.CultureInvariant)]
    private static partial Regex MayHinder { get; }

    [GeneratedRegex(@"\brelies heavily on the (?<what>[\w ]{5,80}?) to ", RegexOptions.CultureInvariant)]
    private static partial Regex Relies { get; }

    [GeneratedRegex(@"^As a mitigation measure, [\w ]{2,40}? will (?:carefully |closely )?(?<what>[a-z]+ [a-z]+)\b|\bwill continue to explore (?<what>[a-z ]{5,60}?) to ", RegexOptions.CultureInvariant)]
    private static partial Regex Mitigation { get; }

    [GeneratedRegex(@"\b(?:liquidation|drawdown|transition|closure|withdrawal)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Closing { get; }

    [GeneratedRegex(@"\bwill establish (?<what>service-level agreements) (?:during \d{4} )?with the (?<owner>[A-Z].{5,140}?), which\b", RegexOptions.CultureInvariant)]
    private static partial Regex Agreements { get; }

    [GeneratedRegex(@"\bresidual liquidation activities such as (?<what>[a-z ]{5,50}?),.{0,250}? which would be undertaken by the (?<owner>[A-Z][^.;]{5,90}?)(?=[.;]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex ResidualWork { get; }

    public static IReadOnlyList<PlanRule> All { get; } =
    [
        new("SomethingMayHinderClosing", "In addition, ongoing financial liquidity challenges could significantly affect the drawdown of UNAMEX.", ReadHindrance),
        new("RelianceOnMission", "The Resident Coordinator relies heavily on the staff of UNAMEX to discharge the functions of the office.", ReadReliance),
        new("ServiceLevelAgreements", "UNAMEX will establish service-level agreements during 2033 with the Regional Service Centre in Southport, which will govern the support.", ReadAgreements),
        new("ResidualWorkHasOwner", "There would still be residual liquidation activities such as asset reconciliation, the completion of records and the like which would be undertaken by the Logistics Base at Northport.", ReadResidual),
    ];

    private static IEnumerable<Proposed> ReadHindrance(PlanSentence sentence) =>
        from match in MayHinder.Matches(sentence.Text)
        where sentence.IsUnder("risk") || Closing.IsMatch(match.Groups["object"].Value)
        select new Proposed(new ClosingRisk { What = match.Groups["what"].Value, Mitigation = MitigationAfter(sentence) });

    private static IEnumerable<Proposed> ReadReliance(PlanSentence sentence) =>
        from match in Relies.Matches(sentence.Text)
        where sentence.IsUnder("risk")
        select new Proposed(new ClosingRisk { What = $"Reliance on the {match.Groups["what"].Value}", Mitigation = MitigationAfter(sentence) });

    private static IEnumerable<Proposed> ReadAgreements(PlanSentence sentence) =>
        from match in Agreements.Matches(sentence.Text)
        select new Proposed(new Remainder { Kind = RemainderKind.Contract, Name = match.Groups["what"].Value, Owner = match.Groups["owner"].Value });

    private static IEnumerable<Proposed> ReadResidual(PlanSentence sentence) =>
        from match in ResidualWork.Matches(sentence.Text)
        select new Proposed(new Remainder { Kind = RemainderKind.Other, Name = match.Groups["what"].Value, Owner = match.Groups["owner"].Value });

    // The measure against a risk is the sentence after it.
    private static string? MitigationAfter(PlanSentence sentence) =>
        sentence.Next is { } next && Mitigation.Match(next) is { Success: true } match ? match.Groups["what"].Value : null;
}
