namespace MandateLedger.Export.Charts;

/// <summary>A box that something fills.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>True where two boxes share more than an edge.</summary>
    public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}

/// <summary>Finds places for figures beside their steps, where they cover neither each other nor, if it can be helped, a line.</summary>
internal sealed class FigurePlaces(Box room)
{
    private readonly List<Box> figures = [];
    private readonly List<Box> drawn = [];

    /// <summary>Something drawn, which a figure should not cover.</summary>
    public void Keep(Box box) => drawn.Add(box);

    /// <summary>
    /// Where the words of a figure begin, and their base line: right or left of the step, above or below; null where they would cover
    /// another figure or leave the room.
    /// </summary>
    public (double X, double Y)? Place(double x, double y, string words, TextStyle style)
    {
        var width = TextWidth.Of(words, style);
        (double X, double Y)[] places =
        [
            (x + 5, y - 5), (x + 8, y + 4), (x + 5, y + style.Size + 1), (x - width - 5, y + style.Size + 1), (x - width - 6, y - 5), (x - width - 8, y + 4), (x - (width / 2), y - 8), (x - (width / 2), y + style.Size + 5),
        ];
        var possible = places.Where(place => BoxOf(place) is var box && IsInside(box) && !figures.Exists(box.Meets)).Select(place => ((double X, double Y)?)place).ToList();
        var chosen = possible.Find(place => !drawn.Exists(BoxOf(place!.Value).Meets)) ?? (possible.Count > 0 ? possible[0] : null);
        if (chosen is { } at)
        {
            figures.Add(BoxOf(at));
        }

        return chosen;

        Box BoxOf((double X, double Y) place) => new(place.X - 1, place.Y - style.Size + 1, place.X + width + 1, place.Y + 2);
    }

    private bool IsInside(Box box) => box.Left >= room.Left && box.Right <= room.Right && box.Top >= room.Top && box.Bottom <= room.Bottom;
}
