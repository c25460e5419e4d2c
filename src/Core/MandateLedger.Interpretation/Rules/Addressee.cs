using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Whom a clause asks or decides about: the actor named first after the verb.</summary>
/// <param name="Body">The body, or null where somebody else is asked.</param>
/// <param name="Words">The words that name the actor.</param>
/// <param name="Via">The head through whom the body is asked, as written; or null.</param>
internal sealed partial record Addressee(BodyRef? Body, TextSpan Words, string? Via)
{
    [GeneratedRegex(@"\b(?:(?:his|the|her|its) )?(?:Special Representative(?: of the Secretary-General)?(?: for [A-Z][A-Za-z' ]+?(?= (?:and|to|shall|in|through|,))| and Head of (?:the )?)?|SRSG|Special Adviser|Head of (?:the )?Mission)", RegexOptions.CultureInvariant)]
    private static partial Regex Head { get; }

    [GeneratedRegex(@"(?<!Representative of the )(?<!Envoy of the )(?<!by the )(?<!report of the )\bSecretary-General\b(?!'s)|\bSecretariat\b|\bGovernments?\b|\bMember States\b|\b[Aa]ll States\b|\bStates\b|\b[Pp]arties\b|\bCountry Team\b|\bauthorities\b|\bPresident of\b|\b[Ii]nternational community\b|\bdonors\b|\bMinister\b|\bneighbouring\b|\barmed groups\b|\bmilitary personnel\b(?= of)|\ball (?:sides|actors|those)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SomebodyElse { get; }

    [GeneratedRegex(@"\b(?:the|its) (?:Mission|Force|Operation|Verification Mission|Office|Panel(?: of Experts)?|Group of Experts|Committee|Monitoring Group|Monitoring Team|Team|Commission)\b|\bthe Mission's mandate\b|\b(?:its|the) mandate\b", RegexOptions.CultureInvariant)]
    private static partial Regex ShortName { get; }

    public static Addressee? Of(Clause clause)
    {
        var from = clause.VerbPhrase.Length;
        var body = clause.Bodies.FirstOrDefault(mention => mention.Span.From >= from);
        var head = Head.Match(clause.Text, from);
        var other = SomebodyElse.Match(clause.Text, from);
        var shortName = ShortName.Match(clause.Text, from);
        var (bodyAt, headAt) = (body?.Span.From ?? int.MaxValue, head.Success ? head.Index : int.MaxValue);
        var (otherAt, shortAt) = (other.Success ? other.Index : int.MaxValue, shortName.Success ? shortName.Index : int.MaxValue);
        var first = Math.Min(Math.Min(bodyAt, headAt), Math.Min(otherAt, shortAt));
        if (first == int.MaxValue)
        {
            return null;
        }

        if (first == headAt)
        {
            var mission = clause.Bodies.FirstOrDefault(mention => mention.Span.From >= headAt && mention.Span.From < headAt + 140 && mention.Body.Class == BodyClass.Mission)?.Body
                ?? clause.Document.MainMission;
            return new Addressee(mission, new TextSpan(head.Index, head.Index + head.Length), head.Value.Split(" and Head of")[0]);
        }

        if (first == bodyAt)
        {
            return new Addressee(body!.Body, body.Span, null);
        }

        if (first == shortAt && otherAt > shortAt)
        {
            var target = Objects.In(clause, new TextSpan(shortName.Index, shortName.Index + shortName.Length));
            return target.Count > 0 ? new Addressee(target[0].Body, target[0].Words, null) : null;
        }

        return new Addressee(null, new TextSpan(other.Index, other.Index + other.Length), null);
    }
}
