using System.Xml.Linq;
using MandateLedger.Primitives.Findings;
using static MandateLedger.Export.AkomaNtoso.Akn;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>Links to labels of this document become links to identifiers, or plain words where nothing is there.</summary>
internal static class Links
{
    private static readonly string[] Attributes = ["href", "from", "upTo"];

    public static void Resolve(IEnumerable<XElement?> parts, Identifiers ids, Action<Finding> say)
    {
        foreach (var element in parts.OfType<XElement>().SelectMany(part => part.Descendants()).Where(IsOpen).ToList())
        {
            var open = Attributes.Select(name => element.Attribute(name)).OfType<XAttribute>().Where(attribute => attribute.Value.StartsWith(InlineWriter.LabelMark, StringComparison.Ordinal)).ToList();
            var missing = open.Select(attribute => attribute.Value[InlineWriter.LabelMark.Length..]).FirstOrDefault(label => ids.Find(label) is null);
            if (missing is not null)
            {
                say(ExportFindings.NoSuchParagraph(element.Ancestors().Select(around => ids.LabelOf((string?)around.Attribute("eId"))).FirstOrDefault(label => label is not null), missing));
            }

            if (missing is not null || element.Name.LocalName == "span")
            {
                element.ReplaceWith(element.Nodes().ToArray());
                continue;
            }

            open.ForEach(attribute => attribute.Value = "#" + ids.Find(attribute.Value[InlineWriter.LabelMark.Length..]));
        }
    }

    private static bool IsOpen(XElement element) =>
        element.Name == Namespace + "span" && !element.HasAttributes
        || Attributes.Any(name => element.Attribute(name)?.Value.StartsWith(InlineWriter.LabelMark, StringComparison.Ordinal) == true);
}
