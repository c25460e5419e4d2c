using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Acts that end a mandate, and powers that go on after it.</summary>
internal static partial class EndingRules
{
    [GeneratedRegex(@"\bterminate\b(?=.{0,80}\bmandates?\b)|\b(?:terminate|dissolve|disband)(?:,? (?:with )?(?:immediately|immediate effect|forthwith),?)? the (?=[Cc]ommittee|Panel|Group|Monitoring|United Nations|Office|Special Commission|Security Council Committee)", RegexOptions.CultureInvariant)]
    private static partial Regex Terminates { get; }

    [GeneratedRegex(@"\b(?:shall|will) (?:be )?(?:terminated?|dissolved|end|expire|close|cease (?:all )?(?:its )?(?:work|operations?|activities)(?: and operations)?)\b|\bis (?:hereby )?(?:terminated|dissolved)\b", RegexOptions.CultureInvariant)]
    private static partial Regex WillCease { get; }

    [GeneratedRegex(@"\bto withdraw (?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Withdraws { get; }

    [GeneratedRegex(@"\b(?:measures?|sanctions|prohibitions?|embargo|authorization|arrangements|provisions|functions)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NotAMandate { get; }

    [GeneratedRegex(@"\bretention of (?:a )?guard units?\b", RegexOptions.CultureInvariant)]
    private static partial Regex GuardUnits { get; }

    [GeneratedRegex(@"\buntil .{4,40}?\bis authorized to (?<power>[a-z][^,;:]{3,60})", RegexOptions.CultureInvariant)]
    private static partial Regex AuthorizedUntil { get; }

    [GeneratedRegex(@"\bexcept with respect to any (?:remaining )?liquidation\b|\bliquidation\b.{0,40}\bshall (?:begin|commence)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LiquidationGoesOn { get; }

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("TerminatesMandate", "Decides to terminate the mandate of UNAMEX as of 30 June 2033;", ReadTermination),
        new("MandateWillCease", "Decides that UNAMEX shall cease all operations on 31 October 2033;", ReadCease),
        new("WithdrawsMission", "Decides to withdraw UNAMEX effective 11 July 2033;", ReadWithdrawal),
        new("KeepsGuardUnits", "Decides to authorize, for the duration of the liquidation, the retention of a guard unit from within UNAMEX;", ReadGuardUnits),
        new("AuthorizesFunctionsUntil", "Decides that, until 30 September 2033, UNAMEX is authorized to respond to imminent threats;", ReadFunctions),
        new("LiquidationFollows", "Decides that the liquidation of UNAMEX shall begin on 1 January 2034;", ReadLiquidation),
    ];

    private static IEnumerable<MandateAct> ReadTermination(Clause clause)
    {
        if (!clause.Decides || Terminates.Match(clause.Text) is not { Success: true } verb || IsIntention(clause, verb.Index))
        {
            yield break;
        }

        var window = new TextSpan(verb.Index, Math.Min(clause.Text.Length, verb.Index + 200));
        var objects = Objects.In(clause, window);
        var other = NotAMandate.Match(clause.Text, verb.Index);
        if (objects.Count == 0 || (other.Success && other.Index < objects[0].Words.From))
        {
            yield break;
        }

        foreach (var (body, _) in objects)
        {
            yield return Ending(clause, "TerminatesMandate", body, verb.Index, DayAfter(clause, verb.Index));
        }
    }

    private static IEnumerable<MandateAct> ReadCease(Clause clause)
    {
        if (!clause.Decides || WillCease.Match(clause.Text) is not { Success: true } verb || IsIntention(clause, verb.Index))
        {
            yield break;
        }

        var before = clause.Text[..verb.Index];
        var subjectFrom = Math.Max(before.LastIndexOf(" that ", StringComparison.Ordinal), before.LastIndexOf("after which", StringComparison.Ordinal));
        var subject = Objects.In(clause, new TextSpan(Math.Max(0, subjectFrom), verb.Index));
        var other = NotAMandate.Match(before, Math.Max(0, subjectFrom));
        if (subject.Count == 0 || (other.Success && other.Index < subject[0].Words.From))
        {
            yield break;
        }

        var after = before.Contains("after which", StringComparison.Ordinal) ? clause.Dates.LastOrDefault(date => date.Span.Until <= verb.Index)?.Date.Day : null;
        yield return Ending(clause, "MandateWillCease", subject[^1].Body, verb.Index, after ?? DayAfter(clause, verb.Index));
    }

    private static IEnumerable<MandateAct> ReadWithdrawal(Clause clause)
    {
        if (clause.Decides && Withdraws.Match(clause.Text) is { Success: true } verb
            && clause.Bodies.FirstOrDefault(mention => mention.Span.From == verb.Index + verb.Length) is { } mention)
        {
            yield return Ending(clause, "WithdrawsMission", mention.Body, verb.Index, DayAfter(clause, verb.Index));
        }
    }

    private static IEnumerable<MandateAct> ReadGuardUnits(Clause clause)
    {
        if (clause.Decides && GuardUnits.Match(clause.Text) is { Success: true } match && MissionOf(clause) is { } body)
        {
            yield return Power(clause, "KeepsGuardUnits", body, "guard units", null, match);
        }
    }

    private static IEnumerable<MandateAct> ReadFunctions(Clause clause)
    {
        if (clause.Decides && AuthorizedUntil.Match(clause.Text) is { Success: true } match && MissionOf(clause) is { } body)
        {
            var until = clause.Dates.FirstOrDefault(date => date.Span.From >= match.Index)?.Date.Day;
            yield return Power(clause, "AuthorizesFunctionsUntil", body, "functions under this paragraph", until, match);
        }
    }

    private static IEnumerable<MandateAct> ReadLiquidation(Clause clause)
    {
        if (clause.Decides && LiquidationGoesOn.Match(clause.Text) is { Success: true } match && MissionOf(clause) is { } body)
        {
            yield return Power(clause, "LiquidationFollows", body, "liquidation", null, match);
        }
    }

    private static BodyRef? MissionOf(Clause clause) =>
        clause.Bodies.FirstOrDefault(mention => mention.Body.Class == BodyClass.Mission)?.Body ?? clause.Document.MainMission;

    private static MandateAct.KeepsPower Power(Clause clause, string rule, BodyRef body, string power, DateOnly? until, Match match) =>
        new(power, until) { Body = body, At = clause.At, Rule = rule, Words = [clause.InParagraph(new TextSpan(match.Index, match.Index + match.Length))] };

    private static MandateAct.Ends Ending(Clause clause, string rule, BodyRef body, int from, DateOnly? effective)
    {
        var until = clause.Dates.FirstOrDefault(date => date.Date.Day == effective)?.Span.Until ?? Math.Min(clause.Text.Length, from + 60);
        return new MandateAct.Ends(effective)
        {
            Body = body,
            At = clause.At,
            Rule = rule,
            Standing = effective is null ? Standing.Doubt : Standing.Stated,
            Condition = effective is null ? "no day is named" : null,
            Words = [clause.InParagraph(new TextSpan(Math.Min(from, until), Math.Max(from, until)))],
        };
    }

    private static DateOnly? DayAfter(Clause clause, int from) =>
        DecisiveDay.After(clause, from)
        ?? (clause.Text.Contains("immediately", StringComparison.Ordinal) || clause.Text.Contains("immediate effect", StringComparison.Ordinal) || clause.Text.Contains("forthwith", StringComparison.Ordinal) || clause.Text.Contains("effective on the adoption", StringComparison.Ordinal) ? clause.Document.AdoptedOn : null);

    private static bool IsIntention(Clause clause, int at)
    {
        var before = clause.Text[..at];
        return before.Contains("intention", StringComparison.Ordinal) || before.Contains("with a view", StringComparison.Ordinal) || before.Contains("unless", StringComparison.Ordinal);
    }
}
