using System.Collections.Immutable;
using MandateLedger.Interpretation.Analysis;
using MandateLedger.Parsing.Openings;

namespace MandateLedger.Interpretation.Vocabularies;

/// <summary>A condition or scope word of a task.</summary>
/// <param name="Class">Host request, consultation, circumstance, capability and so on.</param>
/// <param name="Wording">Our standard wording.</param>
/// <param name="Phrases">Words in texts that mean it, in small letters.</param>
public sealed record ConditionPhrase(string Class, string Wording, ImmutableArray<string> Phrases);

/// <summary>What the interpreter knows: bodies, verbs, phrases. Loaded by an adapter and given to the core.</summary>
/// <param name="Bodies">The catalogue of bodies.</param>
/// <param name="Lexicon">The Council's verbs.</param>
/// <param name="Conditions">Conditions and scope words.</param>
public sealed record Vocabulary(BodyCatalogue Bodies, Lexicon Lexicon, ImmutableArray<ConditionPhrase> Conditions)
{
    /// <summary>What the words of tasks are about.</summary>
    public TaskModel Model { get; init; } = TaskModel.None;
}
