using System.Text.RegularExpressions;
using MandateLedger.Import.Lines;

namespace MandateLedger.Import.Pdf;

/// <summary>Sorts rows into paragraphs, headings, table rows and notes.</summary>
internal sealed partial class PdfLines
{
    private readonly List<PdfLine> lines = [];
    private readonly List<PdfLine> pendingNotes = [];
    private readonly PageStyle style;
    private PdfLine? open;
    private PdfLine? note;
    private int notesOfPage;
    private bool hasBegun;

    private PdfLines(PageStyle style) => this.style = style;

    [GeneratedRegex("^[_\u2014\u2500-]{6,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Stroke { get; }

    public static IReadOnlyList<ReadLine> Of(List<PdfPageRows> pages)
    {
        var rows = Furniture.Remove(pages);
        var style = PageStyle.Of(rows);
        Tables.Mark(rows, style);
        var joints = new Joints(rows);
        var reader = new PdfLines(style);
        var heightOfFirst = pages.Count == 0 ? 0 : pages[0].Height;
        foreach (var row in WrappedCells.Join(rows, joints))
        {
            reader.Take(row, heightOfFirst);
        }

        reader.CloseParagraph();
        reader.FlushNotes();
        return LineMaker.Make(reader.lines, style, joints);
    }

    private void Take(Row row, float height)
    {
        if (Stroke.IsMatch(row.Text))
        {
            notesOfPage = row.Page;
            note = null;
        }
        else if (IsNote(row))
        {
            TakeNote(row);
        }
        else if (IsMasthead(row, height))
        {
            CloseParagraph();
            lines.Add(new PdfLine(LineRole.Paragraph, row) { IsMasthead = true });
        }
        else if (row.IsTable)
        {
            CloseParagraph();
            lines.Add(new PdfLine(LineRole.Row, row));
        }
        else
        {
            TakeText(row);
        }
    }

    // The masthead ends where the first numbered paragraph begins.
    private bool IsMasthead(Row row, float height)
    {
        hasBegun |= TypedNumber.Begins(row.Text);
        return !hasBegun && row.Page == 1 && row.Baseline > 0.7f * height && (row.Pieces > 1 || Masthead.IsTitle(row.Text) || Masthead.IsSymbol(row.Text));
    }

    private bool IsNote(Row row) =>
        notesOfPage == row.Page || (style.IsSmall(row) && row.Text.StartsWith('*') && row.Text.TrimStart('*') is [' ' or '\t', ..]) || (row.NoteMark is not null && (style.IsSmall(row) || row.Text.Length == 0)) || (note is not null && IsRestOfNote(row));

    private bool IsRestOfNote(Row row) =>
        note is { Rows: [.., var last] } && last.Page == row.Page && !row.IsTable && style.IsSmall(row) && row.LooksLike(last) && last.Baseline - row.Baseline is var gap && gap > 0 && gap < 1.35f * row.Size;

    private void TakeNote(Row row)
    {
        if (row.NoteMark is not null || note is null)
        {
            note = new PdfLine(LineRole.Note, row);
            pendingNotes.Add(note);
        }
        else
        {
            note.Rows.Add(row);
        }
    }

    private void TakeText(Row row)
    {
        note = null;
        if (open is null || Breaks.Before(row, open, style))
        {
            CloseParagraph();
            open = new PdfLine(LineRole.Paragraph, row);
            lines.Add(open);
        }
        else
        {
            open.Rows.Add(row);
        }
    }

    // Notes follow the paragraph that was open when their page ended.
    private void CloseParagraph()
    {
        open = null;
        FlushNotes();
    }

    private void FlushNotes()
    {
        lines.AddRange(pendingNotes);
        pendingNotes.Clear();
    }
}

/// <summary>The rows of one line of the text.</summary>
internal sealed class PdfLine(LineRole role, Row first)
{
    public LineRole Role { get; } = role;

    public List<Row> Rows { get; } = [first];

    public bool IsMasthead { get; init; }
}
