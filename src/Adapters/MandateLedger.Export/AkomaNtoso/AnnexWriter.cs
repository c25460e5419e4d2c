using System.Collections.Immutable;
using System.Xml.Linq;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;
using static MandateLedger.Export.AkomaNtoso.Akn;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>Annexes as attachments. Their paragraphs come in one row; the labels say which hangs under which.</summary>
internal sealed class AnnexWriter(SourceLines lines, Identifiers ids, TextBlocks blocks)
{
    /// <summary>One annex, with the metadata of its own that the schema asks for.</summary>
    public XElement Write(AnnexSyntax annex, XElement meta)
    {
        var id = ids.Counted("", "attachment");
        var hierarchy = new HierarchyWriter(blocks, ids);
        var body = El("mainBody");
        XElement? division = null;
        foreach (var part in Parts(annex.Paragraphs, hierarchy))
        {
            if (part is { Number: null } && lines.Has(part.Span, MarkKind.Heading))
            {
                division = Division(id, part);
                body.Add(division);
                continue;
            }

            (division ?? body).Add(hierarchy.Node("paragraph", id + "__", part));
        }

        foreach (var (_, make) in hierarchy.Rest())
        {
            var rest = El("division", Id(ids.Counted(id + "__", "division")));
            rest.Add(make(rest));
            body.Add(rest);
        }

        if (!body.HasElements)
        {
            body.Add(El("paragraph", Id(ids.Counted(id + "__", "paragraph")), El("content", El("p"))));
        }

        return El("attachment", Id(id), El("heading", Clean(annex.Title)), El("doc", At("name", "annex"), meta, body));
    }

    private XElement Division(string id, ParagraphSyntax heading)
    {
        var number = lines.Value(heading.Span, MarkKind.Heading) is { Length: > 0 } printed ? printed : null;
        var element = number is null ? "division" : "section";
        return El(element, Id(ids.Numbered(id + "__", element, number, null)), number is null ? null : El("num", Clean(number)), El("heading", blocks.Words(heading)));
    }

    private List<ParagraphSyntax> Parts(ImmutableArray<ParagraphSyntax> paragraphs, HierarchyWriter hierarchy)
    {
        var tops = new List<Branch>();
        var open = new Stack<Branch>();
        foreach (var (index, paragraph) in paragraphs.Index())
        {
            var isItem = paragraph.Number is not null && !lines.Has(paragraph.Span, MarkKind.Table);
            while (isItem && open.TryPeek(out var branch) && !IsUnder(paragraph.Label, branch.Own.Label))
            {
                open.Pop();
            }

            var added = new Branch(paragraph);
            if (IsHeading(paragraph) && open.Count > 0 && GoesOn(paragraphs, index, open))
            {
                hierarchy.Between(new HeadingSyntax(paragraph.Text, paragraph.Span, null));
                continue;
            }

            if (IsHeading(paragraph))
            {
                open.Clear();
            }

            (open.TryPeek(out var parent) ? parent.Children : tops).Add(added);
            if (isItem)
            {
                open.Push(added);
            }
        }

        return [.. tops.Select(branch => branch.ToSyntax())];
    }

    private bool IsHeading(ParagraphSyntax paragraph) => paragraph.Number is null && lines.Has(paragraph.Span, MarkKind.Heading);

    // A heading stands inside a list where the next number still belongs to what is open.
    private static bool GoesOn(ImmutableArray<ParagraphSyntax> paragraphs, int index, Stack<Branch> open) =>
        paragraphs.Skip(index + 1).FirstOrDefault(other => other.Number is not null) is { } next && open.Any(branch => IsUnder(next.Label, branch.Own.Label));

    private static bool IsUnder(string label, string ancestor) =>
        label.Length > ancestor.Length && label.StartsWith(ancestor, StringComparison.Ordinal) && label[ancestor.Length] is '(' or '[';

    private sealed class Branch(ParagraphSyntax own)
    {
        public ParagraphSyntax Own => own;

        public List<Branch> Children { get; } = [];

        public ParagraphSyntax ToSyntax() => own with { Children = [.. Children.Select(child => child.ToSyntax())] };
    }
}
