using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>Posts that end, and guards who go home.</summary>
internal static partial class PeopleRules
{
    private const string Guards = "UN guard unit";

    [GeneratedRegex(@"\b(?<count>\d{1,4}) (?:staff(?: members)?|posts|personnel) will be (?:separated|abolished) by (?<on>" + PlanSentence.Day + ")", RegexOptions.CultureInvariant)]
    private static partial Regex SeparatedBy { get; }

    [GeneratedRegex(@"\G,? (?:and )?(?<count>\d{1,4}) by (?<on>" + PlanSentence.Day + ")", RegexOptions.CultureInvariant)]
    private static partial Regex AndMore { get; }

    [GeneratedRegex(@"\bAbolishment, as at (?<on>" + PlanSentence.Day + @"), of (?<count>\d{1,4}) posts\b", RegexOptions.CultureInvariant)]
    private static partial Regex Abolishment { get; }

    [GeneratedRegex(@"\b[Rr]epatriate the remaining (?<count>\d{1,4}) (?:United Nations )?[Gg]uard [Uu]nits? personnel by (?<on>" + PlanSentence.Day + @")|\brepatriation by (?<on>" + PlanSentence.Day + @") of the (?<count>\d{1,4}) (?:United Nations )?[Gg]uard [Uu]nits? personnel", RegexOptions.CultureInvariant)]
    private static partial Regex LastGuards { get; }

    [GeneratedRegex(@"\b(?<count>\d{1,4}) personnel (?:retained )?until (?<until>" + PlanSentence.Day + ")", RegexOptions.CultureInvariant)]
    private static partial Regex PersonnelUntil { get; }

    [GeneratedRegex(@"\bapproved budget for (?<year>\d{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex BudgetYear { get; }

    [GeneratedRegex(@"\brepatriation of all guard units (?<where>outside " + PlanSentence.Name + @") will be completed by (?<on>" + PlanSentence.Day + ")", RegexOptions.CultureInvariant)]
    private static partial Regex GuardsElsewhere { get; }

    public static IReadOnlyList<PlanRule> All { get; } =
    [
        new("StaffSeparatedByDays", "It is proposed that 10 staff members will be separated by 31 May 2034, 20 by 30 June 2034, and 70 by 30 September 2034.", ReadSeparations),
        new("PostsAbolishedAsAt", "Abolishment, as at 31 May 2034, of 10 posts, comprising the front office.", ReadAbolishment),
        new("LastGuardsRepatriated", "Repatriate the remaining 30 guard unit personnel by 30 September 2034, with their equipment.", ReadLastGuards),
        new("GuardStrengthsUntilDays", "Provision is made for 30 guard unit personnel, compared to the provision for 240 personnel until 31 July 2033 and 150 personnel until 31 December 2033 in the approved budget for 2033.", ReadStrengths),
        new("GuardsElsewhereRepatriated", "It is expected that the repatriation of all guard units outside Capital City will be completed by July 2033.", ReadGuardsElsewhere),
    ];

    private static IEnumerable<Proposed> ReadSeparations(PlanSentence sentence)
    {
        foreach (Match first in SeparatedBy.Matches(sentence.Text))
        {
            for (var match = first; match.Success; match = AndMore.Match(sentence.Text, match.Index + match.Length))
            {
                if (sentence.DateOf(match.Groups["on"].Value) is { } on)
                {
                    yield return new Proposed(new PostsInMonth { Month = on, Separations = Number(match) });
                }
            }
        }
    }

    private static IEnumerable<Proposed> ReadAbolishment(PlanSentence sentence) =>
        from match in Abolishment.Matches(sentence.Text)
        let day = sentence.DateOf(match.Groups["on"].Value)
        where day is not null
        select new Proposed(new PostsInMonth { Month = day.Value, Separations = Number(match) });

    private static IEnumerable<Proposed> ReadLastGuards(PlanSentence sentence) =>
        from match in LastGuards.Matches(sentence.Text)
        let day = sentence.DateOf(match.Groups["on"].Value)
        where day is not null
        select new Proposed(new UnitStrength { Unit = Guards, On = day.Value, Strength = 0, Note = $"The last {match.Groups["count"].Value} go home by then." });

    // A strength lasts until its day, so the next one begins on the day after. The first begins with the year of its budget.
    private static IEnumerable<Proposed> ReadStrengths(PlanSentence sentence)
    {
        if (!sentence.Paragraph.Contains("guard unit", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        LegalDate? from = BudgetYear.Match(sentence.Text) is { Success: true } budget ? YearOf(budget) : null;
        foreach (var (match, until) in PersonnelUntil.Matches(sentence.Text).Select(match => (match, sentence.DateOf(match.Groups["until"].Value)?.Day)).Where(pair => pair.Day is not null).OrderBy(pair => pair.Day))
        {
            if (from is { } on)
            {
                yield return new Proposed(new UnitStrength { Unit = Guards, On = on, Strength = Number(match) });
            }

            from = LegalDate.Of(until!.Value.AddDays(1));
        }
    }

    private static IEnumerable<Proposed> ReadGuardsElsewhere(PlanSentence sentence) =>
        from match in GuardsElsewhere.Matches(sentence.Text)
        let day = sentence.DateOf(match.Groups["on"].Value)
        where day is not null
        select new Proposed(new Milestone { What = $"Guard units {match.Groups["where"].Value} are home", Phase = ClosingPhase.MandateImplementation, Planned = day });

    private static LegalDate YearOf(Match match) =>
        LegalDate.Parse(match.Groups["year"].Value) ?? throw new InvalidOperationException("Four digits are a year.");

    private static int Number(Match match) =>
        int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture);
}
