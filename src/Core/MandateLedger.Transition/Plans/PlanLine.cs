using System.Collections.Immutable;
using System.Globalization;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Transition.Plans;

/// <summary>What a line of a plan is.</summary>
internal enum PlanLineKind
{
    Paragraph,
    Heading,
    Row,
}

/// <summary>A paragraph, heading or table row, in the order of the document.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="At">The label; of a heading and of a row on the cover a word for the place.</param>
/// <param name="Text">The words.</param>
/// <param name="Spans">Of a row: how many columns each cell covers; empty where the file does not tell.</param>
internal sealed record PlanLine(PlanLineKind Kind, string At, string Text, ImmutableArray<int> Spans);

/// <summary>Puts the parts of a document back into the order in which they stand.</summary>
internal static class PlanLines
{
    private const string CellMark = " | ";

    /// <summary>Every line. Rows on the cover, which no paragraph has, are there too.</summary>
    public static ImmutableArray<PlanLine> Of(ResolutionSyntax syntax)
    {
        var rows = syntax.Source.Marks.Where(mark => mark.Kind == MarkKind.Table).DistinctBy(mark => mark.Span.From).ToDictionary(mark => mark.Span.From);
        var isAnnexAlone = syntax is { Operative.IsEmpty: true, Annexes.Length: 1 };
        var annexes = syntax.Annexes.SelectMany(annex => annex.Paragraphs.Select(paragraph => (paragraph.Span.From, LineOf(paragraph, rows, isAnnexAlone ? annex.Label + "." : null))));
        var paragraphs = syntax.AllParagraphs.Select(paragraph => (paragraph.Span.From, LineOf(paragraph, rows, null)));
        var headings = syntax.Headings.Select(heading => (heading.Span.From, Line: new PlanLine(PlanLineKind.Heading, heading.Before is { } next ? $"before {next}" : "the end", heading.Text, [])));
        var all = paragraphs.Concat(annexes).Concat(headings).ToList();
        var known = all.Select(line => line.From).ToHashSet();
        var onCover = rows.Values.Where(row => !known.Contains(row.Span.From)).Select(row => (row.Span.From, new PlanLine(PlanLineKind.Row, "cover", row.Span.Of(syntax.Source.Text), SpansOf(row))));
        return [.. all.Concat(onCover).OrderBy(line => line.From).Select(line => line.Item2)];
    }

    // The paragraphs of the one annex of a letter are cited by their number alone.
    private static PlanLine LineOf(ParagraphSyntax paragraph, Dictionary<int, Mark> rows, string? prefix)
    {
        var label = prefix is not null && paragraph.Label.StartsWith(prefix, StringComparison.Ordinal) ? paragraph.Label[prefix.Length..] : paragraph.Label;
        return rows.TryGetValue(paragraph.Span.From, out var row) ? new PlanLine(PlanLineKind.Row, label, paragraph.Text, SpansOf(row))
            : paragraph.Text.Contains(CellMark, StringComparison.Ordinal) ? new PlanLine(PlanLineKind.Row, label, paragraph.Text, [])
            : new PlanLine(paragraph.Number is null && IsHeading(paragraph) ? PlanLineKind.Heading : PlanLineKind.Paragraph, label, paragraph.Text, []);
    }

    // In an annex headings are lines like others: short, with a capital, and without a stop.
    private static bool IsHeading(ParagraphSyntax paragraph) =>
        paragraph.Text is { Length: > 0 and < 150 } text && (char.IsUpper(text[0]) || char.IsAsciiDigit(text[0])) && text[^1] is not ('.' or ';' or ':' or ',')
        && (paragraph.Label.StartsWith("Annex~", StringComparison.Ordinal) || paragraph.Label.Contains('~', StringComparison.Ordinal));

    private static ImmutableArray<int> SpansOf(Mark row) =>
        row.Value is { } spans ? [.. spans.Split(' ').Select(span => int.TryParse(span, NumberStyles.None, CultureInfo.InvariantCulture, out var columns) ? columns : 1)] : [];
}
