using System.Text;
using MandateLedger.Import.Lines;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.Pdf;

/// <summary>Writes the rows of each paragraph as one line and says what the line is.</summary>
internal sealed class LineMaker(PageStyle style, Joints joints)
{
    private const float SameStop = 6;

    public static IReadOnlyList<ReadLine> Make(List<PdfLine> lines, PageStyle style, Joints joints)
    {
        var maker = new LineMaker(style, joints);
        var made = new List<PlacedLine>();
        foreach (var line in lines)
        {
            made.AddRange(maker.Make(line).Where(static one => one.Text.Length > 0 || one.Number is not null).Select(one => new PlacedLine(one, line.Rows[0].Left, line.Rows[0].TextLeft)));
        }

        return Nested(made);
    }

    private IEnumerable<ReadLine> Make(PdfLine line) => line switch
    {
        { IsMasthead: true } => line.Rows[0].Text.Split('\t').Select(static piece => new ReadLine(LineRole.Paragraph, piece) { IsCover = true }),
        { Role: LineRole.Row } => [new ReadLine(LineRole.Row, line.Rows[0].Text.Replace("\t", " | ", StringComparison.Ordinal))],
        { Role: LineRole.Note } => [Written(line) with { Role = LineRole.Note, Number = line.Rows[0].NoteMark }],
        _ => [TextLine(line)],
    };

    private ReadLine TextLine(PdfLine line)
    {
        var written = Written(line);
        var isHeading = IsHeading(line, written.Text);
        var (number, length) = isHeading ? TypedNumber.Heading(written.Text) : TypedNumber.Paragraph(written.Text);
        return written.Without(length) with { Role = isHeading ? LineRole.Heading : LineRole.Paragraph, Number = number };
    }

    private bool IsHeading(PdfLine line, string text) =>
        Headings.MayBe(text)
        && line.Rows.Count <= 5
        && (line.Rows.TrueForAll(style.IsLarge) || line.Rows.TrueForAll(static row => row.IsBold) || line.Rows.TrueForAll(static row => row.IsItalic));

    private ReadLine Written(PdfLine line)
    {
        var text = new StringBuilder();
        var italics = new List<TextSpan>();
        foreach (var row in line.Rows)
        {
            joints.Add(text, row.Text);
            var from = text.Length - row.Text.Length;
            foreach (var span in row.Italics)
            {
                Italics.Add(italics, new TextSpan(from + span.From, from + span.Until), text);
            }
        }

        return new ReadLine(LineRole.Paragraph, text.Replace('\t', ' ').ToString()) { Italics = italics };
    }

    // How far numbers are set in tells how deep they are nested; the numbers of paragraphs stand at depth 0.
    private static List<ReadLine> Nested(List<PlacedLine> made)
    {
        var paragraphs = made.Where(static one => one.Line.IsNumbered && char.IsAsciiDigit(one.Line.Number![0])).Select(static one => one.Left).Order().ToList();
        var margin = paragraphs.Count == 0 ? 0 : paragraphs[paragraphs.Count / 2];
        var lines = new List<ReadLine>(made.Count);
        PlacedLine? item = null;
        foreach (var one in made)
        {
            lines.Add(one.Line.IsNumbered ? one.Line with { Depth = DepthOf(one.Line.Number!, one.Left, margin) } : one.Line with { GoesOn = item is not null && one.GoesOnWith(item, margin) });
            item = one.Line.IsNumbered ? one : one.Line.Role is LineRole.Note or LineRole.Row ? item : one.Line.Role == LineRole.Heading ? null : item;
        }

        return lines;
    }

    private static int? DepthOf(string number, float left, float margin) =>
        char.IsAsciiDigit(number[0]) ? (left > margin + 3 * SameStop ? 1 : 0) : null;

    /// <summary>A line with the places where its first row and the words after its number begin.</summary>
    private sealed record PlacedLine(ReadLine Line, float Left, float TextLeft)
    {
        /// <summary>True for a paragraph without a number that stands below the words of an item.</summary>
        public bool GoesOnWith(PlacedLine item, float margin) =>
            Line.Role == LineRole.Paragraph && item.Left > margin + SameStop && Math.Abs(Left - item.TextLeft) < SameStop && Left > item.Left + SameStop;
    }
}
