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
    [GeneratedRegex(@"\b(?:compris|consist|ceiling|strength|maximum|up to|authoriz|authoris|level|increase|additional|including up)", RegexOptions.CultureInvariant)]
    private static partial Regex Authorizes { get; }

    [GeneratedRegex(@"(?<![\d./(])(?<count>[0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]{1,5})(?! ?\()(?<!\b(?:19|20)\d\d) (?:(?:additional|individual|uniformed|unarmed|United Nations|UN|international|personnel of|civilian and seconded|seconded) )*(?<noun>military (?:personnel|observers|liaison|staff|troops|and staff)|troops|formed police|police|civilian police|military|uniformed personnel|staff officers|observers|individual police|corrections|justice and corrections|personnel|experts|monitors|soldiers)", RegexOptions.CultureInvariant)]
    private static partial Regex Figure { get; }

    [GeneratedRegex(@"\b(?:troop|force|personnel) (?:ceiling|strength|level)s?(?: (?:for|of) (?:the )?[A-Z][A-Za-z-]+)? (?:of|to|at)(?: up to| a maximum of)? (?<count>[0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]{2,5})\b", RegexOptions.CultureInvariant)]
    private static partial Regex TroopCeiling { get; }

    // "a group of up to five experts": a panel's size is often written in words.
    [GeneratedRegex(@"\b(?:group|team|panel|consisting|composed|compris(?:ed|ing))(?: of)? (?:(?:up to|no more than|not more than|a maximum of|at least) )?(?<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<noun>experts|members|individuals|monitors)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PanelSize { get; }

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("AuthorizesStrength", "Decides that UNAMEX shall comprise up to 4,200 military personnel and 50 police personnel;", Read),
        new("SetsSizeOfPanel", "Requests the Secretary-General to create for an initial period of 13 months a group of up to five experts (\"Panel of Experts\");", ReadPanel),
    ];

    private static IEnumerable<MandateAct> ReadPanel(Clause clause)
    {
        if (!clause.DecidesOrRequests || PanelSize.Match(clause.Text) is not { Success: true } match)
        {
            yield break;
        }

        var count = Parsing.Dates.Numerals.Value(match.Groups["count"].Value)!.Value;
        var body = EstablishmentRules.FoundedBy(clause) ?? Objects.In(clause, new TextSpan(0, clause.Text.Length)).Select(found => found.Body).FirstOrDefault(found => found.Class == BodyClass.Panel)
            ?? clause.NamedBefore(mention => mention.Body.Class == BodyClass.Panel);
        if (body is { Class: BodyClass.Panel })
        {
            yield return new MandateAct.SetsStrength(ImmutableSortedDictionary<string, int>.Empty.Add(match.Groups["noun"].Value.ToLowerInvariant(), count))
            {
                Body = body,
                At = clause.At,
                Rule = "SetsSizeOfPanel",
                Words = [clause.InParagraph(new TextSpan(match.Index, match.Index + match.Length))],
            };
        }
    }

    private static IEnumerable<MandateAct> Read(Clause clause)
    {
        if (!clause.DecidesOrRequests || !Authorizes.IsMatch(clause.Text) || PanelSize.IsMatch(clause.Text) && ReadPanel(clause).Any())
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
