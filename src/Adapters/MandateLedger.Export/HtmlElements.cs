using System.Xml.Linq;

namespace MandateLedger.Export;

/// <summary>Elements of Akoma Ntoso as elements of HTML.</summary>
internal static class HtmlElements
{
    /// <summary>The contents of a statement; footnotes are collected in <paramref name="notes"/>.</summary>
    public static IEnumerable<object> Of(XElement statement, List<XElement> notes) =>
        statement.Elements().Where(element => element.Name.LocalName is not ("meta" or "conclusions")).SelectMany(element => Convert(element, notes));

    private static IEnumerable<object> Convert(XNode node, List<XElement> notes) => node switch
    {
        XText text => [new XText(text.Value)],
        XElement element => [Element(element, notes)],
        _ => [],
    };

    private static object Element(XElement element, List<XElement> notes)
    {
        var inner = element.Name.LocalName == "authorialNote" ? [] : element.Nodes().SelectMany(node => Convert(node, notes)).ToArray();
        return element.Name.LocalName switch
        {
            "preface" => new XElement("header", inner),
            "preamble" => new XElement("section", new XAttribute("aria-label", "Preamble"), inner),
            "mainBody" or "attachments" or "doc" => new XElement("div", inner),
            "attachment" => new XElement("section", Id(element), inner),
            "heading" or "subheading" => Heading(element, inner),
            "crossHeading" => new XElement("p", Id(element), inner),
            "list" or "blockList" => new XElement("div", Id(element), Items(element, notes)),
            "num" => new XElement("span", new XAttribute("class", "num"), inner),
            "p" => new XElement("p", inner),
            "process" or "i" => new XElement("em", inner),
            "ref" or "a" or "rref" => Link(element, inner),
            "table" or "tr" or "td" => new XElement(element.Name.LocalName, Id(element), inner),
            "authorialNote" => Note(element, notes),
            "sup" => new XElement("sup", inner),
            "docDate" => new XElement("time", new XAttribute("datetime", (string?)element.Attribute("date") ?? ""), inner),
            "docNumber" or "docTitle" or "organization" or "mref" or "event" or "span" => new XElement("span", inner),
            _ => new XElement("div", Id(element), inner),
        };
    }

    private static XAttribute? Id(XElement element) => (string?)element.Attribute("eId") is { } id ? new XAttribute("id", id) : null;

    private static XElement Heading(XElement element, object[] inner) =>
        new(element.Ancestors().Any(up => up.Name.LocalName is "point" or "paragraph") || (element.Ancestors().Any(up => up.Name.LocalName == "attachment") && element.Parent!.Name.LocalName != "attachment") ? "h3" : "h2", inner);

    // Items stand in lists of HTML, which may hold nothing else.
    private static IEnumerable<XElement> Items(XElement list, List<XElement> notes)
    {
        var open = new XElement("ul", new XAttribute("class", "items"), new XAttribute("role", "list"));
        foreach (var child in list.Elements())
        {
            if (child.Name.LocalName is "point" or "item")
            {
                open.Add(new XElement("li", Id(child), child.Nodes().SelectMany(node => Convert(node, notes))));
                continue;
            }

            if (open.HasElements)
            {
                yield return open;
                open = new XElement("ul", new XAttribute("class", "items"), new XAttribute("role", "list"));
            }

            foreach (var converted in Convert(child, notes).OfType<XElement>())
            {
                yield return converted;
            }
        }

        if (open.HasElements)
        {
            yield return open;
        }
    }

    // What is inside the document is a link; identifiers of other works have no address of their own.
    private static XElement Link(XElement element, object[] inner)
    {
        var target = (string?)element.Attribute("href") ?? (string?)element.Attribute("from") ?? "";
        return target.StartsWith('#') || target.StartsWith("http", StringComparison.Ordinal)
            ? new XElement("a", new XAttribute("href", target), inner)
            : new XElement("cite", new XAttribute("data-akn", target), inner);
    }

    private static XElement Note(XElement element, List<XElement> notes)
    {
        var (id, marker) = ((string)element.Attribute("eId")!, (string)element.Attribute("marker")!);
        var back = new XElement("a", new XAttribute("href", $"#{id}_mark"), new XAttribute("aria-label", $"Back to the text from note {marker}"), "↩");
        notes.Add(new XElement("li", new XAttribute("id", id), element.Elements().SelectMany(block => block.Nodes()).SelectMany(node => Convert(node, notes)), " ", back));
        return new XElement("a", new XAttribute("id", $"{id}_mark"), new XAttribute("href", "#" + id), marker);
    }
}
