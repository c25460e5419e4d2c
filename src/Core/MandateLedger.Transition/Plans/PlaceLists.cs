using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Parsing.Dates;
using MandateLedger.Primitives.Findings;

namespace MandateLedger.Transition.Plans;

/// <summary>
/// Lists of the places of the liquidation. They are the same places where the words call them liquidation locations, or
/// say that the liquidation team works in them. And a number before a list in brackets says how long the list is.
/// </summary>
internal static partial class PlaceLists
{
    private const string List = @"(?<list>" + PlanSentence.Name + @"(?:, " + PlanSentence.Name + @")*,? and " + PlanSentence.Name + ")";

    [GeneratedRegex(@"\bliquidation (?:locations|sites|offices) (?:\(|in )" + List + @"|\b(?:locations|sites|offices) in " + List + @" (?:will|shall) [^.]{0,80}?\bfor the liquidation (?:team|entity)", RegexOptions.CultureInvariant)]
    private static partial Regex Places { get; }

    [GeneratedRegex(@"\b(?<count>two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ ){0,2}(?:locations|sites|offices|premises|compounds) \(" + List + @"\)", RegexOptions.CultureInvariant)]
    private static partial Regex Counted { get; }

    [GeneratedRegex(@", (?:and )?| and ", RegexOptions.CultureInvariant)]
    private static partial Regex Between { get; }

    /// <summary>Lists that differ, and numbers that are not those of their lists.</summary>
    public static IEnumerable<Finding> Differ(ImmutableArray<PlanSentence> sentences)
    {
        var lists = sentences.SelectMany(sentence => Places.Matches(sentence.Text).Select(match => (sentence.At, Names: NamesOf(match)))).ToList();
        var different = lists.DistinctBy(list => string.Join('|', list.Names.Order(StringComparer.Ordinal))).ToList();
        if (different.Count > 1)
        {
            yield return TransitionFindings.ListsDiffer("places of the liquidation", different.ConvertAll(list => (list.At, (IReadOnlyList<string>)list.Names)));
        }

        foreach (var (at, match) in sentences.SelectMany(sentence => Counted.Matches(sentence.Text).Select(match => (sentence.At, match))))
        {
            if (Numerals.Value(match.Groups["count"].Value) is { } count && NamesOf(match) is var names && names.Count != count)
            {
                yield return TransitionFindings.CountDisagrees(at, count, names);
            }
        }
    }

    private static List<string> NamesOf(Match match) => [.. Between.Split(match.Groups["list"].Value)];
}
