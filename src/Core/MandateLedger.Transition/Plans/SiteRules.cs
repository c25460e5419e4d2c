using System.Text.RegularExpressions;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>Sites that close, and who has them afterwards.</summary>
internal static partial class SiteRules
{
    private const string Place = PlanSentence.Name;

    [GeneratedRegex(@"\b[Tt]he (?:office|compound|camp|base|premises)s? in (?<place>" + Place + @")\b.{0,80}?\bwill be closed by (?<closes>" + PlanSentence.Day + @") and (?:returned|handed back) (?:to [a-z ]{3,30} and )?to its (?<to>owner)s? by (?<back>" + PlanSentence.Day + ")", RegexOptions.CultureInvariant)]
    private static partial Regex ReturnedToOwner { get; }

    [GeneratedRegex(@"\b(?<place>" + Place + @") \(by (?<closes>" + PlanSentence.Day + @"), with (?:the )?liquidation (?:to be )?completed by (?<done>" + PlanSentence.Day + @")\)", RegexOptions.CultureInvariant)]
    private static partial Regex ClosesWithLiquidation { get; }

    [GeneratedRegex(@"\b[Tt]he (?:(?<name>" + Place + @" (?:Office|Base|Camp|Compound))|(?:office|compound|camp|base) in (?<name>" + Place + @")) will (?:be closed|close) (?:in|by|on) (?<closes>" + PlanSentence.Day + ")", RegexOptions.CultureInvariant)]
    private static partial Regex WillBeClosed { get; }

    [GeneratedRegex(@"\bclosure of\b", RegexOptions.CultureInvariant)]
    private static partial Regex ClosureOf { get; }

    [GeneratedRegex(@"\b(?:office|compound|camp|base) in (?<place>" + Place + @")|\bby (?<closes>" + PlanSentence.Day + ")", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeOrDay { get; }

    [GeneratedRegex(@"\b(?:responded positively|agreed) to the request of the (?<to>(?:United Nations )?country team) to retain (?<sites>.{5,160}?) (?:following|after) ", RegexOptions.CultureInvariant)]
    private static partial Regex RequestGranted { get; }

    [GeneratedRegex(@",? and the |, the |^the ", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenSites { get; }

    [GeneratedRegex(@"^(?<place>" + Place + @") (?:compound|office|camp|base)$", RegexOptions.CultureInvariant)]
    private static partial Regex NamedByPlace { get; }

    public static IReadOnlyList<PlanRule> All { get; } =
    [
        new("OfficeReturnsToItsOwner", "The office in Southport is a rented house and will be closed by 31 December and returned to its owner by end of January 2034.", ReadReturned),
        new("FieldOfficeClosesWithLiquidation", "UNAMEX will close two field offices, Northport (by 31 March 2033, with liquidation completed by 31 May 2033) and Eastport (by 30 April 2033, with liquidation completed by July 2033).", ReadWithLiquidation),
        new("OfficeWillBeClosed", "The Nordmark Liaison Office will be closed in February 2034.", ReadClosed),
        new("ClosureOfOfficesByDays", "This goes along with the closure of the team's office in Westport by 30 June 2034, and the office in Capital City and the office in Southport by 30 September 2034.", ReadClosures),
        new("RequestToRetainSitesGranted", "The Government has responded positively to the request of the country team to retain the Central Compound in Capital City and the Westport compound following the departure of UNAMEX.", ReadRetained),
    ];

    private static IEnumerable<Proposed> ReadReturned(PlanSentence sentence) =>
        from match in ReturnedToOwner.Matches(sentence.Text)
        let closes = sentence.DateOf(match.Groups["closes"].Value)
        where closes is not null
        select new Proposed(new Site { Name = match.Groups["place"].Value, Closes = closes, Handover = new SiteHandover(sentence.DateOf(match.Groups["back"].Value), match.Groups["to"].Value) });

    private static IEnumerable<Proposed> ReadWithLiquidation(PlanSentence sentence) =>
        from match in ClosesWithLiquidation.Matches(sentence.Text)
        let closes = sentence.DateOf(match.Groups["closes"].Value)
        where closes is not null
        select new Proposed(new Site { Name = match.Groups["place"].Value, Closes = closes, Note = $"Liquidation of the site by {Said(sentence.DateOf(match.Groups["done"].Value))}." });

    private static IEnumerable<Proposed> ReadClosed(PlanSentence sentence) =>
        from match in WillBeClosed.Matches(sentence.Text)
        let closes = sentence.DateOf(match.Groups["closes"].Value)
        where closes is not null
        select new Proposed(new Site { Name = match.Groups["name"].Value, Closes = closes });

    // Offices that stand before a day without other words between them share it.
    private static IEnumerable<Proposed> ReadClosures(PlanSentence sentence)
    {
        if (ClosureOf.Match(sentence.Text) is not { Success: true } closure)
        {
            yield break;
        }

        var (places, end) = (new List<string>(), closure.Index + closure.Length);
        foreach (Match match in OfficeOrDay.Matches(sentence.Text, end))
        {
            if (match.Index - end > 40)
            {
                yield break;
            }

            end = match.Index + match.Length;
            if (match.Groups["place"].Success)
            {
                places.Add(match.Groups["place"].Value);
            }
            else if (sentence.DateOf(match.Groups["closes"].Value) is { } closes)
            {
                foreach (var place in places)
                {
                    yield return new Proposed(new Site { Name = place, Closes = closes });
                }

                places.Clear();
            }
        }
    }

    private static IEnumerable<Proposed> ReadRetained(PlanSentence sentence) =>
        from match in RequestGranted.Matches(sentence.Text)
        from site in BetweenSites.Split(match.Groups["sites"].Value)
        where site.Length > 0
        let name = NamedByPlace.Match(site) is { Success: true } named ? named.Groups["place"].Value : site
        select new Proposed(new Site { Name = name, Handover = new SiteHandover(null, match.Groups["to"].Value) });

    private static string Said(LegalDate? date) => date?.ToString() ?? "a day not named";
}
