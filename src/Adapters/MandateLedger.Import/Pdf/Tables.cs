using MandateLedger.Import.Lines;

namespace MandateLedger.Import.Pdf;

/// <summary>
/// Finds the rows of tables: rows in pieces that stand together, and the rows in small letters between them.
/// A number before its paragraph does not make a row of a table.
/// </summary>
internal static class Tables
{
    private const int Near = 3;

    public static void Mark(List<Row> rows, PageStyle style)
    {
        var inPieces = rows.ConvertAll(row => IsInPieces(row));
        for (var index = 0; index < rows.Count; index++)
        {
            rows[index].IsTable = inPieces[index] && (style.IsSmall(rows[index]) || HasNeighbour(rows, inPieces, index, style));
        }

        FillBetween(rows, style);
    }

    private static bool IsInPieces(Row row)
    {
        var pieces = row.Pieces;
        return pieces > 2 || (pieces == 2 && row.NoteMark is null && TypedNumber.Paragraph(row.Text).Number is null && TypedNumber.Heading(row.Text).Number is null);
    }

    private static bool HasNeighbour(List<Row> rows, List<bool> inPieces, int index, PageStyle style)
    {
        for (var other = Math.Max(0, index - Near); other <= Math.Min(rows.Count - 1, index + Near); other++)
        {
            if (other != index && inPieces[other] && rows[other].Page == rows[index].Page && Math.Abs(rows[other].Baseline - rows[index].Baseline) < 3.2f * style.Leading)
            {
                return true;
            }
        }

        return false;
    }

    private static void FillBetween(List<Row> rows, PageStyle style)
    {
        var lastTable = -1;
        for (var index = 0; index < rows.Count; index++)
        {
            if (!rows[index].IsTable)
            {
                continue;
            }

            var from = lastTable >= 0 && rows[lastTable].Page == rows[index].Page ? lastTable + 1 : index;
            MarkHeads(rows, index, style);
            if (rows[from..index].TrueForAll(row => style.IsSmall(row) && row.NoteMark is null))
            {
                rows[from..index].ForEach(static row => row.IsTable = true);
            }

            lastTable = index;
        }
    }

    // The heads of columns stand on several rows, of which the upper ones may have one piece only.
    private static void MarkHeads(List<Row> rows, int index, PageStyle style)
    {
        for (var above = index - 1; above >= 0 && rows[above].Page == rows[index].Page && !rows[above].IsTable && style.IsSmall(rows[above]) && rows[above].NoteMark is null; above--)
        {
            // A head over several columns stands far to the right, and may stand higher above them.
            var isOverColumns = rows[above].Left > style.Left + 0.25f * (style.Right - style.Left);
            if (rows[above].Baseline - rows[above + 1].Baseline > (isOverColumns ? 1.9f : 1.1f) * style.Leading)
            {
                return;
            }

            rows[above].IsTable = true;
        }
    }
}
