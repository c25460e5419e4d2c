namespace MandateLedger.Import.Pdf;

/// <summary>What is usual in a document: the size of its letters, its margins and the distance of its rows.</summary>
internal sealed record PageStyle(float Size, float Left, float Right, float Leading)
{
    /// <summary>Measures the rows.</summary>
    public static PageStyle Of(List<Row> rows)
    {
        var size = MostFrequent(rows.Select(static row => (Half(row.Size), row.Text.Length)), 10);
        var body = rows.Where(row => Math.Abs(row.Size - size) < 0.6f && row.Text.Length > 30).ToList();
        var left = MostFrequent(body.Select(static row => (Half(row.Left), 1)), 0);
        var right = body.Count == 0 ? 0 : body.Select(static row => row.Right).Order().ElementAt(body.Count * 9 / 10);
        return new PageStyle(size, left, right, LeadingOf(body, size));
    }

    /// <summary>True for a row in letters smaller than those of the text.</summary>
    public bool IsSmall(Row row) => row.Size < 0.93f * Size;

    /// <summary>True for a row in letters larger than those of the text.</summary>
    public bool IsLarge(Row row) => row.Size > 1.08f * Size;

    /// <summary>True for a row that ends well before the right margin.</summary>
    public bool IsShort(Row row) => row.Right < Right - 0.12f * (Right - Left);

    /// <summary>True for a row that ends so early that a sentence that ends there ends its paragraph.</summary>
    public bool IsVeryShort(Row row) => row.Right < Right - 0.25f * (Right - Left);

    // The smallest distance that is common: paragraphs are often further apart than their rows.
    private static float LeadingOf(List<Row> body, float size)
    {
        var gaps = body.Zip(body.Skip(1))
            .Where(pair => pair.First.Page == pair.Second.Page)
            .Select(static pair => pair.First.Baseline - pair.Second.Baseline)
            .Where(gap => gap > 0.8f * size && gap < 2.5f * size)
            .GroupBy(static gap => Half(gap))
            .Select(static group => (Gap: group.Key, Times: group.Count()))
            .ToList();
        return gaps.Count == 0 ? 1.2f * size : gaps.Where(gap => 4 * gap.Times >= gaps.Max(static other => other.Times)).Min(static gap => gap.Gap);
    }

    private static float MostFrequent(IEnumerable<(float Value, int Weight)> values, float otherwise)
    {
        var weights = new Dictionary<float, int>();
        foreach (var (value, weight) in values)
        {
            weights[value] = weights.GetValueOrDefault(value) + weight;
        }

        return weights.Count == 0 ? otherwise : weights.MaxBy(static pair => (pair.Value, -pair.Key)).Key;
    }

    private static float Half(float value) => MathF.Round(value * 2) / 2;
}
