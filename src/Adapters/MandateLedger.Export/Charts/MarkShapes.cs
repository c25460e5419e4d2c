using System.Xml.Linq;

namespace MandateLedger.Export.Charts;

/// <summary>The shapes of marks. What happened is filled and smaller than what was planned, so that both are seen on one day.</summary>
internal static class MarkShapes
{
    private const double BarHeight = 8;

    /// <summary>The shape of a mark that stands for a point in time.</summary>
    public static XElement Point(MarkKind kind, double x, double y) => kind switch
    {
        MarkKind.Happened => Diamond("solid", x, y, 4.2),
        MarkKind.Handover => Triangle("hollow", x, y),
        MarkKind.SignedHandover => Triangle("solid", x, y),
        MarkKind.VerificationDue => Circle("hollow", x, y, 4.8),
        MarkKind.Verified => Circle("solid", x, y, 3.6),
        MarkKind.Leave => Svg.Path("line", $"M{Svg.Numbers(x - 3.5, y - 3.5)}L{Svg.Numbers(x + 3.5, y + 3.5)}M{Svg.Numbers(x - 3.5, y + 3.5)}L{Svg.Numbers(x + 3.5, y - 3.5)}"),
        _ => Diamond("hollow", x, y, 6.4),
    };

    /// <summary>A bar between two places.</summary>
    public static XElement Bar(MarkKind kind, double left, double right, double y, string hatch) => kind == MarkKind.Closed
        ? Svg.Box("bar", left, y - (BarHeight / 2), right - left, BarHeight)
        : Filled(Svg.Box("open", left, y - (BarHeight / 2), right - left, BarHeight), hatch);

    /// <summary>The space in which a point lies, where its day is not known.</summary>
    public static XElement Span(double left, double right, double y) => Svg.Box("hollow", left, y - 5.5, right - left, 11);

    /// <summary>The one end that is known of days of joint work.</summary>
    public static XElement Bracket(double x, double y, bool opens)
    {
        var arm = opens ? x + 5 : x - 5;
        return Svg.Path("line", $"M{Svg.Numbers(arm, y - 5)}L{Svg.Numbers(x, y - 5)}L{Svg.Numbers(x, y + 5)}L{Svg.Numbers(arm, y + 5)}");
    }

    /// <summary>A sign at the edge that something lies beyond it.</summary>
    public static XElement Beyond(double x, double y, bool before)
    {
        var (tip, back) = before ? (x + 1, x + 8) : (x - 1, x - 8);
        return Svg.Path("line", $"M{Svg.Numbers(back, y - 5)}L{Svg.Numbers(tip, y)}L{Svg.Numbers(back, y + 5)}");
    }

    /// <summary>A dot at a step.</summary>
    public static XElement Circle(string style, double x, double y, double size) =>
        Svg.Element("circle", new XAttribute("class", style), Svg.At("cx", x), Svg.At("cy", y), Svg.At("r", size));

    /// <summary>The shape with its lines.</summary>
    public static XElement Filled(XElement shape, string hatch)
    {
        shape.Add(new XAttribute("fill", hatch));
        return shape;
    }

    private static XElement Diamond(string style, double x, double y, double size) =>
        Svg.Path(style, $"M{Svg.Numbers(x - size, y)}L{Svg.Numbers(x, y - size)}L{Svg.Numbers(x + size, y)}L{Svg.Numbers(x, y + size)}Z");

    private static XElement Triangle(string style, double x, double y) =>
        Svg.Path(style, $"M{Svg.Numbers(x - 4, y - 5.5)}L{Svg.Numbers(x + 6, y)}L{Svg.Numbers(x - 4, y + 5.5)}Z");
}
