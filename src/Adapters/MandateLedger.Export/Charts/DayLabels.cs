using System.Collections.Immutable;
using System.Xml.Linq;

namespace MandateLedger.Export.Charts;

/// <summary>
/// Labels above the lines of days, each in a lane of its own. Read to the right, the line farthest left goes up highest,
/// so that no line runs through the words of another; read to the left it is the other way round.
/// </summary>
internal static class DayLabels
{
    private const double Offset = 4;

    /// <summary>How high the lanes are together.</summary>
    public static double Height(ImmutableArray<DayLine> lines) => lines.Length * TextStyle.Figure.Pitch;

    /// <summary>The labels with the lines up to them, from <paramref name="top"/> to where the chart begins.</summary>
    public static IEnumerable<XElement> Draw(ImmutableArray<DayLine> lines, TimeScale scale, ChartLayout layout, double top)
    {
        var (style, bottom) = (TextStyle.Figure, top + Height(lines));
        var toRight = lines.All(line => line.Place(scale) + Offset + TextWidth.Of(line.Label, style) <= layout.Width - layout.Margin);
        var toLeft = !toRight && lines.All(line => line.Place(scale) - Offset - TextWidth.Of(line.Label, style) >= layout.Margin);
        foreach (var (lane, line) in (toLeft ? lines.Reverse() : lines).Index())
        {
            var (x, y) = (line.Place(scale), top + (lane * style.Pitch));
            var fits = toLeft || toRight || x + Offset + TextWidth.Of(line.Label, style) <= layout.Width - layout.Margin;
            yield return Svg.Text(
                toLeft ? x - Offset : fits ? x + Offset : layout.Width - layout.Margin,
                y + style.Size - 1,
                line.Label,
                style,
                toLeft || !fits);
            yield return Svg.Line(line.Style, x, toLeft || toRight ? y + 1 : bottom - 4, x, bottom);
        }
    }
}
