using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Authorized numbers of personnel.</summary>
internal static partial class StrengthRules
{
    [GeneratedRegex(@"\b(?:compris|consist|ceiling|strength|maximum|up to|authoriz|authoris|level|increase|additional)", RegexOptions.CultureInvariant)]
    private static partial Regex Authorizes { get; }

    [GeneratedRegex(@"(?<![\d./(])(?<count>[0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]{1,5})(?! ?\()(?<!\b(?:19|20)\d\d) (?:(?:additional|individual|uniformed|United Nations|UN|international|personnel of) )*(?<noun>military (?:personnel|observers|liaison|staff|troops|and staff)|troops|formed police|police|civilian police|military|uniformed personnel|staff officers|observers|individual police|corrections|justice and corrections|personnel|experts|monitors|soldiers)", RegexOptions.CultureInvariant)]
    private static partial Regex Figure { get; }

    [GeneratedRegex(@"\btroop (?:ceiling|strength|level)s? of (?<count>[0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]{2,5})\b", RegexOptions.CultureInvariant)]
    private static partial Regex TroopCeiling { get; }

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("AuthorizesStrength", "Decides that UNAMEX shall comprise up to 4,200 military personnel and 50 police personnel;", Read),
    ];

    private static IEnumerable<MandateAct> Read(Clause clause)
    {
        if (!clause.DecidesOrRequests || !Authorizes.IsMatch(clause.Text))
        {
            yield break;
        }

        var figures = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var words = new List<TextSpan>();
        foreach (var match in Figure.Matches(clause.Text).Concat(TroopCeiling.Matches(clause.Text)))
        {
            var noun = match.Groups["noun"].Success ? match.Groups["noun"].Value : "troop ceiling";
            var count = int.Parse(match.Groups["count"].Value.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            if (figures.TryAdd(noun, count))
            {
                words.Add(clause.InParagraph(new TextSpan(match.Index, match.Index + match.Length)));
            }
        }

        var body = clause.Bodies.FirstOrDefault(mention => mention.Body.Class is BodyClass.Mission or BodyClass.Force)?.Body
            ?? Objects.In(clause, new TextSpan(0, clause.Text.Length)).Select(found => found.Body).FirstOrDefault()
            ?? clause.Document.MainMission;
        if (figures.Count > 0 && body is not null)
        {
            yield return new MandateAct.SetsStrength(figures.ToImmutable()) { Body = body, At = clause.At, Rule = "AuthorizesStrength", Words = [.. words] };
        }
    }
}
