using System.Collections.Immutable;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Answers;

namespace MandateLedger.Export.Charts;

/// <summary>
/// The calendar of a closing as a picture: phases as bands, the ends of mandate and liquidation as lines, and below them
/// milestones, national events, sites, tasks, records and units, a row each.
/// </summary>
public static class GanttChart
{
    /// <summary>
    /// Writes it as SVG, light and dark by what the reader prefers. A month or a year is drawn as such and never as its
    /// first day; what has no day has a row without a mark that says so. A closing of which nothing is recorded gives a
    /// small picture that says that.
    /// </summary>
    /// <param name="answer">The closing.</param>
    /// <param name="size">For what it is laid out.</param>
    public static string Svg(ClosingAnswer answer, ChartSize size = ChartSize.Page)
    {
        var groups = GanttGroups.Of(answer);
        var title = $"{answer.Eve.Body}: calendar of the closing";
        var sheet = new ChartSheet(ChartWords.Id("calendar", size), ChartLayout.For(size), title);
        sheet.Down(2);
        sheet.Paragraph(ChartWords.Known(answer), TextStyle.Small);
        if (groups.IsEmpty && answer.Decision is null)
        {
            const string Nothing = "Nothing is recorded of a closing: no end, no milestone, no site, no task and no records.";
            sheet.Down(6);
            sheet.Paragraph(Nothing, TextStyle.Name);
            return sheet.Write(title, $"{ChartWords.Known(answer)} {Nothing}");
        }

        Draw(answer, groups, sheet);
        return sheet.Write(title, Told(answer, groups));
    }

    private static void Draw(ClosingAnswer answer, ImmutableArray<GanttGroup> groups, ChartSheet sheet)
    {
        var scale = TimeScale.Over(Dates(answer, groups), sheet.Layout.PlotLeft, sheet.Layout.PlotWidth);
        var frame = scale is null ? null : new TimeFrame(answer, scale, sheet);
        var drawing = scale is null ? null : new GanttDrawing(scale, sheet.Hatch);
        frame?.Header();
        var body = new GanttBody(sheet, frame, drawing);
        foreach (var group in groups)
        {
            body.Group(group);
        }

        if (frame is not null && drawing is not null)
        {
            sheet.Down(2);
            frame.Axis();
            GanttLegend.Draw(sheet, [.. groups.SelectMany(group => group.Rows)], drawing);
        }

        sheet.Down(6);
        sheet.Paragraph(Caption(answer, groups, scale is not null), TextStyle.Small);
    }

    // Tasks that left the mandate long before count only where nothing else has a day.
    private static List<LegalDate> Dates(ClosingAnswer answer, ImmutableArray<GanttGroup> groups)
    {
        var counted = groups.Where(group => group.Widens).SelectMany(group => group.Rows).SelectMany(row => row.Dates())
            .Concat(new[] { answer.Decision?.End.Legal(), answer.Decision?.LiquidationEnd }.OfType<LegalDate>()).ToList();
        return counted.Count > 0 ? counted : [.. groups.SelectMany(group => group.Rows).SelectMany(row => row.Dates())];
    }

    private static string Caption(ClosingAnswer answer, ImmutableArray<GanttGroup> groups, bool hasAxis)
    {
        var without = groups.SelectMany(group => group.Rows).Count(row => !row.Dates().Any());
        return string.Join(' ', new[]
        {
            hasAxis ? null : "No day is recorded, so there is no time to draw.",
            ChartWords.Ends(answer),
            ChartWords.Phases(answer),
            without > 0 && hasAxis ? $"{ChartText.Count(without, "row has", "rows have")} no day and no mark." : null,
            groups.Any(group => group.Rows.Any(row => row.Marks.Any(mark => mark.Kind is MarkKind.InUse or MarkKind.Closed))) && hasAxis ? "When a site opened is not recorded; bars begin at the edge." : null,
        }.OfType<string>());
    }

    private static string Told(ClosingAnswer answer, ImmutableArray<GanttGroup> groups) =>
        $"{ChartWords.Known(answer)} {ChartWords.Ends(answer)} {ChartWords.Phases(answer)} {string.Join(' ', groups.Select(group => $"{group.Name}: {string.Join("; ", group.Rows.Select(row => row.Told))}."))}";
}
