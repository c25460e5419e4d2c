using System.Xml.Linq;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;
using static MandateLedger.Export.AkomaNtoso.Akn;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>Preamble and body, in the order of the text.</summary>
internal sealed class BodyWriter
{
    private readonly ResolutionSyntax syntax;
    private readonly SourceLines lines;
    private readonly Identifiers ids;
    private readonly TextBlocks blocks;
    private readonly HierarchyWriter hierarchy;
    private readonly int bodyStart;
    private readonly int lastPreambular;

    public BodyWriter(ResolutionSyntax syntax, SourceLines lines, Identifiers ids, TextBlocks blocks)
    {
        (this.syntax, this.lines, this.ids, this.blocks) = (syntax, lines, ids, blocks);
        hierarchy = new HierarchyWriter(blocks, ids);
        bodyStart = syntax.Operative.Select(paragraph => paragraph.Span.From).DefaultIfEmpty(int.MaxValue).Min();
        lastPreambular = syntax.Preamble.Select(paragraph => paragraph.Span.From).Where(from => from < bodyStart).DefaultIfEmpty(bodyStart == int.MaxValue ? int.MaxValue : -1).Max();
    }

    /// <summary>The preamble, or null where there is none.</summary>
    public XElement? Preamble()
    {
        var preamble = El("preamble");
        if (lines.Formula.Length > 0)
        {
            preamble.Add(El("formula", At("name", "akn4un:enactingFormula"), El("p", Formula(), blocks.UnownedNotes())));
        }

        var parts = syntax.Preamble.Where(paragraph => paragraph.Span.From < bodyStart).Select(paragraph => (paragraph.Span.From, Part: (object)paragraph))
            .Concat(syntax.Headings.Where(IsInPreamble).Select(heading => (heading.Span.From, Part: (object)heading)))
            .OrderBy(pair => pair.From);
        XElement? last = null;
        foreach (var (_, part) in parts)
        {
            if (part is ParagraphSyntax { Number: not null } item && last is not null)
            {
                Item(last, item);
                continue;
            }

            last = part is HeadingSyntax heading ? Heading(heading) : Container((ParagraphSyntax)part);
            preamble.Add(last);
            last = part is HeadingSyntax ? null : last;
        }

        return preamble.HasElements ? preamble : null;
    }

    /// <summary>The body; a document without operative paragraphs has an empty one, which the schema asks for.</summary>
    public XElement Main()
    {
        var body = El("mainBody");
        XElement? section = null;
        XElement? open = null;
        foreach (var part in Parts().OrderBy(part => part.From))
        {
            switch (part.Part)
            {
                case HeadingSyntax heading:
                    (section, open) = Divide(body, section, heading);
                    break;
                case ParagraphSyntax { Number: null } preambular when syntax.Preamble.Contains(preambular):
                    open ??= Added(body, El("division", Id(ids.Counted("", "division"))));
                    open.Add(hierarchy.CrossHeading(open, preambular));
                    break;
                case ParagraphSyntax paragraph:
                    (open ?? body).Add(hierarchy.Node("paragraph", PrefixOf(paragraph, open), paragraph));
                    break;
            }
        }

        foreach (var (isHeading, make) in hierarchy.Rest())
        {
            var division = Added(body, El("division", Id(ids.Counted("", "division"))));
            division.Add(make(division));
        }

        if (!body.HasElements)
        {
            body.Add(El("paragraph", Id("para_1"), El("content", Id("para_1__content"), El("p"))));
        }

        return body;
    }

    private bool IsInPreamble(HeadingSyntax heading) => heading.Span.From < bodyStart && heading.Span.From < lastPreambular;

    // Headings and late preambular paragraphs inside a paragraph's items are kept for the item that follows them.
    private IEnumerable<(int From, object Part)> Parts()
    {
        var paragraphs = TopParagraphs().ToList();
        var others = syntax.Headings.Where(heading => !IsInPreamble(heading)).Select(heading => (heading.Span.From, Part: (object)heading))
            .Concat(syntax.Preamble.Where(paragraph => paragraph.Span.From >= bodyStart).Select(paragraph => (paragraph.Span.From, Part: (object)paragraph)))
            .OrderBy(pair => pair.From).ToList();
        foreach (var paragraph in paragraphs)
        {
            yield return (paragraph.Span.From, paragraph);
        }

        foreach (var other in others)
        {
            var around = paragraphs.LastOrDefault(paragraph => paragraph.Span.From <= other.From);
            if (around is null || around.SelfAndDescendants.All(node => node.Span.From < other.From))
            {
                yield return other;
            }
            else if (other.Part is HeadingSyntax heading)
            {
                hierarchy.Between(heading);
            }
            else
            {
                hierarchy.Between((ParagraphSyntax)other.Part);
            }
        }
    }

    // Unnumbered paragraphs that stand before every number hang to the first in form only: each is one of its own here.
    private IEnumerable<ParagraphSyntax> TopParagraphs() => syntax.Operative.SelectMany(paragraph =>
        paragraph.Number is null
            ? paragraph.Children.Prepend(paragraph with { Children = [] })
            : [paragraph]).OrderBy(paragraph => paragraph.Span.From);

    private (XElement? Section, XElement Open) Divide(XElement body, XElement? section, HeadingSyntax heading)
    {
        var number = lines.Value(heading.Span, MarkKind.Heading);
        if (number is null || number.Length == 0)
        {
            var division = Added(body, El("division", Id(ids.Counted("", "division")), El("heading", blocks.Words(heading))));
            return (null, division);
        }

        if (section is not null && section.Element(Namespace + "num")?.Value == number)
        {
            var inner = Added(section, El("division", Id(ids.Counted((string)section.Attribute("eId")! + "__", "division")), El("heading", blocks.Words(heading))));
            return (section, inner);
        }

        var added = Added(body, El("section", Id(ids.Numbered("", "section", number, null)), El("num", Clean(number)), El("heading", blocks.Words(heading))));
        return (added, added);
    }

    // Where numbering starts again in each part, the part's identifier stands before the paragraph's.
    private static string PrefixOf(ParagraphSyntax paragraph, XElement? open) =>
        open is not null && paragraph.Label.Contains('.', StringComparison.Ordinal) ? (string)open.Attribute("eId")! + "__" : "";

    private static XElement Added(XElement parent, XElement child)
    {
        parent.Add(child);
        return child;
    }

    private IEnumerable<object> Formula()
    {
        const string Council = "Security Council";
        var at = lines.Formula.IndexOf(Council, StringComparison.Ordinal);
        return at < 0
            ? [new XText(Clean(lines.Formula))]
            : [new XText(lines.Formula[..at]), El("organization", At("refersTo", "#un-sc"), Council), new XText(lines.Formula[(at + Council.Length)..])];
    }

    private XElement Heading(HeadingSyntax heading) =>
        El("container", At("name", "heading"), Id(ids.Counted("preamble__", "container")), El("p", blocks.Words(heading)));

    private XElement Container(ParagraphSyntax paragraph)
    {
        var id = ids.Counted("preamble__", "container");
        ids.Lead(paragraph.Label, id);
        var container = El("container", At("name", Clean(paragraph.Openings.FirstOrDefault()?.Phrase ?? "preambularPhrase")), Id(id), At("refersTo", "#preamble"));
        if (paragraph.Number is not null)
        {
            Item(container, paragraph);
            return container;
        }

        container.Add(blocks.Of([paragraph]));
        return container;
    }

    private void Item(XElement container, ParagraphSyntax item)
    {
        var list = container.Element(Namespace + "blockList") ?? Added(container, El("blockList", Id(ids.Counted((string)container.Attribute("eId")! + "__", "blockList"))));
        list.Add(El("item", Id(ids.Numbered((string)list.Attribute("eId")! + "__", "item", item.Number, item.Label)), El("num", Clean(item.Number!)), blocks.Of([item])));
    }
}
