using System.Text.RegularExpressions;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>
/// Tasks that pass to others. Where the plan does not tie the area to a task, only the day is proposed, as a milestone,
/// and without a day nothing.
/// </summary>
internal static partial class TransferRules
{
    [GeneratedRegex(@"(?:^|, )(?<what>[A-Za-z][\w '-]{2,60}?) tasks will transition from [\w ]{2,40}? to the country team, specifically to (?<to>[A-Z][\w-]+)(?: with support from (?<with>[A-Z][\w-]+))?", RegexOptions.CultureInvariant)]
    private static partial Regex Transition { get; }

    [GeneratedRegex(@"(?:^|, )(?<to>[A-Z]{3,}[\w-]*) will take on (?:a|the) leading role in (?<what>[a-z][\w ]{5,100}?)(?= in consultation with|[,.])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingRole { get; }

    [GeneratedRegex(@"\bthe (?<what>functions of the [A-Z][^,]{3,60}),.*? will be transferred to the (?<to>(?:relevant )?(?:United Nations )?country team(?: members)?)", RegexOptions.CultureInvariant)]
    private static partial Regex FunctionsTransferred { get; }

    [GeneratedRegex(@"\ball [\w ]{2,30} tasks in this regard will be transferred to the country team before the end of (?<year>\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex AllTransferred { get; }

    [GeneratedRegex(@"^In (?<on>" + PlanSentence.Day + @"), [\w ]{2,40}? will begin transferring its tasks relating to the (?<what>[\w ]{3,60}?)(?: agenda)? to the country team", RegexOptions.CultureInvariant)]
    private static partial Regex TransferBegins { get; }

    public static IReadOnlyList<PlanRule> All { get; } =
    [
        new("TasksTransitionToEntity", "Electoral assistance tasks will transition from UNAMEX to the country team, specifically to UNDP with support from UN-Women.", ReadTransition),
        new("EntityTakesLeadingRole", "Moreover, UNICEF will take on a leading role in reporting on the protection of children in consultation with others.", ReadLeadingRole),
        new("FunctionsPassToCountryTeam", "Similarly, the functions of the Senior Protection Adviser, currently led by UNAMEX, will be transferred to the relevant country team members.", ReadFunctions),
        new("AllTasksPassBeforeYearEnds", "All this goes on, and all UNAMEX tasks in this regard will be transferred to the country team before the end of 2033.", ReadAll),
        new("TransferBeginsInMonth", "In January 2033, UNAMEX will begin transferring its tasks relating to the water and security agenda to the country team.", ReadBegin),
    ];

    private static IEnumerable<Proposed> ReadTransition(PlanSentence sentence)
    {
        foreach (Match match in Transition.Matches(sentence.Text))
        {
            var isWhole = sentence.Heading.StartsWith(match.Groups["what"].Value, StringComparison.OrdinalIgnoreCase);
            var receiver = match.Groups["to"].Value + (match.Groups["with"].Success ? $", with {match.Groups["with"].Value}" : "");
            foreach (var proposed in Disposed(sentence, isWhole ? null : match.Groups["what"].Value, receiver))
            {
                yield return proposed;
            }
        }
    }

    private static IEnumerable<Proposed> ReadLeadingRole(PlanSentence sentence) =>
        LeadingRole.Matches(sentence.Text).SelectMany(match => Disposed(sentence, match.Groups["what"].Value, match.Groups["to"].Value));

    private static IEnumerable<Proposed> ReadFunctions(PlanSentence sentence) =>
        FunctionsTransferred.Matches(sentence.Text).SelectMany(match => Disposed(sentence, match.Groups["what"].Value, match.Groups["to"].Value));

    private static IEnumerable<Proposed> ReadAll(PlanSentence sentence) =>
        from match in AllTransferred.Matches(sentence.Text)
        where sentence.Heading.Length > 0
        select new Proposed(new Milestone { What = $"Tasks are with the country team: {sentence.Heading}", Phase = ClosingPhase.MandateImplementation, Planned = LegalDate.Parse(match.Groups["year"].Value) });

    private static IEnumerable<Proposed> ReadBegin(PlanSentence sentence) =>
        from match in TransferBegins.Matches(sentence.Text)
        select new Proposed(new Milestone { What = $"Transfer to the country team begins: {match.Groups["what"].Value}", Phase = ClosingPhase.MandateImplementation, Planned = sentence.DateOf(match.Groups["on"].Value) });

    private static IEnumerable<Proposed> Disposed(PlanSentence sentence, string? scope, string receiver)
    {
        if (sentence.Task is { } task)
        {
            yield return new Proposed(new TaskDisposition { Task = task, Scope = scope, Disposition = Disposition.CountryTeam, Receiver = receiver, Authority = sentence.Context.At(sentence.At) });
        }
    }
}
