using System.Collections.Immutable;

namespace MandateLedger.Primitives.Text;

/// <summary>How the Council voted on a draft.</summary>
public sealed record Vote(VoteSide InFavour, VoteSide Against, VoteSide Abstaining)
{
    /// <summary>The counts as the Council's records write them, for example <c>13-0-2</c>.</summary>
    public string Counts => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{InFavour.Count}-{Against.Count}-{Abstaining.Count}");

    /// <summary>True where the members are named, and not only counted.</summary>
    public bool NamesMembers => !InFavour.Members.IsEmpty || !Against.Members.IsEmpty || !Abstaining.Members.IsEmpty;
}

/// <summary>Those who voted one way.</summary>
/// <param name="Count">How many, as told.</param>
/// <param name="Members">Their names as told; empty where they are only counted.</param>
public sealed record VoteSide(int Count, ImmutableArray<string> Members);
