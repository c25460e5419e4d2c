using System.Collections.Immutable;
using MandateLedger.Transition.Answers;

namespace MandateLedger.Export.Charts;

/// <summary>
/// What is left while a mission closes, as a picture: open tasks, sites, posts and units, a panel each with its own
/// scale over the same time. What happened is drawn solid, what is planned is drawn broken.
/// </summary>
public static class BurnDownChart
{
    private const double PanelHeight = 84;

    /// <summary>
    /// Writes it as SVG, light and dark by what the reader prefers. Where only the month or the year of a step is
    /// known, the space between both levels is hatched. What is not known is not drawn; the caption names it. A closing
    /// of which nothing is recorded gives a small picture that says that.
    /// </summary>
    /// <param name="answer">The closing.</param>
    /// <param name="size">For what it is laid out.</param>
    public static string Svg(ClosingAnswer answer, ChartSize size = ChartSize.Page)
    {
        var panels = BurnDownPanels.Of(answer);
        var title = $"{answer.Eve.Body}: what is left while the mission closes";
        var sheet = new ChartSheet(ChartWords.Id("left", size), ChartLayout.For(size).ForPanels(), title);
        sheet.Down(2);
        sheet.Paragraph(ChartWords.Known(answer), TextStyle.Small);
        if (panels.IsEmpty)
        {
            const string Nothing = "Nothing is recorded that could get less: no task, no site, no posts and no unit.";
            sheet.Down(6);
            sheet.Paragraph(Nothing, TextStyle.Name);
            return sheet.Write(title, $"{ChartWords.Known(answer)} {Nothing}");
        }

        var caption = Caption(answer, panels);
        Draw(answer, panels, sheet);
        sheet.Down(6);
        sheet.Paragraph(caption, TextStyle.Small);
        return sheet.Write(title, $"{ChartWords.Known(answer)} {ChartWords.Ends(answer)} {string.Join(' ', panels.Select(panel => $"{panel.Name}: {panel.Told}."))} {caption}");
    }

    private static void Draw(ClosingAnswer answer, ImmutableArray<BurnDownPanel> panels, ChartSheet sheet)
    {
        var dates = panels.SelectMany(panel => panel.Dates).Concat(new[] { answer.Decision?.End.Legal(), answer.Decision?.LiquidationEnd }.OfType<Primitives.Dates.LegalDate>());
        var scale = panels.All(panel => panel.Dates.IsEmpty) ? null : TimeScale.Over(dates, sheet.Layout.PlotLeft, sheet.Layout.PlotWidth);
        var frame = scale is null ? null : new TimeFrame(answer, scale, sheet);
        frame?.Header();
        foreach (var panel in panels)
        {
            Panel(panel, frame, sheet);
        }

        if (frame is not null)
        {
            sheet.Down(4);
            GanttLegend.Draw(
                sheet,
                [
                    new LegendItem("happened", (x, y) => Charts.Svg.Element("g", Charts.Svg.Line("line", x, y, x + 18, y), MarkShapes.Circle("solid", x + 18, y, 3.4))),
                    new LegendItem("planned", (x, y) => Charts.Svg.Element("g", Charts.Svg.Line("line planned", x, y, x + 18, y), MarkShapes.Circle("hollow", x + 18, y, 3.4))),
                    new LegendItem("some day in this month or year", (x, y) => MarkShapes.Filled(Charts.Svg.Box("open", x, y - 5, 18, 10), sheet.Hatch)),
                ]);
        }
    }

    private static void Panel(BurnDownPanel panel, TimeFrame? frame, ChartSheet sheet)
    {
        sheet.Down(6);
        sheet.Paragraph(panel.Name, TextStyle.Group);
        if (frame is null || panel.Dates.IsEmpty)
        {
            sheet.Paragraph($"{ChartText.Capital(panel.Told)}.", TextStyle.Name);
            return;
        }

        sheet.Down(8);
        var (top, bottom) = (sheet.Y + 12, sheet.Y + 12 + PanelHeight);
        sheet.Add(frame.Behind(sheet.Y, bottom));
        sheet.Add([Charts.Svg.Element("g", Charts.Svg.Element("title", ChartText.OneLine($"{panel.Name}: {panel.Told}")), new PanelDrawing(sheet, frame, top, bottom).Draw(panel.Lines(frame.Scale)))]);
        sheet.Down(bottom - sheet.Y + 10);
    }

    private static string Caption(ClosingAnswer answer, ImmutableArray<BurnDownPanel> panels)
    {
        var missing = BurnDownPanels.Missing(answer).ToList();
        return string.Join(' ', panels.Where(panel => panel.Unknown is not null).Select(panel => $"{panel.Name}: {panel.Unknown}")
            .Prepend("Each panel has a scale of its own; what is not known is not drawn.")
            .Concat(missing.Count > 0 ? [$"Not recorded: {string.Join(", ", missing)}."] : []).Append(ChartWords.Phases(answer)));
    }
}
