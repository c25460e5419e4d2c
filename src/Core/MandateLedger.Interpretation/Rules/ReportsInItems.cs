using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Parsing.Syntax;

namespace MandateLedger.Interpretation.Rules;

/// <summary>
/// Reports among a body's tasks: "Provide to the Council … a final report no later than 15 September 2032" as one item of its list.
/// </summary>
internal static class ReportsInItems
{
    /// <summary>The rule with its example sentence.</summary>
    public static IReadOnlyList<RuleCard> Cards { get; } =
    [
        new("AsksForReportInItem", "Decides that UNAMEX shall, besides its other work: (a) …"),
    ];

    public static IEnumerable<MandateAct> Read(DocumentContext document, IEnumerable<MandateAct> acts)
    {
        var annexed = document.Syntax.Annexes.SelectMany(annex => annex.Paragraphs).SelectMany(paragraph => paragraph.SelfAndDescendants);
        var texts = document.Syntax.AllParagraphs.Concat(annexed).DistinctBy(paragraph => paragraph.Label).ToDictionary(paragraph => paragraph.Label);
        return acts.OfType<MandateAct.Tasks>()
            .Where(act => act.Mode is not (TaskMode.Remove or TaskMode.Reaffirm))
            .SelectMany(act => act.Items.Where(item => item.Label != act.At).Select(item => OfItem(texts.GetValueOrDefault(item.Label), act.Body)))
            .OfType<MandateAct>();
    }

    private static MandateAct.Reports? OfItem(ParagraphSyntax? paragraph, BodyRef body) =>
        paragraph is { Text.Length: > 3 } ? ReportingRules.OfItem(paragraph.Text, paragraph.Label, body) : null;
}
