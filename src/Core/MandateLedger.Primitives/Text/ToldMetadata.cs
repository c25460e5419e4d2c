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

    /// <summary>The file's fingerprint, SHA-256 in lower-case hexadecimal.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The file's name, for messages.</summary>
    public string? Origin { get; init; }
}
