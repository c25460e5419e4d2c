namespace MandateLedger.Import.Pdf;

/// <summary>Sorts the letters of a page into rows, from the top down; raised letters go to the row they belong to.</summary>
internal static class RowReader
{
    private const float SameBaseline = 0.2f;
    private const float Small = 0.78f;
    private const float HighestRise = 0.65f;

    public static List<Row> Read(int page, List<Glyph> glyphs, PageOrder order)
    {
        var rows = new List<Row>();
        foreach (var group in Raise(Group(glyphs)))
        {
            if (RowBuilder.Build(page, group, order) is { } row)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static List<List<Glyph>> Group(List<Glyph> glyphs)
    {
        glyphs.Sort(static (one, other) => other.Baseline.CompareTo(one.Baseline));
        var groups = new List<List<Glyph>>();
        List<Glyph>? group = null;
        var (baseline, size) = (0f, 0f);
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace && glyph.Words.Length != 1)
            {
                continue;
            }

            if (group is null || baseline - glyph.Baseline > SameBaseline * Math.Max(size, glyph.Size))
            {
                groups.Add(group = []);
                (baseline, size) = (glyph.Baseline, 0f);
            }

            group.Add(glyph);
            size = Math.Max(size, glyph.IsSpace ? 0 : glyph.Size);
        }

        return groups;
    }

    // A group of small letters a little above a group of larger ones is raised text of that row.
    private static List<List<Glyph>> Raise(List<List<Glyph>> groups)
    {
        for (var index = 0; index < groups.Count - 1; index++)
        {
            var size = SizeOf(groups[index]);
            for (var below = index + 1; below <= Math.Min(index + 2, groups.Count - 1) && size > 0; below++)
            {
                var (rowSize, rise) = (SizeOf(groups[below]), groups[index][0].Baseline - groups[below][0].Baseline);
                if (size <= Small * rowSize && rise <= HighestRise * rowSize)
                {
                    groups[below].AddRange(groups[index].Select(glyph => glyph with { Style = glyph.Style | GlyphStyle.Raised }));
                    groups[index] = [];
                    break;
                }
            }
        }

        return groups;
    }

    private static float SizeOf(List<Glyph> group)
    {
        var size = 0f;
        foreach (var glyph in group)
        {
            size = Math.Max(size, glyph.IsSpace || glyph.Style.HasFlag(GlyphStyle.Raised) ? 0 : glyph.Size);
        }

        return size;
    }
}
