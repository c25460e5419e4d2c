namespace MandateLedger.Import.Pdf;

/// <summary>
/// Reads a page that is set in two columns one column after the other. A page is set so where nearly all of its rows
/// leave the same gutter free and running text stands on both sides.
/// </summary>
internal static class Columns
{
    private const int FewestRows = 8;
    private const float Gutter = 0.02f;

    /// <summary>The letters of the page, cut into columns where it has them.</summary>
    public static IEnumerable<List<Glyph>> Of(List<Glyph> glyphs, float width)
    {
        if (GutterOf(glyphs, width) is not { } middle)
        {
            return [glyphs];
        }

        return [glyphs.FindAll(glyph => glyph.Left < middle), glyphs.FindAll(glyph => glyph.Left >= middle)];
    }

    // The widest strip near the middle that no letter touches, with enough rows that are full on both sides.
    private static float? GutterOf(List<Glyph> glyphs, float width)
    {
        if (width is not (> 0 and < 5000))
        {
            return null;
        }

        var touched = new bool[(int)width + 2];
        var (left, right) = (new Dictionary<int, float>(), new Dictionary<int, float>());
        foreach (var glyph in glyphs.Where(static glyph => !glyph.IsSpace))
        {
            Touch(touched, glyph, width);
            var side = glyph.Left < width / 2 ? left : right;
            var row = (int)(glyph.Baseline / 3);
            side[row] = side.GetValueOrDefault(row) + Math.Max(0, glyph.Right - glyph.Left);
        }

        var full = left.Count(row => row.Value > 0.25f * width && right.GetValueOrDefault(row.Key) > 0.25f * width);
        return full >= FewestRows && full > 0.6f * Math.Max(left.Count, right.Count) ? FreeStrip(touched, width) : null;
    }

    private static void Touch(bool[] touched, Glyph glyph, float width)
    {
        var from = Math.Clamp((int)glyph.Left, 0, (int)width);
        var until = Math.Clamp((int)glyph.Right, from, (int)width);
        touched.AsSpan(from, until - from + 1).Fill(true);
    }

    private static float? FreeStrip(bool[] touched, float width)
    {
        var (best, bestFrom, from) = (0, 0, -1);
        for (var x = (int)(0.4f * width); x <= (int)(0.6f * width); x++)
        {
            from = touched[x] ? -1 : from < 0 ? x : from;
            if (from >= 0 && x - from + 1 > best)
            {
                (best, bestFrom) = (x - from + 1, from);
            }
        }

        return best >= Gutter * width ? bestFrom + best / 2f : null;
    }
}
