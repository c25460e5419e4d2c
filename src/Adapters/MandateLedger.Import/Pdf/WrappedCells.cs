using System.Text;

namespace MandateLedger.Import.Pdf;

/// <summary>
/// Makes one row of a table out of those over which its first cell is broken. They stand as close as the rows of a
/// paragraph; this tells something only where the rows of tables stand farther apart.
/// </summary>
internal sealed class WrappedCells(Joints joints)
{
    // In parts of the size of the letters.
    private const float Close = 1.32f;
    private const float Apart = 1.45f;
    private const float SamePlace = 2;

    public static List<Row> Join(List<Row> rows, Joints joints)
    {
        if (!StandApart(rows))
        {
            return rows;
        }

        var cells = new WrappedCells(joints);
        var joined = new List<Row>(rows.Count);
        foreach (var row in rows)
        {
            if (joined.Count > 0 && cells.Whole(joined[^1], row) is { } whole)
            {
                joined[^1] = whole;
            }
            else
            {
                joined.Add(row);
            }
        }

        return joined;
    }

    // Most rows with several cells that begin at the same place.
    private static bool StandApart(List<Row> rows)
    {
        var (apart, all) = (0, 0);
        foreach (var (above, below) in rows.Zip(rows.Skip(1)))
        {
            if (above.IsTable && below.IsTable && above.Pieces > 1 && below.Pieces > 1 && IsBelow(above, below))
            {
                all++;
                apart += above.Baseline - below.Baseline >= Apart * below.Size ? 1 : 0;
            }
        }

        return apart > 0.8f * all;
    }

    private static bool IsBelow(Row above, Row below) =>
        above.Page == below.Page && above.Baseline > below.Baseline && Math.Abs(above.Left - below.Left) < SamePlace && below.LooksLike(above);

    private Row? Whole(Row above, Row below)
    {
        if (!above.IsTable || below.NoteMark is not null || !IsBelow(above, below) || above.Baseline - below.Baseline > Close * below.Size)
        {
            return null;
        }

        if (above.Pieces == 1 && below.IsTable)
        {
            return below with { Text = Joined(above.Text, below.Text), NoteMark = above.NoteMark };
        }

        var tab = above.Text.IndexOf('\t', StringComparison.Ordinal);
        return tab > 0 && below.Pieces == 1 && below.Right < above.TextLeft
            ? above with { Text = Joined(above.Text[..tab], below.Text) + above.Text[tab..], Baseline = below.Baseline }
            : null;
    }

    private string Joined(string above, string below)
    {
        var text = new StringBuilder();
        joints.Add(text, above);
        joints.Add(text, below);
        return text.ToString();
    }
}
