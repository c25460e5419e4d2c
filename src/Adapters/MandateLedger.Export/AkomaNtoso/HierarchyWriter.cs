using System.Xml.Linq;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;
using static MandateLedger.Export.AkomaNtoso.Akn;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>
/// Paragraphs with their items as hierarchy: <c>list</c> with <c>intro</c>, <c>point</c> and <c>wrapUp</c>; text that
/// goes on between items is an <c>alinea</c>. What stands between two of them and is neither, a heading or a
/// preambular paragraph, is written before the one that follows it.
/// </summary>
internal sealed class HierarchyWriter(TextBlocks blocks, Identifiers ids)
{
    private readonly Queue<(TextSpan Span, Func<XElement, XElement> Make, bool IsHeading)> between = new();

    /// <summary>Keeps something that stands between paragraphs for the next one that follows it.</summary>
    public void Between(HeadingSyntax heading) => between.Enqueue((heading.Span, _ => El("heading", blocks.Words(heading)), true));

    /// <summary>Keeps a preambular paragraph that stands in the body.</summary>
    public void Between(ParagraphSyntax preambular) => between.Enqueue((preambular.Span, parent => CrossHeading(parent, preambular), false));

    /// <summary>A preambular paragraph that stands in the body.</summary>
    public XElement CrossHeading(XElement parent, ParagraphSyntax preambular) =>
        El("crossHeading", Id(ids.Counted((string)parent.Attribute("eId")! + "__", "crossHeading")), At("refersTo", "#preamble"), blocks.Words(preambular));

    /// <summary>A paragraph or item with everything under it.</summary>
    public XElement Node(string element, string prefix, ParagraphSyntax node, XElement? parent = null)
    {
        var id = ids.Numbered(prefix, element, node.Number, node.Label);
        var written = El(element, Id(id), node.Number is { } number ? El("num", Clean(number)) : null);
        Headings(parent ?? written, written, node);
        var leading = Leading(node);
        foreach (var continuation in leading)
        {
            ids.Lead(continuation.Label, id);
        }

        var rest = node.Children.Skip(leading.Count(child => child != node)).ToList();
        if (rest.Count == 0)
        {
            written.Add(El("content", Id(id + "__content"), blocks.Of(leading)));
            return written;
        }

        var intro = leading.Count > 0 ? leading : null;
        var items = rest.TakeWhile(child => child.Number is not null).ToList();
        var after = rest.Skip(items.Count).ToList();
        if (items.Count > 0 && after.All(child => child.Number is null && !HasBetween(child)))
        {
            written.Add(List(id, intro, items, after));
        }
        else
        {
            Runs(written, id, intro, rest);
        }

        return written;
    }

    /// <summary>True where something is kept that stands before a paragraph.</summary>
    private bool HasBetween(ParagraphSyntax paragraph) => between.TryPeek(out var next) && next.Span.From < paragraph.Span.From;

    // Its own words and the continuations that follow them at once.
    private List<ParagraphSyntax> Leading(ParagraphSyntax node)
    {
        var leading = new List<ParagraphSyntax>();
        if (node.Text.Length > 0 || node.Children.IsEmpty)
        {
            leading.Add(node);
        }

        leading.AddRange(node.Children.TakeWhile(child => child.Number is null && !HasBetween(child)));
        return leading;
    }

    private XElement List(string parent, List<ParagraphSyntax>? intro, List<ParagraphSyntax> items, List<ParagraphSyntax> after)
    {
        var id = ids.Counted(parent + "__", "list");
        var list = El("list", Id(id), intro is null ? null : El("intro", Id(id + "__intro"), blocks.Of(intro)));
        foreach (var item in items)
        {
            list.Add(Node("point", id + "__", item, list));
        }

        if (after.Count > 0)
        {
            after.ForEach(continuation => ids.Lead(continuation.Label, id + "__wrapup"));
            list.Add(El("wrapUp", Id(id + "__wrapup"), blocks.Of(after)));
        }

        return list;
    }

    private void Runs(XElement written, string id, List<ParagraphSyntax>? intro, List<ParagraphSyntax> rest)
    {
        if (intro is not null)
        {
            written.Add(El("intro", Id(id + "__intro"), blocks.Of(intro)));
        }

        for (var index = 0; index < rest.Count;)
        {
            var isItem = rest[index].Number is not null;
            var run = rest.Skip(index).TakeWhile(child => child.Number is not null == isItem).ToList();
            if (isItem)
            {
                written.Add(List(id, null, run, []));
            }
            else
            {
                run.ForEach(child => written.Add(Node("alinea", id + "__", child, written)));
            }

            index += run.Count;
        }
    }

    private void Headings(XElement parent, XElement written, ParagraphSyntax node)
    {
        while (HasBetween(node))
        {
            var (_, make, isHeading) = between.Dequeue();
            if (isHeading)
            {
                written.Add(make(parent));
            }
            else if (parent != written)
            {
                parent.Add(make(parent));
            }
        }
    }

    /// <summary>What is still kept after the last paragraph.</summary>
    public IEnumerable<(bool IsHeading, Func<XElement, XElement> Make)> Rest()
    {
        while (between.TryDequeue(out var next))
        {
            yield return (next.IsHeading, next.Make);
        }
    }
}
