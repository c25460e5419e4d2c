using System.Collections.Immutable;
using System.Xml.Linq;

namespace MandateLedger.Export.Charts;

/// <summary>What the marks mean, those that occur.</summary>
internal static class GanttLegend
{
    private const double SignWidth = 26;

    private static readonly ImmutableArray<(MarkKind Kind, string Words)> Kinds =
    [
        (MarkKind.Planned, "planned or due"),
        (MarkKind.Happened, "happened or in effect"),
        (MarkKind.InUse, "in use until the day planned"),
        (MarkKind.Closed, "in use until it closed"),
        (MarkKind.Handover, "handover"),
        (MarkKind.SignedHandover, "handover with a signed record"),
        (MarkKind.VerificationDue, "verification due"),
        (MarkKind.Verified, "verified"),
        (MarkKind.Joint, "joint work"),
        (MarkKind.Leave, "holders of the records leave"),
    ];

    /// <summary>Puts the legend on the sheet.</summary>
    public static void Draw(ChartSheet sheet, IReadOnlyList<GanttRow> rows, GanttDrawing drawing)
    {
        var items = Kinds.Where(one => rows.Any(row => row.Marks.Any(mark => mark.Kind == one.Kind)))
            .Select(one => new LegendItem(one.Words, (x, y) => Sign(one.Kind, x, y, sheet.Hatch))).ToList();
        if (rows.Any(drawing.HasSpan))
        {
            items.Add(new LegendItem("some day in this month or year", (x, y) => MarkShapes.Span(x, x + 18, y)));
        }

        if (rows.Any(drawing.LeadsBeyond))
        {
            items.Add(new LegendItem("lies before or after the days shown", (x, y) => MarkShapes.Beyond(x + 4, y, true)));
        }

        Draw(sheet, items);
    }

    /// <summary>Items from left to right, in as many lines as they need.</summary>
    public static void Draw(ChartSheet sheet, IReadOnlyList<LegendItem> items)
    {
        var (style, layout) = (TextStyle.Small, sheet.Layout);
        var (x, pitch) = (layout.Margin, style.Pitch + 4);
        sheet.Down(items.Count > 0 ? pitch : 0);
        foreach (var item in items)
        {
            var width = SignWidth + TextWidth.Of(item.Words, style);
            if (x > layout.Margin && x + width > layout.Width - layout.Margin)
            {
                x = layout.Margin;
                sheet.Down(pitch);
            }

            sheet.Add([item.Sign(x, sheet.Y - 4), Svg.Text(x + SignWidth, sheet.Y, item.Words, style)]);
            x += width + 16;
        }
    }

    private static XElement Sign(MarkKind kind, double x, double y, string hatch) =>
        kind is MarkKind.InUse or MarkKind.Closed or MarkKind.Joint ? MarkShapes.Bar(kind, x, x + 18, y, hatch) : MarkShapes.Point(kind, x + 9, y);
}

/// <summary>A sign and what it means.</summary>
/// <param name="Words">What it means.</param>
/// <param name="Sign">Draws it from a place to the right, around a height.</param>
internal sealed record LegendItem(string Words, Func<double, double, XElement> Sign);
