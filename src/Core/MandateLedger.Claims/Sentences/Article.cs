using System.Collections.Immutable;

namespace MandateLedger.Claims.Sentences;

/// <summary>A sentence of an article, as the article has it.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsHeading">True where it is a line without a stop, such as a title.</param>
public sealed record Sentence(string Text, bool IsHeading);

/// <summary>An article as its sentences.</summary>
/// <param name="Sentences">In the order of the text.</param>
public sealed record Article(ImmutableArray<Sentence> Sentences)
{
    /// <summary>Cuts a text into sentences; each paragraph or heading is one line.</summary>
    public static Article Of(string text) => new([.. text.Split('\n').SelectMany(SentenceCutter.Cut)]);
}
