using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing;

/// <summary>Every message of the parser, in one place. One page each under <c>docs/findings</c>.</summary>
public static class ParsingFindings
{
    /// <summary>The document does not say its symbol.</summary>
    public static Finding NoSymbol() =>
        new("P101", FindingKind.Gap, null, "The document does not say its symbol, so nothing can cite it.");

    /// <summary>The document does not say when it was adopted.</summary>
    public static Finding NoAdoptionDate() =>
        new("P102", FindingKind.Gap, null, "The document does not say when it was adopted, so no period can be counted from it.");

    /// <summary>No operative paragraph was found.</summary>
    public static Finding NoOperativeParagraphs() =>
        new("P103", FindingKind.Gap, null, "No operative paragraph was found.");

    /// <summary>A printed number does not follow the one before it.</summary>
    public static Finding Numbering(string label, string slip) =>
        new("P201", FindingKind.Slip, label, $"The printed numbers do not run on: {slip}.");

    /// <summary>A paragraph of this resolution is cited that it does not have.</summary>
    public static Finding NoSuchParagraph(string at, string cited, TextSpan words) =>
        new("P202", FindingKind.Slip, at, $"Paragraph {cited} is cited, but this document has none of that number; another paragraph or another document is meant.", words);

    /// <summary>A resolution of a later year is cited.</summary>
    public static Finding LaterResolution(string at, DocumentSymbol cited, TextSpan words) =>
        new("P203", FindingKind.Slip, at, $"{cited} is cited, but its year is later than this document; the number or the year is a slip.", words);

    /// <summary>A list stands beside its paragraph in the file and was taken back into it.</summary>
    public static Finding ListBroughtBack(string label, string parent) =>
        new("P301", FindingKind.Note, label, $"The file sets this item beside paragraph {parent}; it was read as part of it.");
}
