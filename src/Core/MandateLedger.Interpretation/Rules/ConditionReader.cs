using System.Collections.Immutable;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Finds conditions and scope words in a task's chapeaux and its own words, in our standard wording.</summary>
internal static class ConditionReader
{
    public static ImmutableArray<string> Read(IEnumerable<string> texts, ImmutableArray<ConditionPhrase> phrases)
    {
        var folded = texts.Select(Folding.Fold).ToList();
        return [.. phrases
            .Where(condition => condition.Phrases.Any(phrase => folded.Exists(text => text.Contains(phrase, StringComparison.OrdinalIgnoreCase))))
            .Select(condition => condition.Wording)
            .Distinct()];
    }
}
