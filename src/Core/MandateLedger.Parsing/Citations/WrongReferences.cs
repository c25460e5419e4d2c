using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Parsing.Citations;

/// <summary>
/// Citations that cannot be right: a paragraph of this resolution that it does not have, a resolution of a later year.
/// Example: "the benchmarks in paragraph 53 above" in a resolution of forty paragraphs; "resolution 9001 (2106)".
/// </summary>
internal static class WrongReferences
{
    public static IEnumerable<Finding> Find(ResolutionSyntax syntax)
    {
        HashSet<string>? labels = null;
        foreach (var paragraph in syntax.AllParagraphs)
        {
            foreach (var citation in paragraph.Citations)
            {
                if (citation.Symbol is null && IsNumbered(labels ??= LabelsOf(syntax)) && citation.Paragraphs.FirstOrDefault(label => IsMissing(label, labels)) is { } missing)
                {
                    yield return ParsingFindings.NoSuchParagraph(paragraph.Label, missing, citation.Span);
                }

                if (citation.Symbol is { ResolutionYear: { } year } symbol && syntax.AdoptedOn is { } adopted && year > adopted.Year)
                {
                    yield return ParsingFindings.LaterResolution(paragraph.Label, symbol, citation.Span);
                }
            }
        }
    }

    private static HashSet<string> LabelsOf(ResolutionSyntax syntax) =>
        syntax.Operative.SelectMany(paragraph => paragraph.SelfAndDescendants).Select(paragraph => paragraph.Label).ToHashSet(StringComparer.Ordinal);

    private static bool IsNumbered(HashSet<string> labels) => labels.Contains("1") && labels.Contains("2");

    // "(b)" alone is an item of the paragraph that speaks; annexes are cited by their own numbers.
    private static bool IsMissing(string label, HashSet<string> labels) =>
        char.IsAsciiDigit(label[0]) && !labels.Contains(label) && !labels.Contains(ParagraphLabel.Top(label) + "~1");
}
