using System.Globalization;
using System.Text;
using System.Xml.Linq;
using MandateLedger.Export.Charts;
using MandateLedger.Transition.Answers;
using Xunit;

namespace MandateLedger.Charts.Tests;

/// <summary>A chart, read back.</summary>
internal sealed class Drawn
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public Drawn(string text) => (Text, Root) = (text, XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!);

    public string Text { get; }

    public XElement Root { get; }

    public IEnumerable<XElement> Lettering => Root.Descendants(Svg + "text");

    public string Told => Root.Element(Svg + "desc")!.Value;

    public string Style => Root.Element(Svg + "style")!.Value;

    public double Width => double.Parse(Root.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture);

    public double Height => double.Parse(Root.Attribute("viewBox")!.Value.Split(' ')[3], CultureInfo.InvariantCulture);

    /// <summary>What is said under the pointer.</summary>
    public IReadOnlyList<string> Titles => [.. Root.Descendants(Svg + "g").Select(group => group.Element(Svg + "title")?.Value).OfType<string>()];

    /// <summary>All words that are seen, as one text.</summary>
    public string Seen => string.Join(' ', Lettering.Select(text => text.Value));

    public static IEnumerable<Drawn> All(ClosingAnswer closing) =>
        Enum.GetValues<ChartSize>().SelectMany(size => new[] { Calendar(closing, size), Left(closing, size) });

    public static Drawn Calendar(ClosingAnswer closing, ChartSize size = ChartSize.Page) => new(GanttChart.Svg(closing, size));

    public static Drawn Left(ClosingAnswer closing, ChartSize size = ChartSize.Page) => new(BurnDownChart.Svg(closing, size));

    public override string ToString() => Root.Attribute("aria-labelledby")!.Value;

    /// <summary>The shapes of the row whose words begin so.</summary>
    public IReadOnlyList<XElement> Row(string name) =>
        [.. Root.Descendants(Svg + "g").Single(group => group.Element(Svg + "title")?.Value.StartsWith(name, StringComparison.Ordinal) == true).Elements().Where(element => element.Name.LocalName is not ("text" or "title"))];

    /// <summary>No words over other words, and none over the edge.</summary>
    public void IsLegible()
    {
        var boxes = Lettering.Where(text => text.Value.Length > 0).Select(BoxOf).ToList();
        Assert.All(boxes, box => Assert.True(box.Left >= 0 && box.Right <= Width && box.Top >= 0 && box.Bottom <= Height, $"“{box.Words}” leaves the picture"));
        for (var one = 0; one < boxes.Count; one++)
        {
            for (var other = one + 1; other < boxes.Count; other++)
            {
                Assert.False(boxes[one].Meets(boxes[other]), $"“{boxes[one].Words}” and “{boxes[other].Words}” stand over each other");
            }
        }
    }

    public static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static WordBox BoxOf(XElement text)
    {
        var (x, y, size) = (Number(text, "x"), Number(text, "y"), Number(text, "font-size"));
        var width = text.Value.EnumerateRunes().Sum(Share) * size * (text.Attribute("font-weight") is null ? 1 : 1.06);
        var left = text.Attribute("text-anchor")?.Value == "end" ? x - width : x;
        return new WordBox(left, y - (0.72 * size), left + width, y + (0.2 * size), text.Value);
    }

    // Shares of the size, by the looks of the letters and not from the table that the charts use.
    private static double Share(Rune rune) => rune.Value switch
    {
        _ when " .,:;'|!()[]{}/\\`*\"iljtfrI-".Contains(rune.ToString(), StringComparison.Ordinal) => 0.3,
        _ when "mwMW@…—".Contains(rune.ToString(), StringComparison.Ordinal) => 0.88,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => 0,
        _ when Rune.IsUpper(rune) => 0.7,
        < 0x80 => 0.54,
        _ => 0.6,
    };

    private sealed record WordBox(double Left, double Top, double Right, double Bottom, string Words)
    {
        public bool Meets(WordBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
