using System.Xml.Linq;

namespace MandateLedger.Export.Charts;

/// <summary>A chart while it is filled from top to bottom.</summary>
internal sealed class ChartSheet
{
    private readonly List<XElement> elements = [];
    private readonly string id;

    /// <summary>An empty sheet with its heading.</summary>
    /// <param name="id">What the ids in it begin with.</param>
    /// <param name="layout">Where things stand.</param>
    /// <param name="heading">The name of the chart, as it is seen.</param>
    public ChartSheet(string id, ChartLayout layout, string heading)
    {
        (this.id, Layout, Y) = (id, layout, layout.Margin - 2);
        Paragraph(heading, TextStyle.Heading);
    }

    /// <summary>Where things stand.</summary>
    public ChartLayout Layout { get; }

    /// <summary>How far it is filled.</summary>
    public double Y { get; private set; }

    /// <summary>What fills a shape with lines.</summary>
    public string Hatch => $"url(#{id}-hatch)";

    /// <summary>Puts elements on the sheet, each where it says.</summary>
    public void Add(IEnumerable<XElement> more) => elements.AddRange(more);

    /// <summary>Goes down.</summary>
    public void Down(double height) => Y += height;

    /// <summary>Words over the whole width, in as many lines as they need.</summary>
    public void Paragraph(string words, TextStyle style)
    {
        foreach (var line in TextLines.Of(words, style, Layout.Inner))
        {
            Y += style.Pitch;
            elements.Add(Svg.Text(Layout.Margin, Y, line, style));
        }
    }

    /// <summary>The chart as a file.</summary>
    /// <param name="title">Its name.</param>
    /// <param name="told">All that it shows, in words.</param>
    public string Write(string title, string told) => Svg.Write(Svg.Element(
        "svg",
        new XAttribute("class", ChartStyle.Name),
        new XAttribute("viewBox", $"0 0 {Svg.Numbers(Layout.Width, Math.Ceiling(Y + Layout.Margin))}"),
        new XAttribute("role", "img"),
        new XAttribute(XNamespace.Xml + "lang", "en"),
        new XAttribute("aria-labelledby", $"{id}-title"),
        new XAttribute("aria-describedby", $"{id}-told"),
        Svg.Element("title", new XAttribute("id", $"{id}-title"), ChartText.OneLine(title)),
        Svg.Element("desc", new XAttribute("id", $"{id}-told"), ChartText.OneLine(told)),
        Svg.Element("style", ChartStyle.Sheet),
        Svg.Element("defs", HatchPattern()),
        Svg.Element("rect", new XAttribute("class", "paper"), new XAttribute("width", "100%"), new XAttribute("height", "100%")),
        elements));

    private XElement HatchPattern() => Svg.Element(
        "pattern",
        new XAttribute("id", $"{id}-hatch"),
        new XAttribute("width", 5),
        new XAttribute("height", 5),
        new XAttribute("patternUnits", "userSpaceOnUse"),
        new XAttribute("patternTransform", "rotate(45)"),
        Svg.Line("hatch", 2.5, 0, 2.5, 5));
}
