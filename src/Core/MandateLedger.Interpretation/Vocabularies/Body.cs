using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;

namespace MandateLedger.Interpretation.Vocabularies;

/// <summary>A day and the paragraph that decided it; each part null where it is not known.</summary>
public sealed record Decision(DateOnly? On, string? By, string? At);

/// <summary>A body in the catalogue. A name is a name only between its founding and its end.</summary>
public sealed record Body
{
    /// <summary>The acronym, or the name with its founding resolution.</summary>
    public required string Id { get; init; }

    /// <summary>The official name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of body it is.</summary>
    public required BodyClass Class { get; init; }

    /// <summary>In more detail, for example <c>special political mission</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>Other names and acronyms in resolutions.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>How its own resolutions speak of it once it is named: <c>the Mission</c>.</summary>
    public ImmutableArray<string> ShortNames { get; init; } = [];

    /// <summary>Titles by which its head is meant.</summary>
    public ImmutableArray<string> Heads { get; init; } = [];

    /// <summary>The host countries, ISO 3166-1 alpha-2.</summary>
    public ImmutableArray<string> Host { get; init; } = [];

    /// <summary>The host countries, or the subject of a panel, as resolutions name them.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>When and by which paragraph it was founded; its first day is included.</summary>
    public Decision? Founded { get; init; }

    /// <summary>When and by which paragraph it ended; its last day is included. Null where it goes on or nothing is known.</summary>
    public Decision? Ended { get; init; }

    /// <summary>Bodies before it.</summary>
    public ImmutableArray<string> Predecessors { get; init; } = [];

    /// <summary>Bodies after it.</summary>
    public ImmutableArray<string> Successors { get; init; } = [];

    /// <summary>The body as an act names it.</summary>
    public BodyRef Ref => new(Id, Class);

    /// <summary>True where the body may be spoken of on that day; a year's grace after its end, none before its founding.</summary>
    public bool LivesOn(DateOnly day) =>
        !(Founded?.On is { } founded && day < founded.AddDays(-400)) && !(Ended?.On is { } ended && day > ended.AddYears(1));
}
