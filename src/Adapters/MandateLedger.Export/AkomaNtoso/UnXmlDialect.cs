using System.Xml.Linq;
using MandateLedger.Parsing.Syntax;
using static MandateLedger.Export.AkomaNtoso.Akn;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>
/// Turns a document of the guidelines' dialect into that of the files which the United Nations publishes: a cover page,
/// identifiers that count through the document, deeper lists beside their item, headings as paragraphs, tabs.
/// </summary>
internal static class UnXmlDialect
{
    /// <summary>Turns the document under <paramref name="root"/>.</summary>
    public static void Apply(XElement root, ResolutionSyntax syntax)
    {
        var statement = root.Element(Namespace + "statement")!;
        statement.Attribute("contains")!.Remove();
        statement.Element(Namespace + "conclusions")?.Remove();
        var meta = new UnXmlMeta(syntax, statement.Element(Namespace + "meta")!);
        statement.Element(Namespace + "preface")!.ReplaceWith(meta.CoverPage());
        statement.Element(Namespace + "meta")!.ReplaceWith(meta.Write());
        foreach (var (index, attachment) in statement.Elements(Namespace + "attachments").Elements().ToList().Index())
        {
            Attachment(attachment, meta.OfAnnex(index));
        }

        foreach (var body in statement.Descendants(Namespace + "mainBody").ToList())
        {
            Headings(body);
        }

        Inline(statement);
        Sublists(statement);
        UnXmlIdentifiers.Give(statement);
    }

    private static void Attachment(XElement attachment, XElement meta)
    {
        var heading = attachment.Element(Namespace + "heading")!;
        var doc = attachment.Element(Namespace + "doc")!;
        heading.Remove();
        attachment.RemoveAttributes();
        doc.Element(Namespace + "meta")!.ReplaceWith(meta);
        doc.Element(Namespace + "mainBody")!.AddFirst(El("paragraph", At("class", "H1"), heading));
    }

    // A division is a paragraph with nothing but its heading, and what it governs follows.
    private static void Headings(XElement body)
    {
        while (body.Descendants(Namespace + "division").FirstOrDefault(one => one.Element(Namespace + "crossHeading") is null) is { } division)
        {
            var heading = division.Elements(Namespace + "heading").Select(one => El("paragraph", At("class", "H23"), El("subheading", one.Nodes()))).ToList();
            division.ReplaceWith(heading.Concat(division.Elements().Where(child => child.Name.LocalName != "heading")).ToArray());
        }

        foreach (var division in body.Descendants(Namespace + "division").ToList())
        {
            division.Name = Namespace + "section";
        }

        foreach (var heading in body.Descendants(Namespace + "heading").Where(one => one.Parent!.Name.LocalName is "point" or "alinea" or "section").ToList())
        {
            heading.Name = Namespace + "subheading";
        }
    }

    private static void Inline(XElement statement)
    {
        foreach (var note in statement.Descendants(Namespace + "authorialNote").ToList())
        {
            note.Parent!.ReplaceWith(note);
        }

        foreach (var plain in statement.Descendants(Namespace + "span").Concat(statement.Descendants(Namespace + "organization")).Where(element => element.Attribute("class") is null && element.Ancestors().All(up => up.Name.LocalName is not ("meta" or "coverPage"))).ToList())
        {
            plain.ReplaceWith(plain.Nodes().ToArray());
        }

        foreach (var element in statement.Descendants().Where(element => element.Name.LocalName is "container" or "crossHeading"))
        {
            element.Attribute("refersTo")?.Remove();
        }

        foreach (var formula in statement.Descendants(Namespace + "formula"))
        {
            formula.SetAttributeValue("name", "enactingFormula");
        }

        foreach (var line in statement.Descendants(Namespace + "p").Where(line => line.Ancestors().All(up => up.Name.LocalName != "coverPage")).ToList())
        {
            line.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            if (line.Parent!.Name.LocalName is "content" or "intro" or "container")
            {
                line.AddFirst(new XText("\t"));
            }
        }
    }

    // "(b)" with items of its own: its words are its content, and the items stand in a sublist after it.
    private static void Sublists(XElement statement)
    {
        foreach (var list in statement.Descendants(Namespace + "list").Where(list => list.Parent!.Name.LocalName == "point" && list.ElementsAfterSelf().All(after => after.Name.LocalName != "list") && list.ElementsBeforeSelf().All(before => before.Name.LocalName is "num" or "subheading")).Reverse().ToList())
        {
            var point = list.Parent!;
            var intro = list.Element(Namespace + "intro");
            var sublist = El("sublist", list.Elements().Where(child => child != intro));
            list.Remove();
            if (intro is not null)
            {
                point.Add(El("content", intro.Nodes()));
            }

            point.AddAfterSelf(sublist);
        }
    }
}
