using MandateLedger.Primitives.Findings;

namespace MandateLedger.Import;

/// <summary>Every message of the importers, in one place. One page each under <c>docs/findings</c>.</summary>
public static class ImportFindings
{
    /// <summary>The file breaks off or is not well-formed.</summary>
    public static Finding Malformed(string at) =>
        new("M101", FindingKind.Slip, null, $"The file is not well-formed from {at} on; it was read up to there.");
}
