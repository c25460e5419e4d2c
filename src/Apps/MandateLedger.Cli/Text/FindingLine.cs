using MandateLedger.Primitives.Findings;

namespace MandateLedger.Cli.Text;

/// <summary>A finding as one line: <c>slip P201 at 5: …</c>.</summary>
internal static class FindingLine
{
    public static string Of(Finding finding) => $"{finding.Kind.ToString().ToLowerInvariant()} {finding.Id} at {finding.At ?? "the document"}: {finding.Message}";
}
