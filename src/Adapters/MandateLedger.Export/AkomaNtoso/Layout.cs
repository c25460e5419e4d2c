using System.Collections.Frozen;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>Writes a tree with one element a line where that adds no white space to any text.</summary>
internal static class Layout
{
    private static readonly FrozenSet<string> Lines =
        new[] { "p", "num", "heading", "subheading", "crossHeading", "listIntroduction", "block", "docTitle", "docketNumber" }.ToFrozenSet();

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineChars = "\n", Indent = false };

    /// <summary>The document as text, with its declaration.</summary>
    public static string Text(XElement root)
    {
        Indent(root, 1);
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            writer.WriteStartDocument();
            writer.WriteWhitespace("\n");
            root.WriteTo(writer);
            writer.WriteWhitespace("\n");
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Indent(XElement element, int depth)
    {
        if (Lines.Contains(element.Name.LocalName) || !element.HasElements)
        {
            return;
        }

        foreach (var child in element.Elements().ToList())
        {
            Indent(child, depth + 1);
            child.AddBeforeSelf(new XText("\n" + new string(' ', depth * 2)));
        }

        element.Add(new XText("\n" + new string(' ', (depth - 1) * 2)));
    }
}
