using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Parsing.Openings;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Renewals and extensions of a mandate, a term or an authorization.</summary>
internal static partial class ExtensionRules
{
    [GeneratedRegex(@"\b(?:extend|renew|prolong|re-?establish|reauthorize)\b|^(?:[A-Za-z]+ )?(?:[Ee]xtends|[Rr]enews)\b|\b(?:continue|maintain)(?= the (?:present |current )?(?:mandate|deployment|stationing|presence|authorization|establishment)|,? for a (?:further |additional )(?:planned )?period)|\bthe (?:extension|renewal) of\b", RegexOptions.CultureInvariant)]
    private static partial Regex Verb { get; }

    [GeneratedRegex(@"\b(?:shall|will|should|be) (?:be )?(?:further )?(?:extended|renewed|prolonged)\b|\bis (?:hereby )?(?:further )?(?:extended|renewed|prolonged)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Passive { get; }

    [GeneratedRegex(@"\b(?:will|shall|should)? ?continue to operate\b|\bshall (?:also |continue to )?(?:support|assist) the Committee (?=for a (?:further )?period)", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOnOperating { get; }

    // "to continue monitoring", "to continue to verify": a mandate lives on by its work going on.
    [GeneratedRegex(@"^(?:[A-Za-z]+ )?[Aa]uthori[sz]es [^,;]{3,90}? to continue (?:to [a-z]+|[a-z]+ing)\b", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOnWorking { get; }

    // The Council often asks the Secretary-General to renew a panel; asking is deciding where nobody else is left to decide.
    [GeneratedRegex(@"^(?:[A-Za-z]+ )?[Rr]equests (?:that )?the Secretary-General(?:,[^,]{3,80},)? (?:to )?$", RegexOptions.CultureInvariant)]
    private static partial Regex AsksSecretaryGeneral { get; }

    // Time words may stand between verb and object: "to extend, until 31 May 2031, the mandate of …".
    [GeneratedRegex(@"^(?:,? ?(?:further|for|until|till|to|up to|through|a|an|another|additional|planned|more|period|of|final|time|and|as|from|the date|adoption|this resolution|with effect|last|new|\d{1,2}(?:st|nd|rd|th)?|January|February|March|April|May|June|July|August|September|October|November|December|\d{4}|[a-z]+[ -]?(?:day|week|month|year)s?|once|again|also|[A-Za-z]+(?= months| days| weeks)),?)*? ?(?=(?:the|its|their|this|his|her|all|those|such|[A-Z]))", RegexOptions.CultureInvariant)]
    private static partial Regex TimeWords { get; }

    [GeneratedRegex(@"\b(?<noun>mandates?|authori[sz]ations?|term(?: of office)?|deployment|stationing|presence|authority|period)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Noun { get; }

    [GeneratedRegex(@"\b(?:measures?|sanctions|embargo|exemptions?|exceptions?|restrictions?|prohibitions?|provisions|invitation|gratitude|appreciation|support|assistance|cooperation|territory|deadline|reporting|arrangements?|programme|phase|freeze|ban|requirement)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OtherNoun { get; }

    [GeneratedRegex(@"\bfinal\b(?= (?:time|period|[a-z0-9-]+ period|extension|such|renewal|[a-z0-9-]+[ -](?:month|day|year)))|\blast (?:extension|time|renewal)\b|\bfor a final\b", RegexOptions.CultureInvariant)]
    private static partial Regex FinalWords { get; }

    [GeneratedRegex(@"\b(?<nation>[A-Z][a-z]+) (?:armed )?forces\b", RegexOptions.CultureInvariant)]
    private static partial Regex NationalForcesWords { get; }

    [GeneratedRegex(@",? ?(?:and )?\b(?:following|in line with|in accordance with|in response to|based on|taking into account|as recommended by|as requested by|having considered|having regard to) (?:[^,]*,|.*?(?= to $))", RegexOptions.CultureInvariant)]
    private static partial Regex Grounds { get; }

    [GeneratedRegex(@"^(?:[A-Za-z]+ )?(?:[Aa]pproves|[Aa]ccepts|[Aa]grees (?:to|with)) the (?:Secretary-General's )?recommendations?(?: of the Secretary-General)?(?: contained in [^,;]{3,60})? to $", RegexOptions.CultureInvariant)]
    private static partial Regex ApprovesRecommendation { get; }

    // Beyond the end of any paragraph.
    private const int Nowhere = 10_000_000;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "ExtendsMandateUntilDate",
            "Decides to extend the mandate of the United Nations Assistance Mission in Exemplia (UNAMEX) until 31 May 2032;",
            clause => Read(clause, "ExtendsMandateUntilDate", computed: false)),
        new(
            "ExtendsMandateForPeriod",
            "Decides to extend the mandate of UNAMEX for a period of twelve months from the date of this resolution;",
            clause => Read(clause, "ExtendsMandateForPeriod", computed: true)),
        new(
            "MandateShallBeExtended",
            "Decides that the mandate of UNAMEX shall be extended until 4 February 2032;",
            ReadPassive),
        new(
            "ContinuesToOperateUntil",
            "Decides that UNAMEX will continue to operate as a special political mission for the period ending 31 December 2032;",
            ReadContinuing),
        new(
            "AuthorizesToContinueUntil",
            "Authorizes UNAMEX to continue monitoring the demilitarization of the Exemplian peninsula until 15 January 2032;",
            ReadWorkingOn),
        new(
            "AsksToExtendPanel",
            "Requests the Secretary-General to extend, for a period expiring on 1 February 2032, the Panel of Experts established pursuant to resolution 9001 (2031);",
            ReadAsked),
    ];

    private static IEnumerable<MandateAct> Read(Clause clause, string rule, bool computed) =>
        clause.Decides && Verb.Match(clause.Text) is { Success: true } verb && !IsAnnounced(clause, verb.Index)
            ? ReadFrom(clause, verb, rule, computed)
            : [];

    private static IEnumerable<MandateAct> ReadAsked(Clause clause)
    {
        if (clause.Force is not VerbForce.Request || Verb.Match(clause.Text) is not { Success: true } verb || !AsksSecretaryGeneral.IsMatch(clause.Text[..verb.Index]))
        {
            return [];
        }

        return ReadFrom(clause, verb, "AsksToExtendPanel", computed: false).Concat(ReadFrom(clause, verb, "AsksToExtendPanel", computed: true))
            .Where(act => act.Body.Class == BodyClass.Panel);
    }

    private static IEnumerable<MandateAct> ReadFrom(Clause clause, Match verb, string rule, bool computed)
    {
        var after = verb.Index + verb.Length;
        var time = TimeWords.Match(clause.Text[after..]);
        var start = after + (time.Success ? time.Length : 0);
        var objects = ObjectOf(clause, start, out var scope);
        if (objects.Count == 0 || TermReader.Read(clause, after) is not { } term || term.Term.Computed != computed)
        {
            yield break;
        }

        var words = new TextSpan(verb.Index, Math.Max(term.Words.Until, objects[^1].Words.Until));
        var final = IsFinal(clause, after, words);
        foreach (var (body, _) in objects)
        {
            yield return Extension(clause, rule, body, term, words, final, scope);
        }
    }

    private static IEnumerable<MandateAct> ReadPassive(Clause clause)
    {
        if (!clause.Decides || Passive.Match(clause.Text) is not { Success: true } verb)
        {
            yield break;
        }

        var before = new TextSpan(0, verb.Index);
        var hasNoun = Noun.Match(clause.Text, 0, verb.Index) is { Success: true };
        if (!hasNoun || TermReader.Read(clause, verb.Index) is not { } term)
        {
            yield break;
        }

        foreach (var (body, _) in Objects.In(clause, before))
        {
            yield return Extension(clause, "MandateShallBeExtended", body, term, new TextSpan(0, term.Words.Until), IsFinal(clause, verb.Index, term.Words), TermScope.Mandate);
        }
    }

    private static IEnumerable<MandateAct> ReadContinuing(Clause clause)
    {
        if (!clause.Decides || GoesOnOperating.Match(clause.Text) is not { Success: true } verb || TermReader.Read(clause, verb.Index) is not { } term)
        {
            yield break;
        }

        foreach (var (body, _) in Objects.In(clause, new TextSpan(0, verb.Index)).Take(1))
        {
            yield return Extension(clause, "ContinuesToOperateUntil", body, term, new TextSpan(verb.Index, term.Words.Until), false, TermScope.Mandate);
        }
    }

    private static IEnumerable<MandateAct> ReadWorkingOn(Clause clause)
    {
        if (GoesOnWorking.Match(clause.Text) is not { Success: true } verb || TermReader.Read(clause, verb.Index) is not { } term)
        {
            yield break;
        }

        foreach (var (body, _) in Objects.In(clause, new TextSpan(0, verb.Index + verb.Length)).Take(1))
        {
            yield return Extension(clause, "AuthorizesToContinueUntil", body, term, new TextSpan(verb.Index, term.Words.Until), IsFinal(clause, verb.Index, term.Words), TermScope.Mandate);
        }
    }

    private static MandateAct.Extends Extension(Clause clause, string rule, BodyRef body, TermWords term, TextSpan words, bool final, TermScope scope) =>
        new(term.Term, final, scope)
        {
            Body = body,
            At = clause.At,
            Rule = rule,
            Words = [clause.InParagraph(words)],
            Standing = Terms.StandingOf(term.Term),
            Readings = Terms.ReadingsOf(term.Term),
        };

    // The object's head noun must be a mandate, a term or an authorization, or the body itself: measures are not a body's.
    private static List<(BodyRef Body, TextSpan Words)> ObjectOf(Clause clause, int start, out TermScope scope)
    {
        scope = TermScope.Mandate;
        var window = new TextSpan(start, Math.Min(clause.Text.Length, start + 260));
        var noun = Noun.Match(clause.Text, start);
        var other = OtherNoun.Match(clause.Text, start);
        var first = clause.Bodies.FirstOrDefault(mention => mention.Span.From >= start);
        var nounAt = noun.Success ? noun.Index : Nowhere;
        var otherAt = other.Success ? other.Index : Nowhere;
        var bodyAt = first?.Span.From ?? Nowhere;
        if (otherAt < nounAt && otherAt < bodyAt)
        {
            return [];
        }

        if (nounAt > start + 120 && bodyAt > start + 12 && Objects.In(clause, new TextSpan(start, Math.Min(clause.Text.Length, start + 60))).Count == 0)
        {
            return [];
        }

        if (noun.Success && noun.Groups["noun"].ValueSpan.StartsWith("authori", StringComparison.Ordinal) && nounAt < bodyAt + 80)
        {
            scope = TermScope.Authorization;
        }

        return scope == TermScope.Authorization && NationalForces(clause, start) is { } forces ? [forces] : Objects.In(clause, window);
    }

    // "the authorization it provided to the Exemplian forces": a State's forces have no name of their own.
    private static (BodyRef Body, TextSpan Words)? NationalForces(Clause clause, int start) =>
        NationalForcesWords.Match(clause.Text, start) is { Success: true } match && match.Index < start + 120
            ? (clause.Document.BySubject(BodyClass.Force, match.Groups["nation"].Value) ?? new BodyRef(match.Value, BodyClass.Force), new TextSpan(match.Index, match.Index + match.Length))
            : null;

    private static bool IsFinal(Clause clause, int from, TextSpan words) =>
        FinalWords.Match(clause.Text, from) is { Success: true } match && match.Index < words.Until + 120
        && !clause.Text[from..match.Index].Contains("with a view", StringComparison.Ordinal);

    // "with the intention to renew", "the decision of the Secretary-General to extend": spoken of, not decided. Why the
    // Council decides ("in line with the request from the Government", "as recommended by …") is no announcement.
    private static bool IsAnnounced(Clause clause, int verbAt)
    {
        var whole = clause.Text[..verbAt];
        if (ApprovesRecommendation.IsMatch(whole))
        {
            return false;
        }

        var before = Grounds.Replace(whole, " ");
        return before.Contains("intention", StringComparison.Ordinal) || before.Contains("with a view to", StringComparison.Ordinal)
            || before.Contains("whether to", StringComparison.Ordinal) || before.Contains("decision of", StringComparison.Ordinal)
            || before.Contains("recommendation", StringComparison.Ordinal)
            || before.Contains("consider", StringComparison.Ordinal) || before.Contains("request", StringComparison.Ordinal);
    }
}
