using MandateLedger.Import.Lines;

namespace MandateLedger.Import.Pdf;

/// <summary>Says whether a row begins a paragraph or goes on with the open one.</summary>
internal static class Breaks
{
    private const float Indent = 8;
    private const float WideGap = 1.28f;

    public static bool Before(Row row, PdfLine open, PageStyle style)
    {
        var last = open.Rows[^1];
        var gap = last.Baseline - row.Baseline;
        if (!row.LooksLike(last))
        {
            return true;
        }

        return row.Page == last.Page && gap > 0
            ? gap > WideGap * style.Leading * Math.Max(1, row.Size / style.Size) || IsIndented(row, open, style) || IsNumbered(row, open, last, style) || (style.IsVeryShort(last) && EndsSentence(last.Text) && StartsLarge(row))
            : AfterBreakOfPage(row, open, last, style);
    }

    private static bool AfterBreakOfPage(Row row, PdfLine open, Row last, PageStyle style) =>
        TypedNumber.Begins(row.Text)
        || (IsHeading(row, style) && (row.IsBold != last.IsBold || row.IsItalic != last.IsItalic))
        || (IsHeading(last, style) && open.Rows.TrueForAll(other => IsHeading(other, style)) && !IsHeading(row, style))
        || IsIndented(row, open, style)
        || (style.IsShort(last) && EndsSentence(last.Text) && StartsLarge(row));

    private static bool IsHeading(Row row, PageStyle style) => style.IsLarge(row) || ((row.IsBold || row.IsItalic) && style.IsShort(row) && !EndsSentence(row.Text));

    private static bool StartsLarge(Row row) => row.Text.Length > 0 && !char.IsLower(row.Text[0]);

    private static bool EndsSentence(string text) => text.Length > 0 && text[^1] is '.' or ';' or ':' or '!' or '?' or ',' or '”' or '"';

    // A row set in from the one before it, unless it stands below the words of a hanging number; or set out again.
    private static bool IsIndented(Row row, PdfLine open, PageStyle style)
    {
        var (first, last) = (open.Rows[0], open.Rows[^1]);
        if (open.Rows.Count == 1)
        {
            return row.Left > last.Left + Indent && Math.Abs(row.Left - first.TextLeft) > Indent / 2 && !IsCentred(row, last);
        }

        var isPara = Math.Abs(last.Left - row.Left) <= Indent;
        return !isPara && !IsCentred(row, last) && (row.Left > last.Left || row.Left < style.Left - Indent || first.Left < row.Left || last.Left > row.Left + Indent);
    }

    private static bool IsCentred(Row row, Row last) => last.IsBold && row.IsBold && Math.Abs(row.Left + row.Right - last.Left - last.Right) < 6;

    private static bool IsNumbered(Row row, PdfLine open, Row last, PageStyle style) =>
        TypedNumber.Begins(row.Text) && (style.IsShort(last) || Math.Abs(row.Left - last.Left) > Indent || (row.Pieces > 1 && open.Rows.Count > 0 && EndsSentence(last.Text)));
}
