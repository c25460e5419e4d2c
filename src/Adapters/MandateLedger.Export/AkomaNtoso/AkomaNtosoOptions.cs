using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>Which dialect of Akoma Ntoso is written.</summary>
public enum AkomaNtosoProfile
{
    /// <summary>That of the AKN4UN guidelines, at conformance level 2.</summary>
    Guidelines,

    /// <summary>That of the files which the United Nations publishes, so that both can be compared.</summary>
    UnXml,
}

/// <summary>How a document is written.</summary>
public sealed record AkomaNtosoOptions
{
    /// <summary>The dialect.</summary>
    public AkomaNtosoProfile Profile { get; init; }

    /// <summary>The day of writing, which the manifestation carries.</summary>
    public required DateOnly MarkedUpOn { get; init; }

    /// <summary>
    /// The day on which a cited document was adopted, or null where it is not known; its identifier then holds the
    /// year alone, which the naming convention allows.
    /// </summary>
    public Func<DocumentSymbol, DateOnly?> AdoptionOf { get; init; } = static _ => null;

    /// <summary>
    /// The paragraph that set the term of a body, by its id, which ran on the eve of a day of adoption; null where no
    /// ledger tells it, and the destination of a renewal is then the body.
    /// </summary>
    public Func<string, DateOnly, Source?> FormerTermOf { get; init; } = static (_, _) => null;
}

/// <summary>A document came out that is not valid: a fault of this program, never of the document.</summary>
public sealed class AkomaNtosoFault(string message) : Exception(message);
