using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Acts that give a body its tasks.</summary>
internal static partial class TaskRules
{
    [GeneratedRegex(@"\b(?:mandates?|tasks?|priorities|functions|responsibilities|role)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MandateNoun { get; }

    [GeneratedRegex(@"\b(?:additional|further tasks|in addition to (?:its|the|carrying))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Additional { get; }

    [GeneratedRegex(@"\b(?:streamline|reduce|refocus) the (?:tasks|mandate|functions) of\b", RegexOptions.CultureInvariant)]
    private static partial Regex Streamlines { get; }

    [GeneratedRegex(@"\b(?:shall|should|will|to|that (?:the|its|[A-Z])|and|following|include|as follows)\b[^:]{0,400}:? *$|:\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Chapeau { get; }

    [GeneratedRegex(@"\b(?:whose (?:independent )?(?:responsibilities|mandate|tasks) (?:shall|will)|with the following (?:key )?(?:tasks|mandate|functions)|to (?:undertake|carry out|perform) the following (?:mandate|tasks|functions)|shall have the following|mandate of .{2,120} shall (?:be|include|have))\b", RegexOptions.CultureInvariant)]
    private static partial Regex MandateFollows { get; }

    [GeneratedRegex(@"^(?:and )?(?:[Nn]otes?|[Rr]ecogni[sz]es?|[Ww]elcomes?|[Aa]cknowledges?|[Cc]ommends?|[Ee]ncourages?|[Uu]rges?|[Cc]alls? (?:up)?on)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksForTheCouncil { get; }

    [GeneratedRegex(@"\b(?:encourages?|urges?|calls? (?:up)?on|invites?) (?:both )?(?:the )?(?:Government|Country Team|UN Country Team|Member States|parties|authorities|States)", RegexOptions.CultureInvariant)]
    private static partial Regex AddressesOthers { get; }

    [GeneratedRegex(@"^(?:comprise|consist|be (?:composed|headed|led|based|extended|renewed|terminated|located|deployed for|reduced|increased)|continue to (?:comprise|consist)|cease|have (?:up to|an authorized|a|the) (?:strength|ceiling)|bear|begin|commence|terminate|end|expire|close|remain|expire|be (?:called|known))\b", RegexOptions.CultureInvariant)]
    private static partial Regex NotATask { get; }

    [GeneratedRegex(@"\b(?:to|shall|should|will)(?: also| further| immediately)? (?<verb>[a-z]+(?: to [a-z]+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex TaskVerb { get; }

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

    [GeneratedRegex(@"\b(?:report|submit|inform|brief|update)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ReportVerb { get; }

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("StreamlinesTasks", "Requests the Secretary-General to streamline the tasks of UNAMEX as follows: (a) …", ReadStreamlining),
        new("GivesTaskList", "Decides that the Special Representative of the Secretary-General and UNAMEX, at the request of the Government of Exemplia, shall: (a) …", ReadList),
        new("ActsThroughMission", "Resolves that the United Nations, acting through the Secretary-General and UNAMEX, should strengthen its role in Exemplia;", ReadActingThrough),
        new("GivesSingleTask", "Requests UNAMEX to assist in the registration of voters;", ReadSingle),
        new("DiscontinuesTasks", "Decides to discontinue the tasks of UNAMEX set out in paragraph 2 (c) of resolution 9001 (2031);", ReadDiscontinued),
    ];

    private static IEnumerable<MandateAct> ReadStreamlining(Clause clause)
    {
        if (!clause.GovernsItems || !clause.DecidesOrRequests || Streamlines.Match(clause.Text) is not { Success: true } match)
        {
            yield break;
        }

        var window = new TextSpan(match.Index, Math.Min(clause.Text.Length, match.Index + match.Length + 120));
        foreach (var (body, _) in Objects.In(clause, window).Take(1))
        {
            yield return TaskAct(clause, "StreamlinesTasks", body, TaskMode.Streamline, ItemsOf(clause, councilSpeaks: true), null, match);
        }
    }

    private static IEnumerable<MandateAct> ReadList(Clause clause)
    {
        if (!clause.GovernsItems || clause.Paragraph.Items.FirstOrDefault() is null || Streamlines.IsMatch(clause.Text) || !MayAsk(clause) || !Chapeau.IsMatch(clause.Text))
        {
            yield break;
        }

        var follows = MandateFollows.Match(clause.Text);
        var (body, via) = TargetOfList(clause, follows);
        if (body is null || (!follows.Success && IsAboutReporting(clause)))
        {
            yield break;
        }

        var mode = Additional.IsMatch(clause.Text) ? TaskMode.Add
            : follows.Success || SetsWholeMandate(clause) ? TaskMode.Set
            : TaskMode.Add;
        var items = ItemsOf(clause, councilSpeaks: false);
        if (!items.IsEmpty)
        {
            yield return TaskAct(clause, "GivesTaskList", body, mode, items, via, follows);
        }
    }

    private static IEnumerable<MandateAct> ReadActingThrough(Clause clause)
    {
        if (clause.Decides && ActingThrough.Match(clause.Text) is { Success: true } match
            && clause.Bodies.FirstOrDefault(mention => mention.Span.From > match.Index && mention.Body.Class == BodyClass.Mission) is { } mention)
        {
            yield return TaskAct(clause, "ActsThroughMission", mention.Body, TaskMode.Add, [ItemOf(clause.Paragraph, clause.Above, clause)], null, match);
        }
    }

    private static IEnumerable<MandateAct> ReadSingle(Clause clause)
    {
        if (clause.GovernsItems || clause.VerbPhrase.Length == 0 || !MayAsk(clause) || Addressee.Of(clause) is not { Body: { } body } addressee || addressee.Words.From > 160)
        {
            yield break;
        }

        var after = Math.Min(clause.Text.Length, addressee.Words.Until);
        var match = TaskVerb.Match(clause.Text, after);
        var subjunctive = clause.Text[clause.VerbPhrase.Length..].StartsWith(" that ", StringComparison.Ordinal) && clause.Force == Parsing.Openings.VerbForce.Request;
        if (!subjunctive && (!match.Success || match.Index > after + 180))
        {
            yield break;
        }

        if (match.Success && clause.Text[..match.Index].EndsWith("not ", StringComparison.Ordinal))
        {
            yield break;
        }

        var verb = match.Success ? match.Groups["verb"].Value : "";
        var rest = match.Success ? clause.Text[match.Groups["verb"].Index..] : "";
        if (NotATask.IsMatch(rest) || ReportVerb.IsMatch(verb) || Discontinues.IsMatch(clause.Text) || IsExtension(clause) || CarriesByReference(clause) || SpeaksOfMandateTerm(clause, after))
        {
            yield break;
        }

        var mode = verb.StartsWith("continue", StringComparison.Ordinal) ? TaskMode.Reaffirm : TaskMode.Add;
        var act = TaskAct(clause, "GivesSingleTask", body, mode, [ItemOf(clause.Paragraph, clause.Above, clause)], addressee.Via, match);
        yield return AtAnEvent.IsMatch(clause.Text) ? act with { Condition = "once, at an event" }
            : WithinMandate.IsMatch(clause.Text) ? act with { Condition = "within the existing mandate" }
            : act;
    }

    private static IEnumerable<MandateAct> ReadDiscontinued(Clause clause)
    {
        var notes = clause.VerbPhrase.StartsWith("Notes", StringComparison.Ordinal);
        if ((!clause.DecidesOrRequests && !notes) || Discontinues.Match(clause.Text) is not { Success: true } match)
        {
            yield break;
        }

        foreach (var (body, _) in Objects.In(clause, new TextSpan(0, clause.Text.Length)).Take(1))
        {
            // "all tasks not aligned with paragraph 2 above" names what stays, so only another resolution's paragraphs are removed.
            var items = clause.Citations.Where(citation => citation.Symbol is not null)
                .SelectMany(citation => citation.Paragraphs.Select(label => new TaskItem(label, []) { Cites = [citation.Symbol!.Value] })).ToImmutableArray();
            yield return TaskAct(clause, "DiscontinuesTasks", body, TaskMode.Remove, items, null, match);
        }
    }

    private static bool MayAsk(Clause clause) =>
        clause.Force is Parsing.Openings.VerbForce.Decision or Parsing.Openings.VerbForce.Request
        || (clause.Force is Parsing.Openings.VerbForce.Call && clause.VerbPhrase.Contains("alls", StringComparison.Ordinal));

    private static (BodyRef? Body, string? Via) TargetOfList(Clause clause, Match follows)
    {
        if (follows.Success)
        {
            var before = clause.Bodies.LastOrDefault(mention => mention.Span.From < follows.Index + follows.Length)?.Body;
            return (EstablishmentRules.FoundedBy(clause) ?? before ?? Addressee.Of(clause)?.Body, null);
        }

        var addressee = Addressee.Of(clause);
        return (addressee?.Body, addressee?.Via);
    }

    // "… and UNAMEX … shall:" states the mandate; "Requests UNAMEX to:" adds to it.
    private static bool SetsWholeMandate(Clause clause)
    {
        var tail = clause.Text.AsSpan().TrimEnd().TrimEnd(':').TrimEnd();
        return tail.EndsWith("shall") || MandateNoun.IsMatch(clause.Text);
    }

    private static bool IsAboutReporting(Clause clause) =>
        clause.Text.Contains("report", StringComparison.Ordinal) && !MandateNoun.IsMatch(clause.Text);

    private static bool IsExtension(Clause clause) =>
        ExtensionRules.All.Any(rule => rule.Read(clause).Any());

    private static bool CarriesByReference(Clause clause) =>
        IncorporationRules.All.Any(rule => rule.Read(clause).Any());

    // "Decides that the mandate of UNAMEX …": about the mandate, not a task.
    private static bool SpeaksOfMandateTerm(Clause clause, int after) =>
        clause.Decides && (clause.Text[..after].Contains("mandate", StringComparison.Ordinal) || clause.Text[..after].Contains("ceiling", StringComparison.Ordinal) || clause.Text[..after].Contains("strength", StringComparison.Ordinal));

    private static ImmutableArray<TaskItem> ItemsOf(Clause clause, bool councilSpeaks) =>
        [.. Leaves(clause.Paragraph, clause.Above, clause, councilSpeaks)];

    private static IEnumerable<TaskItem> Leaves(ParagraphSyntax paragraph, ImmutableArray<ParagraphSyntax> above, Clause clause, bool councilSpeaks)
    {
        foreach (var item in paragraph.Items)
        {
            if (item.Items.Any())
            {
                foreach (var leaf in Leaves(item, above.Add(paragraph), clause, councilSpeaks))
                {
                    yield return leaf;
                }
            }
            else if (!IsForOthers(item, councilSpeaks))
            {
                yield return ItemOf(item, above.Add(paragraph), clause);
            }
        }
    }

    // Under "… shall:" every item is the body's, also to note or to urge. Under "as follows:" an item that notes and
    // encourages others is the Council's own sentence. Real case: S/RES/2732 (2024) 6 (e).
    private static bool IsForOthers(ParagraphSyntax item, bool councilSpeaks) =>
        councilSpeaks && SpeaksForTheCouncil.IsMatch(item.Text) && AddressesOthers.IsMatch(Folding.Fold(item.Text));

    private static TaskItem ItemOf(ParagraphSyntax item, ImmutableArray<ParagraphSyntax> above, Clause clause)
    {
        var texts = above.Append(item).Select(paragraph => paragraph.Label == clause.Paragraph.Label ? clause.Text : paragraph.Text);
        return new TaskItem(item.Label, ConditionReader.Read(texts, clause.Document.Vocabulary.Conditions))
        {
            Cites = [.. item.Citations.Where(citation => citation.Symbol is { ResolutionNumber: not null }).Select(citation => citation.Symbol!.Value).Distinct()],
        };
    }

    private static MandateAct.Tasks TaskAct(Clause clause, string rule, BodyRef body, TaskMode mode, ImmutableArray<TaskItem> items, string? via, Match match) =>
        new(mode, items)
        {
            Body = body,
            Via = via,
            At = clause.At,
            Rule = rule,
            Words = [clause.InParagraph(match.Success ? new TextSpan(match.Index, match.Index + match.Length) : new TextSpan(0, clause.Text.Length))],
        };
}
