using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Lists of tasks: the chapeau says whose they are, each item is one.</summary>
internal static partial class TaskLists
{
    [GeneratedRegex(@"\b(?:mandates?|tasks?|priorities|functions|responsibilities|role)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MandateNoun { get; }

    [GeneratedRegex(@"\b(?:additional|further tasks|in addition to (?:its|the|carrying)|shall also|in addition include)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Additional { get; }

    [GeneratedRegex(@"\b(?:streamline|reduce|refocus) the (?:tasks|mandate|functions) of\b", RegexOptions.CultureInvariant)]
    private static partial Regex Streamlines { get; }

    [GeneratedRegex(@"\b(?:shall|should|will|to|that (?:the|its|[A-Z])|and|following|include|as follows)\b[^:]{0,400}:? *$|:\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Chapeau { get; }

    [GeneratedRegex(@"\b(?:whose (?:independent )?(?:responsibilities|mandate|tasks) (?:shall|will)|with the following (?:key |priority )?(?:tasks|mandate|functions)|to (?:undertake|carry out|perform|fulfil) the following (?:mandate|tasks|functions)|shall (?:have|undertake|carry out|perform|fulfil|pursue) the following (?:[a-z]+ ){0,2}(?:mandate|tasks|functions|responsibilities)|shall have the following|mandates? of .{2,120} shall(?: also| further)? (?:be|include|have)|(?:adjust|expand|modify) the mandate of .{2,200} to include|[A-Z][A-Za-z-]{2,}'s? (?:revised |modified )?mandate shall(?: also| further)? (?:be|include)|the following shall be the (?:main )?(?:purposes|functions|tasks|mandate) of|(?:focus(?:es)?|concentrates?) .{2,160} in the following areas)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MandateFollows { get; }

    // "… in accordance with the following principles:" is one task; its items say how it is to be done.
    [GeneratedRegex(@"\b(?:following (?:principles|criteria|conditions|factors|considerations|information|elements|modalities|procedures?)|based on the following)\b[^:]{0,60}:?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex SaysHow { get; }

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("StreamlinesTasks", "Requests the Secretary-General to streamline the tasks of UNAMEX as follows: (a) …", ReadStreamlining),
        new("GivesTaskList", "Decides that the Special Representative of the Secretary-General and UNAMEX, at the request of the Government of Exemplia, shall: (a) …", ReadList),
    ];

    /// <summary>True where the clause says that the mandate is what follows, in items.</summary>
    public static bool Opens(Clause clause) => MandateFollows.IsMatch(clause.Text) && clause.Paragraph.Items.Any();

    /// <summary>True where the clause's items say how one task is to be done.</summary>
    public static bool OnlySaysHow(Clause clause) => clause.GovernsItems && SaysHow.IsMatch(clause.Text);

    private static IEnumerable<MandateAct> ReadStreamlining(Clause clause)
    {
        if (!clause.GovernsItems || !clause.DecidesOrRequests || Streamlines.Match(clause.Text) is not { Success: true } match)
        {
            yield break;
        }

        var window = new TextSpan(match.Index, Math.Min(clause.Text.Length, match.Index + match.Length + 120));
        foreach (var (body, _) in Objects.In(clause, window).Take(1))
        {
            yield return TaskActs.Of(clause, "StreamlinesTasks", body, TaskMode.Streamline, TaskActs.ItemsOf(clause, councilSpeaks: true), null, match);
        }
    }

    private static IEnumerable<MandateAct> ReadList(Clause clause)
    {
        var follows = MandateFollows.Match(clause.Text);
        if (!clause.Paragraph.Items.Any() || !GovernsList(clause, follows.Success) || Streamlines.IsMatch(clause.Text) || SaysHow.IsMatch(clause.Text) || !Asking.IsIn(clause) || !(follows.Success || Chapeau.IsMatch(clause.Text)))
        {
            yield break;
        }

        var (body, via) = TargetOf(clause, follows);
        if (body is null || (!follows.Success && (IsAboutReporting(clause) || clause.VerbPhrase.Length == 0)))
        {
            yield break;
        }

        var mode = Additional.IsMatch(clause.Text) ? TaskMode.Add
            : follows.Success || SetsWholeMandate(clause) ? TaskMode.Set
            : TaskMode.Add;
        var items = TaskActs.ItemsOf(clause, councilSpeaks: false);
        if (!items.IsEmpty)
        {
            yield return TaskActs.Of(clause, "GivesTaskList", body, mode, items, via, follows);
        }
    }

    // "shall have the following mandate, and stresses …:": the list belongs to the clause that announces it, not to the last one.
    // Real case: S/RES/2677 (2023) 3.
    private static bool GovernsList(Clause clause, bool follows)
    {
        if (follows)
        {
            return true;
        }

        var announced = MandateFollows.IsMatch(Folding.Fold(clause.Paragraph.Text)[..clause.Span.From]);
        return clause.GovernsItems && !announced;
    }

    private static (BodyRef? Body, string? Via) TargetOf(Clause clause, Match follows)
    {
        var addressee = Addressee.Of(clause);
        if (!follows.Success)
        {
            return (addressee?.Body, addressee?.Via);
        }

        if (EstablishmentRules.FoundedBy(clause) is { } founded)
        {
            return (founded, null);
        }

        // "a group of experts, under the direction of the Committee, to carry out the following tasks".
        var before = clause.Bodies.LastOrDefault(mention => mention.Span.From < follows.Index + follows.Length && mention.Body.Class != BodyClass.Committee)?.Body;
        if (before is null && clause.Text[..follows.Index].Contains("experts", StringComparison.Ordinal))
        {
            before = clause.NamedBefore(mention => mention.Body.Class == BodyClass.Panel);
        }

        return (before ?? addressee?.Body ?? Last(clause, follows), addressee?.Via);
    }

    private static BodyRef? Last(Clause clause, Match follows) =>
        clause.Bodies.LastOrDefault(mention => mention.Span.From < follows.Index + follows.Length + 60)?.Body
        ?? Objects.In(clause, new TextSpan(0, clause.Text.Length)).Select(found => found.Body).FirstOrDefault();

    // "… and UNAMEX … shall:" states the mandate; "Requests UNAMEX to:" adds to it.
    private static bool SetsWholeMandate(Clause clause)
    {
        var tail = clause.Text.AsSpan().TrimEnd().TrimEnd(':').TrimEnd();
        return tail.EndsWith("shall") || MandateNoun.IsMatch(clause.Text);
    }

    private static bool IsAboutReporting(Clause clause) =>
        clause.Text.Contains("report", StringComparison.Ordinal) && !MandateNoun.IsMatch(clause.Text)
        || ReportingRules.All.Any(rule => rule.Read(clause).Any());
}
