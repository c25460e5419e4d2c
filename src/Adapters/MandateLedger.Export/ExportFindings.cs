using MandateLedger.Primitives.Findings;

namespace MandateLedger.Export;

/// <summary>Every message of the writers, in one place. One page each under <c>docs/findings</c>.</summary>
public static class ExportFindings
{
    /// <summary>A printed number occurs twice, so that the identifier made from it had to be told apart.</summary>
    public static Finding NumberTwice(string label, string identifier) =>
        new("E101", FindingKind.Slip, label, $"The printed number occurs more than once; the identifier {identifier} tells this one apart.");

    /// <summary>The document does not say its day of adoption, which an identifier of its work needs.</summary>
    public static Finding NoDayForIdentifier() =>
        new("E102", FindingKind.Gap, null, "The document does not say its day of adoption, so its identifier holds the day of writing, named unknown.");

    /// <summary>A paragraph of this document is cited that this document does not have.</summary>
    public static Finding NoSuchParagraph(string? label, string cited) =>
        new("E103", FindingKind.Doubt, label, $"Paragraph {cited} is cited as if it were of this document, which has none; no link was written.");
}
