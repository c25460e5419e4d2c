using System.Globalization;
using System.Xml.Linq;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Export.Charts;

/// <summary>Draws the marks of rows over a scale.</summary>
internal sealed class GanttDrawing(TimeScale scale, string hatch)
{
    /// <summary>The marks of a row, bars first.</summary>
    /// <param name="row">The row.</param>
    /// <param name="y">The middle of its strip.</param>
    public IEnumerable<XElement> Row(GanttRow row, double y) =>
        row.Marks.OrderBy(mark => mark.Kind).SelectMany(mark => mark.IsBar ? Bar(mark, y) : Point(mark.Kind, mark.From!.Value, y)).Concat(Steps(row, y + 6));

    /// <summary>True where some of it lies beyond the edges.</summary>
    public bool LeadsBeyond(GanttRow row) => row.Dates().Any(date => scale.IsBefore(date) || scale.IsAfter(date));

    /// <summary>True where some of it is a span because its day is not known.</summary>
    public bool HasSpan(GanttRow row) => row.Dates().Any(date => date.Precision != Precision.Day && !scale.IsBefore(date) && !scale.IsAfter(date));

    private IEnumerable<XElement> Point(MarkKind kind, LegalDate on, double y)
    {
        if (Beyond(on, y) is { } sign)
        {
            return [sign];
        }

        var (left, right) = (scale.From(on), scale.Until(on));
        var point = MarkShapes.Point(kind, (left + right) / 2, y);
        return on.Precision == Precision.Day ? [point] : [MarkShapes.Span(left, right, y), point];
    }

    private IEnumerable<XElement> Bar(GanttMark bar, double y)
    {
        if (bar.Kind == MarkKind.Joint && (bar.From is null || bar.Until is null))
        {
            var known = (bar.From ?? bar.Until)!.Value;
            return [Beyond(known, y) ?? MarkShapes.Bracket(scale.From(known), y, bar.From is not null)];
        }

        var until = bar.Until!.Value;
        var left = bar.From is { } from ? scale.From(from) : scale.Left;
        if (Beyond(until, y) is { } sign)
        {
            return scale.IsAfter(until) ? [MarkShapes.Bar(bar.Kind, left, scale.Right - 10, y, hatch), sign] : [sign];
        }

        return until.Precision == Precision.Day
            ? [MarkShapes.Bar(bar.Kind, left, scale.Until(until), y, hatch)]
            : [MarkShapes.Bar(bar.Kind, left, scale.From(until), y, hatch), MarkShapes.Span(scale.From(until), scale.Until(until), y)];
    }

    private XElement? Beyond(LegalDate on, double y) =>
        scale.IsBefore(on) ? MarkShapes.Beyond(scale.Left, y, true) : scale.IsAfter(on) ? MarkShapes.Beyond(scale.Right, y, false) : null;

    // From one strength to the next, with the figures for which there is room.
    private IEnumerable<XElement> Steps(GanttRow row, double y)
    {
        var free = scale.Left;
        foreach (var (index, step) in row.Steps.Index())
        {
            var next = index + 1 < row.Steps.Length ? row.Steps[index + 1] : null;
            var start = step.On.Precision == Precision.Day ? scale.From(step.On) : scale.Until(step.On);
            if (next is not null)
            {
                yield return Svg.Line(next.Planned ? "line planned" : "line", start, y, scale.From(next.On), y);
            }

            if (step.On.Precision != Precision.Day)
            {
                yield return MarkShapes.Span(scale.From(step.On), start, y);
            }

            yield return Beyond(step.On, y) ?? MarkShapes.Circle(step.Planned ? "hollow" : "solid", scale.From(step.On) + ((start - scale.From(step.On)) / 2), y, 3.6);
            var (words, style) = (step.Figure.ToString(CultureInfo.InvariantCulture), TextStyle.Figure);
            var at = Math.Max(scale.Left, Math.Min(scale.From(step.On) + 4, scale.Right - TextWidth.Of(words, style)));
            if (at >= free)
            {
                yield return Svg.Text(at, y - 7, words, style);
                free = at + TextWidth.Of(words, style) + 4;
            }
        }
    }
}
