using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Acts by which one body becomes, or is followed by, another.</summary>
internal static partial class SuccessionRules
{
    [GeneratedRegex(@"\bshall(?:, as (?:from|of) [^,]{4,20},)? (?:henceforth )?(?:bear the (?:title|name) of|be (?:called|renamed|known as))\b|\bis renamed\b", RegexOptions.CultureInvariant)]
    private static partial Regex Renames { get; }

    [GeneratedRegex(@"\bfollow-on mission to\b|\bto succeed\b|\bas a successor to\b", RegexOptions.CultureInvariant)]
    private static partial Regex Follows { get; }

    [GeneratedRegex(@"\bsubsume\b|\btransfer of authority from\b", RegexOptions.CultureInvariant)]
    private static partial Regex HandsOver { get; }

    // A committee that gets another title stays the same body, so its new name is kept as it is written.
    [GeneratedRegex(@"[""“](?<title>[^""“”]{8,140})[""”]", RegexOptions.CultureInvariant)]
    private static partial Regex NewTitle { get; }

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("ShallBearTheName", "Decides that UNAMEX shall, as from 1 July 2033, bear the title of United Nations Stabilization Mission in Exemplia (UNSMEX);", ReadRename),
        new("FollowsMission", "Decides to establish, as a follow-on mission to UNAMEX, the United Nations Office in Exemplia (UNOEX);", ReadFollow),
        new("HandsOverTo", "Requests the Secretary-General to subsume the presence of UNAMEX into UNSMEX;", ReadHandOver),
    ];

    /// <summary>True where a clause gives a body another name.</summary>
    public static bool Renaming(Clause clause) => Renames.IsMatch(clause.Text);

    private static IEnumerable<MandateAct> ReadRename(Clause clause)
    {
        if (clause.Decides && Renames.Match(clause.Text) is { Success: true } match)
        {
            var before = clause.Bodies.LastOrDefault(mention => mention.Span.Until <= match.Index)?.Body ?? clause.Document.MainMission;
            var after = clause.Bodies.FirstOrDefault(mention => mention.Span.From >= match.Index && mention.Body != before)?.Body;
            var to = after?.Id ?? (NewTitle.Match(clause.Text, match.Index) is { Success: true } title ? title.Groups["title"].Value : null);
            if (before is not null && to is not null)
            {
                yield return Succession(clause, "ShallBearTheName", before, to, match);
            }
        }
    }

    private static IEnumerable<MandateAct> ReadFollow(Clause clause)
    {
        if (clause.DecidesOrRequests && Follows.Match(clause.Text) is { Success: true } match)
        {
            var old = clause.Bodies.FirstOrDefault(mention => mention.Span.From >= match.Index)?.Body;
            var next = clause.Bodies.FirstOrDefault(mention => mention.Body != old)?.Body;
            if (old is not null && next is not null)
            {
                yield return Succession(clause, "FollowsMission", old, next.Id, match);
            }
        }
    }

    private static IEnumerable<MandateAct> ReadHandOver(Clause clause)
    {
        if (clause.DecidesOrRequests && HandsOver.Match(clause.Text) is { Success: true } match)
        {
            var bodies = clause.Bodies.Where(mention => mention.Span.From >= match.Index).Select(mention => mention.Body).Distinct().Take(2).ToList();
            if (bodies.Count == 2)
            {
                yield return Succession(clause, "HandsOverTo", bodies[0], bodies[1].Id, match);
            }
        }
    }

    private static MandateAct.RenamesOrSucceeds Succession(Clause clause, string rule, BodyRef old, string to, Match match) =>
        new(to, DecisiveDay.After(clause, 0))
        {
            Body = old,
            At = clause.At,
            Rule = rule,
            Words = [clause.InParagraph(new TextSpan(match.Index, match.Index + match.Length))],
        };
}
