using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace MandateLedger.Export.Charts;

/// <summary>Elements of SVG.</summary>
internal static class Svg
{
    /// <summary>The namespace.</summary>
    public static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    /// <summary>An element with attributes and content.</summary>
    public static XElement Element(string name, params object?[] content) => new(Namespace + name, content);

    /// <summary>A figure as an attribute, to a tenth of a unit.</summary>
    public static XAttribute At(string name, double value) => new(name, Number(value));

    /// <summary>A line.</summary>
    public static XElement Line(string style, double x1, double y1, double x2, double y2) =>
        Element("line", new XAttribute("class", style), At("x1", x1), At("y1", y1), At("x2", x2), At("y2", y2));

    /// <summary>A box; of no width it is a hairline.</summary>
    public static XElement Box(string style, double x, double y, double width, double height) =>
        Element("rect", new XAttribute("class", style), At("x", x), At("y", y), At("width", Math.Max(width, 0.5)), At("height", height));

    /// <summary>A line of words.</summary>
    public static XElement Text(double x, double y, string words, TextStyle style, bool endsThere = false) =>
        Element("text", new XAttribute("class", style.Class), At("x", x), At("y", y), At("font-size", style.Size), style.Bold ? new XAttribute("font-weight", "bold") : null, endsThere ? new XAttribute("text-anchor", "end") : null, words);

    /// <summary>A path.</summary>
    public static XElement Path(string style, string path) => Element("path", new XAttribute("class", style), new XAttribute("d", path));

    /// <summary>A figure to a tenth, written the same everywhere.</summary>
    public static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Figures of a path or of points.</summary>
    public static string Numbers(params double[] values) => string.Join(' ', values.Select(Number));

    /// <summary>The whole as text, an element a line, without a declaration, so that it can stand in a page.</summary>
    public static string Write(XElement svg)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, IndentChars = " ", NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            svg.WriteTo(writer);
        }

        return text.Append('\n').ToString();
    }
}
