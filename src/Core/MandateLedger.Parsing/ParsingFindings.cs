using MandateLedger.Primitives.Findings;

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

    /// <summary>A list stands beside its paragraph in the file and was taken back into it.</summary>
    public static Finding ListBroughtBack(string label, string parent) =>
        new("P301", FindingKind.Note, label, $"The file sets this item beside paragraph {parent}; it was read as part of it.");
}
