using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Interpretation.Mentions;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Finds the body that a verb acts on: named, by a pronoun, by a short name, or by the document's subject.</summary>
internal static partial class Objects
{
    [GeneratedRegex(@"\b(?:its|their) (?:present |current )?mandate\b|\bthe (?:present |current )?mandates?\b(?! of)|\bthe mandate of the (?:Mission|mission|Force|force|Operation|United Nations mission|Office|Verification Mission|Team|Commission)\b|\b[Tt]he (?:Mission|Force|Operation|Verification Mission|United Nations mission|Office)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PointsBack { get; }

    [GeneratedRegex(@"\b(?<name>Panel of [Ee]xperts|Group of [Ee]xperts|Monitoring Group|Monitoring Team|Sanctions Monitoring Team|[Mm]onitoring [Mm]echanism|Ombudsperson|Committee|Special Adviser)\b|\b[Tt]he (?<name>Panel|Group)\b(?! of| on| for)", RegexOptions.CultureInvariant)]
    private static partial Regex GenericBody { get; }

    /// <summary>The bodies that a phrase of the clause speaks of, nearest first; empty where none can be told.</summary>
    public static List<(BodyRef Body, TextSpan Words)> In(Clause clause, TextSpan phrase)
    {
        var named = clause.Bodies.Where(mention => phrase.Contains(mention.Span)).ToList();
        var spoken = Within(GenericBody, clause.Text, phrase);

        // "the mandate of the Panel of Experts, as well as the request to UNAMEX": the body nearest to the verb is meant.
        if (named.Count > 0 && !(spoken is not null && spoken.Groups["name"].Value != "Committee" && SpanOf(spoken).Until <= named[0].Span.From && BodyOf(clause, spoken) is not null))
        {
            return [.. Joined(clause, named).Select(mention => (mention.Body, mention.Span))];
        }

        if (spoken is not null)
        {
            return BodyOf(clause, spoken) is { } body ? [(body, SpanOf(spoken))] : [];
        }

        if (Within(PointsBack, clause.Text, phrase) is { } pointer)
        {
            var body = clause.NamedBefore(mention => mention.Body.Class is BodyClass.Mission or BodyClass.Force) ?? clause.Document.MainMission;
            if (pointer.Value.EndsWith("orce", StringComparison.Ordinal) && body is not null && !IsForce(clause, body))
            {
                body = clause.Document.MostNamed(BodyClass.Force);
            }

            return body is null ? [] : [(body, SpanOf(pointer))];
        }

        return [];
    }

    private static BodyRef? BodyOf(Clause clause, Match generic)
    {
        var name = generic.Groups["name"].Value;
        var bodyClass = name is "Committee" ? BodyClass.Committee : name is "Ombudsperson" ? BodyClass.Other : name is "Special Adviser" ? BodyClass.Mission : BodyClass.Panel;
        var word = name.EndsWith("Team", StringComparison.Ordinal) ? "Team" : name;
        return Nearby(clause, bodyClass, word)
            ?? clause.Document.Founded.FirstOrDefault(founded => founded.Class == bodyClass)
            ?? clause.Document.BySubject(bodyClass, word)
            ?? clause.Document.MostNamed(bodyClass);
    }

    private static bool IsForce(Clause clause, BodyRef body) =>
        body.Class == BodyClass.Force
        || clause.Document.Vocabulary.Bodies.Find(body.Id)?.Name.Contains("Force", StringComparison.Ordinal) == true;

    // "the mandates of UNAMEX and of UNMEL": bodies joined by "and" share the verb; a body named later on does not.
    private static IEnumerable<BodyMention> Joined(Clause clause, List<BodyMention> named)
    {
        yield return named[0];
        for (var index = 1; index < named.Count; index++)
        {
            var between = clause.Text[named[index - 1].Span.Until..named[index].Span.From];
            if (between.Trim(' ', '(', ')', ',') is not ("and" or "and the" or "and of the" or "and of" or ""))
            {
                yield break;
            }

            if (named[index].Body != named[index - 1].Body)
            {
                yield return named[index];
            }
        }
    }

    private static BodyRef? Nearby(Clause clause, BodyClass bodyClass, string word) =>
        clause.NamedBefore(mention => mention.Body.Class == bodyClass && mention.Body.Id.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static Match? Within(Regex pattern, string text, TextSpan phrase) =>
        pattern.Match(text, phrase.From) is { Success: true } match && match.Index + match.Length <= phrase.Until ? match : null;

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length);
}
