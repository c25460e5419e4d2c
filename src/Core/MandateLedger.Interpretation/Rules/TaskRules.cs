using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Acts that give a body one task, or take tasks away; with the lists and the annexes, every rule on tasks.</summary>
internal static partial class TaskRules
{
    [GeneratedRegex(@"^(?:comprise|consist|be (?!authori[sz]ed|mandated|prepared|ready|able|empowered|entitled|responsible|guided)|continue to (?:comprise|consist)|cease|(?:have|maintain) (?:up to|an authori[sz]ed|a clear|a|the) (?:strength|ceiling|troop|exit)|bear|begin|commence|terminate|end|expire|close|remain)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NotATask { get; }

    [GeneratedRegex(@"\b(?:to|shall|should|will)(?: also| further| immediately| [a-z]+ly)? (?<verb>[a-z]+(?: to [a-z]+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex TaskVerb { get; }

    [GeneratedRegex(@"^[ ,]*be (?:composed|comprised|headed|led|based)\b", RegexOptions.CultureInvariant)]
    private static partial Regex IsComposed { get; }

    // A request for one occasion is no standing task. Real case: S/RES/1511 (2003) 10.
    [GeneratedRegex(@"\bat the time of the\b|\bon the occasion of\b", RegexOptions.CultureInvariant)]
    private static partial Regex AtAnEvent { get; }

    // What is asked "within its mandate" adds nothing to the mandate. Real case: S/RES/2170 (2014) 23.
    [GeneratedRegex(@"\bwithin (?:its|their|his|the) (?:respective |existing |current )?mandates?\b", RegexOptions.CultureInvariant)]
    private static partial Regex WithinMandate { get; }

    [GeneratedRegex(@"\bacting through\b", RegexOptions.CultureInvariant)]
    private static partial Regex ActingThrough { get; }

    [GeneratedRegex(@"\bdiscontinue\b.{0,120}\b(?:tasks?|mandate)\b|\b(?:tasks?|elements)\b.{0,160}\bare no longer relevant\b", RegexOptions.CultureInvariant)]
    private static partial Regex Discontinues { get; }

    [GeneratedRegex(@"^(?:continue to )?(?:report|submit|inform|brief|update)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ReportVerb { get; }

    [GeneratedRegex(@"^(?:continue to )?(?:provide|present|prepare|circulate|issue|transmit|keep)\b", RegexOptions.CultureInvariant)]
    private static partial Regex HandsOver { get; }

    [GeneratedRegex(@"\bin addition to (?:the provisions of )?(?:its|their|the [A-Z][A-Za-z ]+'s) (?:existing |current )?(?:mandate|tasks)\b", RegexOptions.CultureInvariant)]
    private static partial Regex BesidesItsMandate { get; }

    // The work of the mission is asked for through the Secretary-General. Real case: S/RES/2223 (2015) 6.
    [GeneratedRegex(@"^(?:[A-Za-z]+ ){1,3}the Secretary-General(?:,? (?:acting |including )?through |,? to (?:continue to )?(?:work|act) through )(?<who>(?:his|the) Special Representative|(?:the )?[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex ThroughMission { get; }

    [GeneratedRegex(@"\b(?<whose>(?:this|the|that) mandate(?: of .{2,120})?|[A-Z][a-z]+'s (?:mandate|mandated tasks)) shall (?:also |further )?apply (?:also )?(?:with respect )?to the (?:measures|provisions)", RegexOptions.CultureInvariant)]
    private static partial Regex AppliesToMeasures { get; }

    [GeneratedRegex(@"\bthat the (?:modified |revised )?mandate of .{2,120}? shall(?: also| further| in addition)? include,? (?!the tasks|those tasks)", RegexOptions.CultureInvariant)]
    private static partial Regex MandateIncludes { get; }

    [GeneratedRegex(@"^(?:[A-Za-z]+ ){0,2}?(?:[Rr]eaffirms|[Cc]onfirms) that (?:the )?", RegexOptions.CultureInvariant)]
    private static partial Regex RepeatsThat { get; }

    public static IReadOnlyList<Rule> All { get; } =
    [
        .. TaskLists.All,
        .. AnnexedTasks.All,
        new("ActsThroughMission", "Resolves that the United Nations, acting through the Secretary-General and UNAMEX, should strengthen its role in Exemplia;", ReadActingThrough),
        new("AsksThroughSecretaryGeneral", "Requests the Secretary-General, through his Special Representative and UNAMEX, to support the dialogue between the parties in Exemplia;", ReadThrough),
        new("GivesSingleTask", "Requests UNAMEX to assist in the registration of voters;", ReadSingle),
        new("WidensMandate", "Decides that the mandate of UNAMEX shall in addition include helping the port authorities to guard their stores;", ReadWidened),
        new("AppliesMandateToMeasures", "Decides that the mandate of the Panel of Experts established by resolution 9001 (2031) shall also apply with respect to the measures imposed in this resolution;", ReadApplied),
        new("RepeatsPermission", "Reaffirms that UNAMEX may take weapons into custody in its area of operations;", ReadPermission),
        new("DiscontinuesTasks", "Decides to discontinue the tasks of UNAMEX set out in paragraph 2 (c) of resolution 9001 (2031);", ReadDiscontinued),
    ];

    private static IEnumerable<MandateAct> ReadActingThrough(Clause clause)
    {
        if (clause.Decides && ActingThrough.Match(clause.Text) is { Success: true } match
            && clause.Bodies.FirstOrDefault(mention => mention.Span.From > match.Index && mention.Body.Class == BodyClass.Mission) is { } mention)
        {
            yield return TaskActs.Of(clause, "ActsThroughMission", mention.Body, TaskMode.Add, TaskActs.Itself(clause), null, match);
        }
    }

    private static IEnumerable<MandateAct> ReadThrough(Clause clause)
    {
        if (clause.GovernsItems || clause.Force != Parsing.Openings.VerbForce.Request || ThroughMission.Match(clause.Text) is not { Success: true } match)
        {
            yield break;
        }

        var who = match.Groups["who"];
        var mission = clause.Bodies.FirstOrDefault(mention => mention.Body.Class == BodyClass.Mission && mention.Span.From >= who.Index && mention.Span.From < who.Index + 90)?.Body
            ?? (who.Value.EndsWith("Representative", StringComparison.Ordinal) ? clause.Document.MainMission : null);
        var verb = TaskVerb.Match(clause.Text, who.Index);
        if (mission is not null && (!verb.Success || !ReportVerb.IsMatch(verb.Groups["verb"].Value)))
        {
            var via = who.Value.EndsWith("Representative", StringComparison.Ordinal) ? who.Value : null;
            yield return TaskActs.Of(clause, "AsksThroughSecretaryGeneral", mission, ModeOf(verb), TaskActs.Itself(clause), via, match);
        }
    }

    private static IEnumerable<MandateAct> ReadSingle(Clause clause)
    {
        if ((clause.GovernsItems && !TaskLists.OnlySaysHow(clause)) || clause.VerbPhrase.Length == 0 || TaskLists.Opens(clause) || !Asking.IsIn(clause)
            || Addressee.Of(clause) is not { Body: { } body } addressee || addressee.Words.From > 260)
        {
            yield break;
        }

        var after = Math.Min(clause.Text.Length, addressee.Words.Until);
        var match = TaskVerb.Match(clause.Text, after);
        var sentence = Asking.HasSentence(clause) && clause.Force != Parsing.Openings.VerbForce.Decision;
        if (!sentence && (!match.Success || match.Index > after + 260))
        {
            yield break;
        }

        if (!IsTask(clause, body, after, match))
        {
            yield break;
        }

        var act = TaskActs.Of(clause, "GivesSingleTask", body, Asking.IsAgain(clause) ? TaskMode.Reaffirm : ModeOf(match), TaskActs.Itself(clause), addressee.Via, match);
        yield return AtAnEvent.IsMatch(clause.Text) ? act with { Condition = "once, at an event" }
            : WithinMandate.IsMatch(clause.Text) ? act with { Condition = "within the existing mandate" }
            : act;
    }

    private static bool IsTask(Clause clause, BodyRef body, int after, Match match)
    {
        if (match.Success && clause.Text[..match.Index].EndsWith("not ", StringComparison.Ordinal))
        {
            return false;
        }

        if (clause.Decides && match.Success && clause.Text[after..match.Index].Contains(" may ", StringComparison.Ordinal))
        {
            return false;
        }

        var rest = match.Success ? clause.Text[match.Groups["verb"].Index..] : "";
        var done = Asking.HasSentence(clause) && !clause.Decides ? clause.Text[after..].TrimStart() : match.Groups["verb"].Value;
        return !NotATask.IsMatch(rest) && !IsComposed.IsMatch(clause.Text[after..])
            && !IsReport(clause, body, done)
            && !Discontinues.IsMatch(clause.Text)
            && !ExtensionRules.All.Any(rule => rule.Read(clause).Any())
            && !(!BesidesItsMandate.IsMatch(clause.Text) && IncorporationRules.All.Any(rule => rule.Read(clause).Any()))
            && !SpeaksOfMandateTerm(clause, after);
    }

    // A request to report is a report where it names a time. Without a time it is work only for a committee, whose work is to report.
    private static bool IsReport(Clause clause, BodyRef body, string done)
    {
        var reports = ReportVerb.IsMatch(done);
        return (reports && body.Class != BodyClass.Committee)
            || ((reports || HandsOver.IsMatch(done)) && ReportingRules.All.Any(rule => rule.Read(clause).Any()));
    }

    private static IEnumerable<MandateAct> ReadWidened(Clause clause)
    {
        if (clause.Decides && !TaskLists.Opens(clause) && MandateIncludes.Match(clause.Text) is { Success: true } match
            && clause.Bodies.FirstOrDefault(mention => mention.Span.From >= match.Index && mention.Span.From < match.Index + match.Length) is { } mention)
        {
            yield return TaskActs.Of(clause, "WidensMandate", mention.Body, TaskMode.Add, TaskActs.Itself(clause), null, match);
        }
    }

    private static IEnumerable<MandateAct> ReadApplied(Clause clause)
    {
        if (!clause.Decides || AppliesToMeasures.Match(clause.Text) is not { Success: true } match)
        {
            yield break;
        }

        var whose = match.Groups["whose"];
        var body = Objects.In(clause, new Primitives.Text.TextSpan(0, whose.Index + whose.Length)).Select(found => found.Body).LastOrDefault()
            ?? clause.NamedBefore(mention => mention.Body.Class is BodyClass.Panel or BodyClass.Committee);
        if (body is not null)
        {
            yield return TaskActs.Of(clause, "AppliesMandateToMeasures", body, TaskMode.Add, TaskActs.Itself(clause), null, match);
        }
    }

    private static IEnumerable<MandateAct> ReadPermission(Clause clause)
    {
        if (RepeatsThat.Match(clause.Text) is { Success: true } match
            && clause.Bodies.FirstOrDefault(mention => mention.Span.From == match.Length) is { } mention
            && clause.Text[mention.Span.Until..].StartsWith(" may ", StringComparison.Ordinal))
        {
            yield return TaskActs.Of(clause, "RepeatsPermission", mention.Body, TaskMode.Reaffirm, TaskActs.Itself(clause), null, match);
        }
    }

    private static IEnumerable<MandateAct> ReadDiscontinued(Clause clause)
    {
        var notes = clause.VerbPhrase.StartsWith("Notes", StringComparison.Ordinal);
        if ((!clause.DecidesOrRequests && !notes) || Discontinues.Match(clause.Text) is not { Success: true } match)
        {
            yield break;
        }

        foreach (var (body, _) in Objects.In(clause, new Primitives.Text.TextSpan(0, clause.Text.Length)).Take(1))
        {
            // "all tasks not aligned with paragraph 2 above" names what stays, so only another resolution's paragraphs are removed.
            var items = clause.Citations.Where(citation => citation.Symbol is not null)
                .SelectMany(citation => citation.Paragraphs.Select(label => new TaskItem(label, []) { Cites = [citation.Symbol!.Value] })).ToImmutableArray();
            yield return TaskActs.Of(clause, "DiscontinuesTasks", body, TaskMode.Remove, items, null, match);
        }
    }

    private static TaskMode ModeOf(Match verb) =>
        verb.Success && verb.Groups["verb"].Value.StartsWith("continue", StringComparison.Ordinal) ? TaskMode.Reaffirm : TaskMode.Add;

    // "Decides that the mandate of UNAMEX …": about the mandate, not a task.
    private static bool SpeaksOfMandateTerm(Clause clause, int after) =>
        clause.Decides && (clause.Text[..after].Contains("mandate", StringComparison.Ordinal) || clause.Text[..after].Contains("ceiling", StringComparison.Ordinal) || clause.Text[..after].Contains("strength", StringComparison.Ordinal));
}
