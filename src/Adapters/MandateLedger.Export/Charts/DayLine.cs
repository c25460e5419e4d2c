using System.Collections.Immutable;
using System.Xml.Linq;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Answers;

namespace MandateLedger.Export.Charts;

/// <summary>A line from top to bottom, for a day that the closing turns on.</summary>
/// <param name="On">The day or, where only a month or a year is known, that.</param>
/// <param name="AtEnd">True where the line stands at the end of the day, because the day itself still counts.</param>
/// <param name="Style">The class that gives it its stroke.</param>
/// <param name="Label">What stands above it.</param>
internal sealed record DayLine(LegalDate On, bool AtEnd, string Style, string Label)
{
    /// <summary>The end of the mandate, the end of the liquidation and the day from which one looks, as far as they are known.</summary>
    public static ImmutableArray<DayLine> Of(ClosingAnswer answer, TimeScale scale)
    {
        var lines = new List<DayLine>();
        if (answer.Decision?.End is { } end)
        {
            lines.Add(new DayLine(LegalDate.Of(end), true, "day", $"End of mandate: {end.ToProse()}"));
        }

        if (answer.Decision?.LiquidationEnd is { } liquidated)
        {
            lines.Add(new DayLine(liquidated, true, "day until", $"End of liquidation: {liquidated.ToProse()}"));
        }

        lines.Add(new DayLine(LegalDate.Of(answer.On), false, "day today", $"Seen from {answer.On.ToProse()}"));
        return [.. lines.Where(line => !scale.IsBefore(line.On) && !scale.IsAfter(line.On)).OrderBy(line => line.Place(scale))];
    }

    /// <summary>Where it stands.</summary>
    public double Place(TimeScale scale) => AtEnd ? scale.Until(On) : scale.From(On);

    /// <summary>The line between two heights; of a month or a year the space that it may stand in.</summary>
    public IEnumerable<XElement> Draw(TimeScale scale, double top, double bottom, string hatch)
    {
        if (On.Precision != Precision.Day)
        {
            yield return Span(scale, top, bottom, hatch);
        }

        yield return Svg.Line(Style, Place(scale), top, Place(scale), bottom);
    }

    private XElement Span(TimeScale scale, double top, double bottom, string hatch)
    {
        var box = Svg.Box("open", scale.From(On), top, scale.Until(On) - scale.From(On), bottom - top);
        box.Add(new XAttribute("fill", hatch), new XAttribute("opacity", "0.45"));
        return box;
    }
}
