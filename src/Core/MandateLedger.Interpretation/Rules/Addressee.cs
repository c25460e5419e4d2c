using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Interpretation.Mentions;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Whom a clause asks or decides about: the actor named between the verb and what is asked.</summary>
/// <param name="Body">The body, or null where somebody else is asked.</param>
/// <param name="Words">The words that name the actor.</param>
/// <param name="Via">The head through whom the body is asked, as written; or null.</param>
internal sealed partial record Addressee(BodyRef? Body, TextSpan Words, string? Via)
{
    [GeneratedRegex(@"\b(?:(?:his|the|her|its) )?(?:Special Representative(?: of the Secretary-General)?(?: for [A-Z][A-Za-z' ]+?(?= (?:and|to|shall|in|through|,))| and Head of (?:the )?)?|SRSG|Special Adviser|Head of (?:the )?Mission)", RegexOptions.CultureInvariant)]
    private static partial Regex Head { get; }

    // A representative for a subject of the whole world heads no mission. Real case: S/RES/2662 (2022) 48.
    [GeneratedRegex(@"Special Representatives?(?: of the Secretary-General)? (?:for Children|on Sexual|on Violence|for Disaster|on Violence)", RegexOptions.CultureInvariant)]
    private static partial Regex ThematicHead { get; }

    [GeneratedRegex(@"(?<!Representative of the )(?<!Envoy of the )(?<!by the )(?<!report of the )\bSecretary-General\b(?!'s)|\bSecretariat\b|\bGovernments?\b|\bMember States\b|\b[Aa]ll States\b|\bStates\b|\b[Pp]arties\b|\bCountry Team\b|\bauthorities\b|\bPresident of\b|\b[Ii]nternational community\b|\bdonors\b|\bMinister\b|\bneighbouring\b|\barmed groups\b|\bmilitary personnel\b(?= of)|\ball (?:sides|actors|those)\b|\b(?:countries|institutions|stakeholders|leaders|signatories)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SomebodyElse { get; }

    [GeneratedRegex(@"\b(?:the|its) (?:Mission|Force|Operation|Verification Mission|Office|Panel(?: of Experts)?|Group of Experts|Group|Committee|Monitoring Group|Monitoring Team|Team|Commission)\b(?! (?:of|for) )|\bthe Mission's mandate\b|\b(?:its|the) mandate\b", RegexOptions.CultureInvariant)]
    private static partial Regex ShortName { get; }

    [GeneratedRegex(@"^ (?:up)?on\b", RegexOptions.CultureInvariant)]
    private static partial Regex Upon { get; }

    // Beside whom somebody acts is not who is asked.
    [GeneratedRegex(@"\b(?:with|by|from|including|than|receiving|against|through|beside|for|on|in|under|between|within)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Companion { get; }

    [GeneratedRegex(@"^(?:(?: also| further)?,[^,;]{2,160},(?! (?:and|the [A-Z])))+", RegexOptions.CultureInvariant)]
    private static partial Regex Aside { get; }

    [GeneratedRegex(@"\b(?<noun>[A-Za-z]+)(?: and [a-z]+)? (?:of|deployed to) (?:the |both )?$", RegexOptions.CultureInvariant)]
    private static partial Regex PartOf { get; }

    [GeneratedRegex(@"^(?:components?|elements?|leadership|Head|head|mandates?|Chair|Chairman|Chairperson|Director|Coordinator|office|staff|part|deployment|establishment|mission|Mission|Force)$", RegexOptions.CultureInvariant)]
    private static partial Regex ActingPart { get; }

    [GeneratedRegex(@"(?:,| and| as well as)(?: the| its)? $", RegexOptions.CultureInvariant)]
    private static partial Regex Joins { get; }

    [GeneratedRegex(@"^[^,]{0,60}?(?:,? and (?:the )?(?:Head of (?:the )?)?| of (?:the )?|,? as (?:the )?[Hh]ead of (?:the )?)$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadOf { get; }

    public static Addressee? Of(Clause clause)
    {
        var lead = Asking.Lead(clause);
        var body = clause.Bodies.FirstOrDefault(mention => lead.Contains(mention.Span) && IsAsked(clause, lead, mention.Span.From));
        var head = Within(Head, clause, lead);
        var other = Within(SomebodyElse, clause, lead);
        var shortName = Within(ShortName, clause, lead);
        if (shortName is not null && !IsAsked(clause, lead, shortName.Index))
        {
            shortName = null;
        }

        var (bodyAt, headAt) = (body?.Span.From ?? int.MaxValue, head?.Index ?? int.MaxValue);
        var (otherAt, shortAt) = (other?.Index ?? int.MaxValue, shortName?.Index ?? int.MaxValue);
        var first = Math.Min(Math.Min(bodyAt, headAt), Math.Min(otherAt, shortAt));
        if (first == int.MaxValue)
        {
            return null;
        }

        if (first == headAt && head is not null)
        {
            return OfHead(clause, head);
        }

        if (body is not null && (first == bodyAt || IsJoined(clause, lead, bodyAt)))
        {
            return new Addressee(body.Body, body.Span, null);
        }

        if (shortName is not null && (otherAt > shortAt || IsJoined(clause, lead, shortAt)))
        {
            var target = Objects.In(clause, new TextSpan(shortName.Index, shortName.Index + shortName.Length));
            return target.Count > 0 ? new Addressee(target[0].Body, target[0].Words, null) : null;
        }

        return other is null ? null : new Addressee(null, SpanOf(other), null);
    }

    // "Special Representative … and Head of UNAMEX" is the head of that body; alone, of the mission that the text is about.
    private static Addressee OfHead(Clause clause, Match head)
    {
        var end = head.Index + head.Length;
        var mission = clause.Bodies.FirstOrDefault(mention => mention.Body.Class == BodyClass.Mission
            && mention.Span.Until > end && (mention.Span.From < end || HeadOf.IsMatch(clause.Text[end..mention.Span.From])))?.Body;
        var thematic = ThematicHead.IsMatch(clause.Text[head.Index..Math.Min(clause.Text.Length, end + 40)]);
        return new Addressee(mission ?? (thematic ? null : clause.Document.MainMission), SpanOf(head), head.Value.Split(" and Head of")[0]);
    }

    // "UNODC, in consultation with UNAMEX": a companion. "the troop contributors of UNAMEX": not the body itself.
    private static bool IsAsked(Clause clause, TextSpan lead, int at)
    {
        var before = clause.Text[lead.From..at];
        var subject = Aside.Match(before) is { Success: true } aside ? before[aside.Length..] : before;
        subject = Upon.Replace(subject, "");
        return !Companion.IsMatch(subject) && (PartOf.Match(subject) is not { Success: true } part || ActingPart.IsMatch(part.Groups["noun"].Value));
    }

    // "Requests the Government of Exemplia and UNAMEX to …": both are asked.
    private static bool IsJoined(Clause clause, TextSpan lead, int at) =>
        clause.Force != Parsing.Openings.VerbForce.Call && at <= lead.Until && Joins.IsMatch(clause.Text[lead.From..at]) && !clause.Text[lead.From..at].Contains("between", StringComparison.Ordinal);

    private static Match? Within(Regex pattern, Clause clause, TextSpan lead) =>
        pattern.Match(clause.Text, lead.From) is { Success: true } match && match.Index + match.Length <= lead.Until ? match : null;

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length);
}
