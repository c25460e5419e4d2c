using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Frames;

/// <summary>What is said to have been done with a mission.</summary>
internal enum Deed
{
    Establish,
    End,
    Expand,
    Extend,
}

/// <summary>How it is said.</summary>
internal enum Voice
{
    /// <summary>The mission was closed; the mission ended.</summary>
    OfMission,

    /// <summary>Somebody closed the mission.</summary>
    Active,

    /// <summary>To close the mission.</summary>
    Infinitive,

    /// <summary>The closure of the mission.</summary>
    Noun,
}

/// <summary>A deed done with the mission, as a sentence tells it.</summary>
/// <param name="Deed">Which.</param>
/// <param name="Voice">How it is told.</param>
/// <param name="Verb">The word that tells it.</param>
/// <param name="Mission">The words for the mission; those of an earlier frame where they are shared.</param>
/// <param name="Extent">The stretch of the sentence whose dates and other details belong to it.</param>
/// <param name="IsOfMandate">True where the mandate is meant and not the mission as such.</param>
internal sealed record Frame(Deed Deed, Voice Voice, TextSpan Verb, TextSpan Mission, TextSpan Extent, bool IsOfMandate)
{
    /// <summary>The word that tells it, in small letters.</summary>
    public string Word { get; init; } = "";

    /// <summary>The adverb just before it, in small letters; empty where there is none.</summary>
    public string Adverb { get; init; } = "";
}
