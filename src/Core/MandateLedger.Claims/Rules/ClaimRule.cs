using System.Collections.Immutable;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Frames;
using MandateLedger.Claims.Mentions;
using MandateLedger.Claims.Records;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Rules;

/// <summary>What a rule reads: one sentence, and the record that it is compared with.</summary>
internal sealed record Reading(MissionRecord Record, MarkedSentence Sentence, IReadOnlyList<Frame> Frames)
{
    public string Skeleton => Sentence.Skeleton;

    /// <summary>The sentence before, or null.</summary>
    public Reading? Before { get; init; }
}

/// <summary>A claim found in a sentence.</summary>
/// <param name="Span">The run of words quoted.</param>
/// <param name="Verdict">What the record says of it.</param>
/// <param name="Evidence">Where that comes from.</param>
internal sealed record Found(TextSpan Span, Verdict Verdict, ImmutableArray<Evidence> Evidence)
{
    /// <summary>The values that were compared with the record. A supported claim may hold no others.</summary>
    public ImmutableArray<TextSpan> Checked { get; init; } = [Span];

    public static Found Of(TextSpan span, Verdict verdict, params Evidence?[] evidence) => new(span, verdict, [.. evidence.OfType<Evidence>()]);
}

/// <summary>A way of claiming something, and how it is judged.</summary>
/// <param name="Name">Its name, a sentence.</param>
/// <param name="Example">A sentence of an invented article.</param>
/// <param name="Read">Finds and judges the claims of its kind.</param>
internal sealed record ClaimRule(string Name, string Example, Func<Reading, IEnumerable<Found>> Read);
