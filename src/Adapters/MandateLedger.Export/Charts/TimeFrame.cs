using System.Collections.Immutable;
using System.Xml.Linq;
using MandateLedger.Transition.Answers;

namespace MandateLedger.Export.Charts;

/// <summary>What stands behind a chart: months and years, phases, and the days that the closing turns on.</summary>
internal sealed class TimeFrame
{
    private const double StripHeight = 17;
    private readonly ChartSheet sheet;
    private readonly ImmutableArray<DayLine> lines;
    private readonly ImmutableArray<PhaseBand> phases;

    /// <summary>The frame of a closing over a scale.</summary>
    public TimeFrame(ClosingAnswer answer, TimeScale scale, ChartSheet sheet)
    {
        (this.sheet, Scale) = (sheet, scale);
        lines = DayLine.Of(answer, scale);
        phases = [.. PhaseBand.Of(answer).Where(phase => phase.IsKnown && FromOf(phase) < EndOf(phase))];
    }

    /// <summary>The scale.</summary>
    public TimeScale Scale { get; }

    /// <summary>Labels, phases, years and months, from where the sheet stands downwards.</summary>
    public void Header()
    {
        sheet.Down(8);
        sheet.Add(DayLabels.Draw(lines, Scale, sheet.Layout, sheet.Y));
        sheet.Down(DayLabels.Height(lines));
        if (!phases.IsEmpty)
        {
            sheet.Add(phases.SelectMany(phase => Strip(phase, sheet.Y)));
            sheet.Down(StripHeight);
        }

        Axis();
    }

    /// <summary>Years and months.</summary>
    public void Axis()
    {
        var months = TimeTicks.Months(Scale).ToList();
        sheet.Add(TimeTicks.Years(Scale).SelectMany(tick => Tick(tick, sheet.Y, TextStyle.Figure)));
        sheet.Down(TextStyle.Figure.Pitch + 1);
        sheet.Add(months.SelectMany(tick => Tick(tick, sheet.Y, TextStyle.Small)));
        sheet.Down(months.Count > 0 ? TextStyle.Small.Pitch + 3 : 2);
    }

    /// <summary>What stands behind a block between two heights.</summary>
    public IEnumerable<XElement> Behind(double top, double bottom) =>
        phases.Where(phase => phase.Number % 2 == 0).Select(phase => Svg.Box("band", Scale.At(FromOf(phase)), top, Scale.At(EndOf(phase)) - Scale.At(FromOf(phase)), bottom - top))
            .Concat(Grid().Select(x => Svg.Line("grid", x, top, x, bottom)))
            .Concat(lines.SelectMany(line => line.Draw(Scale, top, bottom, sheet.Hatch)));

    private IEnumerable<double> Grid() =>
        TimeTicks.Months(Scale).Concat(TimeTicks.Years(Scale)).Select(tick => tick.At).Append(Scale.Right).Distinct();

    private int FromOf(PhaseBand phase) => Math.Clamp(phase.From ?? Scale.First, Scale.First, Scale.End);

    private int EndOf(PhaseBand phase) => Math.Clamp(phase.End ?? Scale.End, Scale.First, Scale.End);

    private IEnumerable<XElement> Strip(PhaseBand phase, double y)
    {
        var (left, width) = (Scale.At(FromOf(phase)), Scale.At(EndOf(phase)) - Scale.At(FromOf(phase)));
        if (phase.Number % 2 == 0)
        {
            yield return Svg.Box("band", left, y, width, StripHeight);
        }

        yield return Svg.Box("edge", left, y, width, StripHeight);
        if (new[] { $"{phase.Number} {phase.Name}", $"{phase.Number}" }.FirstOrDefault(words => TextWidth.Of(words, TextStyle.Figure) + 6 <= width) is { } label)
        {
            yield return Svg.Text(left + 4, y + 12.5, label, TextStyle.Figure);
        }
    }

    private static IEnumerable<XElement> Tick(TimeTick tick, double y, TextStyle style)
    {
        yield return Svg.Line("edge", tick.At, y + 2, tick.At, y + style.Pitch + 1);
        if (TextWidth.Of(tick.Label, style) + 5 <= tick.Room)
        {
            yield return Svg.Text(tick.At + 3, y + style.Size, tick.Label, style);
        }
    }
}
