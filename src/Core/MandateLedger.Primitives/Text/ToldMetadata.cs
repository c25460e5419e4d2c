using System.Collections.Immutable;

namespace MandateLedger.Primitives.Text;

/// <summary>
/// What a file or a library record tells about a document. Told overrides what is read from the words; what we derive
/// ourselves never does.
/// </summary>
public sealed record ToldMetadata
{
    /// <summary>Nothing told.</summary>
    public static ToldMetadata None { get; } = new();

    /// <summary>The printed symbol, for example <c>S/RES/1770 (2007)</c>.</summary>
    public string? Symbol { get; init; }

    /// <summary>The day of adoption.</summary>
    public DateOnly? AdoptedOn { get; init; }

    /// <summary>The language as ISO 639-1, for example <c>en</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The library's agenda terms, for example <c>IRAQ SITUATION</c>: what the document is about.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>The number of the meeting of adoption; null also where the vote was by mail.</summary>
    public int? Meeting { get; init; }

    /// <summary>The library's title, for example <c>Security Council resolution 9001 (2031) [on ...]</c>.</summary>
    public string? Title { get; init; }

    /// <summary>The agenda item as printed, without its final stop.</summary>
    public string? AgendaItem { get; init; }

    /// <summary>The symbol of the draft.</summary>
    public string? DraftSymbol { get; init; }

    /// <summary>The day of the draft.</summary>
    public DateOnly? DraftOn { get; init; }

    /// <summary>The vote, or null where there was none or it is not told.</summary>
    public Vote? Vote { get; init; }

    /// <summary>How it was adopted where not by a vote in a meeting, for example <c>voting by mail</c>.</summary>
    public string? Outcome { get; init; }

    /// <summary>Who submitted the draft.</summary>
    public ImmutableArray<string> Sponsors { get; init; } = [];

    /// <summary>Who joined them later.</summary>
    public ImmutableArray<string> AdditionalSponsors { get; init; } = [];

    /// <summary>Who tells each value that is known.</summary>
    public ImmutableSortedDictionary<MetadataField, MetadataSource> Sources { get; init; } = ImmutableSortedDictionary<MetadataField, MetadataSource>.Empty;

    /// <summary>Where sources differ: the value taken and the value beside it.</summary>
    public ImmutableArray<MetadataDisagreement> Disagreements { get; init; } = [];

    /// <summary>The file's fingerprint, SHA-256 in lower-case hexadecimal.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The file's name, for messages.</summary>
    public string? Origin { get; init; }

    /// <summary>The same with that source for every value that is known and has no source yet.</summary>
    public ToldMetadata From(MetadataSource source) => this with
    {
        Sources = Sources.AddRange(MetadataFields.Known(this).Where(field => !Sources.ContainsKey(field)).Select(field => KeyValuePair.Create(field, source))),
    };

    /// <summary>
    /// Both together: where both tell a value, <paramref name="stronger"/> is taken, and a difference is kept as a
    /// disagreement. Fingerprint and file name stay.
    /// </summary>
    public ToldMetadata OverriddenBy(ToldMetadata stronger) => MetadataFields.Merge(this, stronger);
}
