using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;

namespace MandateLedger.Interpretation.Rules;

/// <summary>The sentence that founds a body says in one breath what it is for.</summary>
internal static partial class FoundingTaskRules
{
    [GeneratedRegex(@"\b(?:establish(?:ed|ment)?|creat(?:e|ed|ion)|set(?:ting)? up|appoint(?:ment)?|deploy(?:ed|ment)?|dispatch(?:ed)?|designate|constitute[ds]?|identify|authori[sz]es?|send)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Founds { get; }

    [GeneratedRegex(@"(?:(?<!\b(?:pursuant|according|accordance|relating|related|up|addition|prior|due|subject|respect|relation|order of|report|submit|consideration|necessary|with a view|ready|able|prepared|as|contribute|view|available|regard|reference|annexed|access|support)[ ,])\bto|\b(?:which|who|that) (?:will|shall|would|should|is to|are to)|\b(?:mandate|tasks?|functions?|purposes?|responsibilit(?:y|ies)|role) (?:is|are|shall be|will be|would be|should be) to)(?: also| further| immediately| rapidly| [a-z]{3,}ly,?)? (?<verb>[a-z]{3,})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Purpose { get; }

    // What follows "to" and is no verb, what says how the body is made, and what only points to tasks that stand elsewhere.
    [GeneratedRegex(@"^(?:the|its|their|his|her|this|that|these|those|any|all|such|each|both|which|resolutions?|paragraphs?|rule|article|three|four|five|six|eight|ten|twelve|have|take overall|take the necessary|commence|start|begin|establish|appoint|deploy|consist|comprise|include|number|report|submit|inform|brief|operate|function|enter|continue until|last|expire|end|(?:be|act) (?:under|composed|headed|led|based|established|known|deployed|financed|supported|located|reviewed)|(?:carry out|perform|discharge|undertake|pursue|fulfil) the following\b|(?:carry out|perform|discharge|undertake|pursue|fulfil)\b.{0,60}\b(?:tasks?|functions?|mandate|objectives|responsibilities)\b.{0,40}\b(?:set out|described|recommended|specified|outlined|listed|below|enumerated|following|in the annex))\b", RegexOptions.CultureInvariant)]
    private static partial Regex NoPurpose { get; }

    private const string Name = "FoundsToDo";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(Name, "Decides to establish a Panel of Experts of three members to examine how fuel reached the armed groups in Exemplia;", Read),
    ];

    /// <summary>Where the resolution lists the tasks of the body, the purpose in the founding sentence only sums them up.</summary>
    public static IEnumerable<MandateAct> WithoutSummaries(IReadOnlyCollection<MandateAct> acts)
    {
        var listed = acts.OfType<MandateAct.Tasks>().Where(act => act.Items.Length > 1).Select(act => act.Body.Id).ToHashSet(StringComparer.Ordinal);
        return acts.Where(act => act.Rule != Name || !listed.Contains(act.Body.Id));
    }

    private static IEnumerable<MandateAct> Read(Clause clause)
    {
        if (clause.GovernsItems || TaskLists.Opens(clause) || Founds.Match(clause.Text) is not { Success: true } verb || EstablishmentRules.FoundedBy(clause) is not { } body
            || IncorporationRules.All.Any(rule => rule.Read(clause).Any()))
        {
            yield break;
        }

        var purpose = Purpose.Matches(clause.Text, verb.Index + verb.Length).FirstOrDefault(match => !NoPurpose.IsMatch(clause.Text[match.Groups["verb"].Index..]));
        if (purpose is not null)
        {
            yield return TaskActs.Of(clause, Name, body, TaskMode.Set, TaskActs.Itself(clause), null, purpose);
        }
    }
}
