using System.Xml.Linq;
using static MandateLedger.Export.AkomaNtoso.Akn;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>Identifiers as the published files have them: formula, containers and paragraphs are counted in one row.</summary>
internal static class UnXmlIdentifiers
{
    /// <summary>Gives every element of the text its identifier.</summary>
    public static void Give(XElement statement)
    {
        var (count, notes) = (0, 0);
        var taken = new HashSet<string>();
        foreach (var element in statement.Descendants().Where(element => element.Ancestors().All(up => up.Name.LocalName is not ("meta" or "coverPage")) && element.Name.LocalName is not ("meta" or "coverPage")).ToList())
        {
            var id = element.Name.LocalName switch
            {
                "formula" or "container" => $"{element.Name.LocalName}_{NamingConvention.Ordinal(++count)}",
                "paragraph" => $"para_{NamingConvention.Ordinal(++count)}",
                "authorialNote" => $"authorialNote_{NamingConvention.Ordinal(++notes)}",
                "content" when element.Parent!.Name.LocalName == "paragraph" => Parent(element) + "__content",
                "content" or "intro" or "list" or "sublist" or "wrapUp" or "alinea" => $"{Around(element)}_{element.Name.LocalName}",
                "point" or "item" => $"{Around(element)}_{element.Name.LocalName}_{NamingConvention.Number(element.Element(Namespace + "num")?.Value) ?? NamingConvention.Ordinal(element.ElementsBeforeSelf(element.Name).Count() + 1)}",
                _ => null,
            };
            element.SetAttributeValue("eId", id is null ? null : Free(taken, id));
        }
    }

    private static string Parent(XElement element) => (string?)element.Parent!.Attribute("eId") ?? element.Parent.Name.LocalName;

    // A sublist belongs to the point before it.
    private static string Around(XElement element) =>
        element.Name.LocalName == "sublist" && element.ElementsBeforeSelf(Namespace + "point").LastOrDefault() is { } point ? (string)point.Attribute("eId")! : Parent(element);

    private static string Free(HashSet<string> taken, string wanted)
    {
        var given = wanted;
        for (var n = 2; !taken.Add(given); n++)
        {
            given = $"{wanted}_{NamingConvention.Ordinal(n)}";
        }

        return given;
    }
}
