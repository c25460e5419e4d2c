using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace MandateLedger.Export.Charts;

/// <summary>Draws one panel: two figures of its scale, the step lines, dots and figures at the steps.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="frame">The time, and what stands behind.</param>
/// <param name="top">Where the highest level stands.</param>
/// <param name="bottom">Where nothing stands.</param>
internal sealed class PanelDrawing(ChartSheet sheet, TimeFrame frame, double top, double bottom)
{
    private readonly FigurePlaces places = new(new Box(sheet.Layout.PlotLeft + 1, top - 16, sheet.Layout.Width - 2, bottom + 16));

    /// <summary>The lines of a panel.</summary>
    public IEnumerable<XElement> Draw(ImmutableArray<StepLine> lines)
    {
        var highest = Math.Max(1, lines.SelectMany(line => line.Figures).Select(figure => figure.Level).DefaultIfEmpty(1).Max());
        foreach (var piece in lines.SelectMany(line => line.Pieces))
        {
            var (left, right) = (X(piece.From), X(piece.End));
            places.Keep(new Box(left, Y(piece.High, highest) - 2, right, Y(piece.Low, highest) + 2));
            places.Keep(new Box(right - 2, Y(highest, highest), right + 2, bottom));
        }

        return Scale(highest).Concat(lines.SelectMany(line => Line(line, highest))).Concat(lines.SelectMany(line => Dots(line, highest)))
            .Concat(lines.SelectMany(line => line.Figures).DistinctBy(figure => (figure.Day, figure.Level)).SelectMany(figure => Figure(figure, highest)));
    }

    private double X(int day) => frame.Scale.At(day);

    private double Y(int level, int highest) => bottom - ((bottom - top) * level / highest);

    private IEnumerable<XElement> Scale(int highest)
    {
        var style = TextStyle.Small;
        foreach (var level in new[] { highest, 0 })
        {
            var y = Y(level, highest);
            yield return Svg.Line(level == 0 ? "edge" : "grid", frame.Scale.Left, y, frame.Scale.Right, y);
            yield return Svg.Text(frame.Scale.Left - 5, y + 4, level.ToString(CultureInfo.InvariantCulture), style, endsThere: true);
        }
    }

    private IEnumerable<XElement> Line(StepLine line, int highest)
    {
        StepPiece? before = null;
        foreach (var piece in line.Pieces)
        {
            var (left, right, style) = (X(piece.From), X(piece.End), piece.Happened ? "line" : "line planned");
            if (piece.High != piece.Low)
            {
                yield return MarkShapes.Filled(Svg.Box("open", left, Y(piece.High, highest), right - left, Y(piece.Low, highest) - Y(piece.High, highest)), sheet.Hatch);
            }
            else
            {
                yield return Svg.Line(style, left, Y(piece.High, highest), right, Y(piece.High, highest));
            }

            if (before is { } last && last.High == last.Low && piece.High == piece.Low && last.High != piece.High)
            {
                yield return Svg.Line(last.Happened ? "line" : "line planned", left, Y(last.High, highest), left, Y(piece.High, highest));
            }

            before = piece;
        }

        // The last step falls to a level that no piece holds.
        if (before is { } end && end.High == end.Low && line.Figures[^1].Level != end.High)
        {
            yield return Svg.Line(end.Happened ? "line" : "line planned", X(end.End), Y(end.High, highest), X(end.End), Y(line.Figures[^1].Level, highest));
        }
    }

    private IEnumerable<XElement> Dots(StepLine line, int highest) => line.Figures
        .Where(figure => figure.IsStep && IsShown(figure.Day))
        .Select(figure => MarkShapes.Circle(figure.Happened ? "solid" : "hollow", X(figure.Day), Y(figure.Level, highest), 3.4));

    private IEnumerable<XElement> Figure(StepFigure figure, int highest)
    {
        var (words, style) = (figure.Level.ToString(CultureInfo.InvariantCulture), TextStyle.Figure);
        if (IsShown(figure.Day) && places.Place(X(figure.Day), Y(figure.Level, highest), words, style) is { } place)
        {
            yield return Svg.Text(place.X, place.Y, words, style);
        }
    }

    private bool IsShown(int day) => day >= frame.Scale.First && day <= frame.Scale.End;
}
