using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.Lines;

/// <summary>
/// Writes the lines of a printed document as text with marks. The cover reaches to the enacting formula, or else to the
/// first numbered paragraph or numbered heading.
/// </summary>
internal sealed partial class LineWriter
{
    private const int LongestCover = 60;

    private readonly SourceBuilder builder = new();
    private int notes;
    private bool isBelowNumber;

    private LineWriter()
    {
    }

    [GeneratedRegex(@"^The (?:Security Council|General Assembly),$", RegexOptions.CultureInvariant)]
    private static partial Regex Formula { get; }

    [GeneratedRegex(@"^(?:Annex|ANNEX|Appendix|Enclosure)(?: (?:[IVXLC]+|\d{1,2}|[A-Z]))?$", RegexOptions.CultureInvariant)]
    private static partial Regex AnnexTitle { get; }

    [GeneratedRegex(@"^(?:Annex|ANNEX|Appendix|Enclosure) (?:[IVXLC]+|\d{1,2}|[A-Z])?(?:[.:]| ?[–—-]) ", RegexOptions.CultureInvariant)]
    private static partial Regex AnnexWithTitle { get; }

    /// <summary>The whole document.</summary>
    public static SourceText Write(IReadOnlyList<ReadLine> lines, IEnumerable<Finding> findings)
    {
        var writer = new LineWriter();
        var body = BodyOf(lines);
        for (var index = 0; index < lines.Count; index++)
        {
            writer.Write(lines[index], index < body);
        }

        foreach (var finding in findings)
        {
            writer.builder.Say(finding);
        }

        return writer.builder.ToSource(ToldMetadata.None with { Symbol = Masthead.SymbolOf(lines.Take(body).Select(line => line.Text)) });
    }

    private static int BodyOf(IReadOnlyList<ReadLine> lines)
    {
        var formula = FirstIndex(lines, IsFormula);
        if (formula >= 0)
        {
            return formula;
        }

        var numbered = Math.Max(0, FirstIndex(lines, line => line.IsNumbered));
        while (numbered > 0 && IsBodyHeading(lines[numbered - 1]))
        {
            numbered--;
        }

        return Math.Max(numbered, 1 + LastIndex(lines, line => line.IsCover && !line.IsNumbered));
    }

    private static bool IsFormula(ReadLine line) => line.Role == LineRole.Paragraph && Formula.IsMatch(line.Text);

    private static bool IsBodyHeading(ReadLine line) => line is { Role: LineRole.Heading, IsCover: false } && !Masthead.IsTitle(line.Text);

    private static int FirstIndex(IReadOnlyList<ReadLine> lines, Func<ReadLine, bool> condition)
    {
        for (var index = 0; index < Math.Min(lines.Count, LongestCover); index++)
        {
            if (condition(lines[index]))
            {
                return index;
            }
        }

        return -1;
    }

    private static int LastIndex(IReadOnlyList<ReadLine> lines, Func<ReadLine, bool> condition)
    {
        var last = -1;
        for (var index = 0; index < Math.Min(lines.Count, LongestCover); index++)
        {
            last = condition(lines[index]) ? index : last;
        }

        return last;
    }

    private void Write(ReadLine line, bool isCover)
    {
        if (line.IsNumbered && !isCover)
        {
            builder.Number(line.Number!, line.Depth);
        }
        else if (isCover && line is { Number: not null, Role: not LineRole.Note })
        {
            builder.Words(line.Number + " ");
        }

        Words(line);
        builder.EndLine([.. MarksOf(line, isCover)]);
        isBelowNumber = !isCover && line.Role != LineRole.Heading && (isBelowNumber || line.IsNumbered);
    }

    private void Words(ReadLine line)
    {
        var from = 0;
        foreach (var italic in line.Italics)
        {
            builder.Words(line.Text[from..italic.From]);
            var start = builder.Here;
            builder.Words(italic.Of(line.Text));
            builder.MarkSince(start, MarkKind.Italic);
            from = italic.Until;
        }

        builder.Words(line.Text[from..]);
    }

    private IEnumerable<(MarkKind, string?)> MarksOf(ReadLine line, bool isCover)
    {
        if (isCover)
        {
            yield return (MarkKind.Cover, null);
        }

        switch (line.Role)
        {
            case LineRole.Note:
                yield return (MarkKind.Note, line.Number ?? (++notes).ToString(CultureInfo.InvariantCulture));
                break;
            case LineRole.Row:
                yield return (MarkKind.Table, line.GridSpans);
                break;
            case LineRole.Heading or LineRole.Paragraph when !isCover && line.Number is null && IsAnnexTitle(line):
                yield return (MarkKind.Annex, AnnexNumber(line.Text));
                break;
            case LineRole.Heading when !isCover:
                yield return (MarkKind.Heading, line.Number);
                break;
            case LineRole.Paragraph when IsFormula(line):
                yield return (MarkKind.Formula, null);
                break;
            case LineRole.Paragraph when line.GoesOn || (isBelowNumber && line is { Number: null, Text: [>= 'a' and <= 'z', ..] }):
                yield return (MarkKind.Continuation, null);
                break;
        }
    }

    private static bool IsAnnexTitle(ReadLine line) => AnnexTitle.IsMatch(line.Text) || (line.Role == LineRole.Heading && AnnexWithTitle.IsMatch(line.Text));

    private static string? AnnexNumber(string title) =>
        title.Split(' ') is [_, var number, ..] && number.TrimEnd('.', ':') is { Length: > 0 } bare && bare.All(char.IsAsciiLetterOrDigit) ? bare : null;
}
