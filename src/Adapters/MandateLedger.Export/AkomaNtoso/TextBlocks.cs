using System.Xml.Linq;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;
using static MandateLedger.Export.AkomaNtoso.Akn;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>Paragraphs as blocks of text: <c>p</c>, and tables where the source says so, each with its footnotes.</summary>
internal sealed class TextBlocks(InlineWriter inline, SourceLines lines, Identifiers ids)
{
    private readonly Dictionary<int, List<ParagraphSyntax>> notes = [];
    private readonly List<ParagraphSyntax> unowned = [];

    /// <summary>Hangs each footnote to the last paragraph or heading that begins before it.</summary>
    public void Hang(ResolutionSyntax syntax)
    {
        var owners = syntax.AllParagraphs.Concat(syntax.Annexes.SelectMany(annex => annex.Paragraphs))
            .Where(paragraph => paragraph.Text.Length > 0 || paragraph.Children.IsEmpty).Select(paragraph => paragraph.Span.From)
            .Concat(syntax.Headings.Select(heading => heading.Span.From)).Order().ToArray();
        foreach (var note in syntax.Notes)
        {
            var place = Array.BinarySearch(owners, note.Span.From);
            var before = place >= 0 ? place : ~place - 1;
            (before < 0 ? unowned : notes.TryGetValue(owners[before], out var own) ? own : notes[owners[before]] = []).Add(note);
        }
    }

    /// <summary>The blocks of paragraphs that stand together.</summary>
    public IEnumerable<XElement> Of(IReadOnlyList<ParagraphSyntax> paragraphs)
    {
        for (var index = 0; index < paragraphs.Count;)
        {
            var rows = paragraphs.Skip(index).TakeWhile(paragraph => lines.Has(paragraph.Span, MarkKind.Table)).ToList();
            yield return rows.Count > 0 ? El("table", rows.Select(Row)) : El("p", Words(paragraphs[index]));
            index += Math.Max(1, rows.Count);
        }
    }

    /// <summary>The words of a paragraph with its footnotes.</summary>
    public IEnumerable<object> Words(ParagraphSyntax paragraph) => inline.Write(paragraph).Concat(NotesAt(paragraph.Span.From));

    /// <summary>The words of a heading with its footnotes.</summary>
    public IEnumerable<object> Words(HeadingSyntax heading) => NotesAt(heading.Span.From).Prepend<object>(new XText(Clean(heading.Text)));

    /// <summary>Footnotes that stand before every paragraph.</summary>
    public IEnumerable<object> UnownedNotes() => unowned.Select(Note);

    private IEnumerable<object> NotesAt(int from) => notes.Remove(from, out var own) ? own.Select(Note) : [];

    private XElement Note(ParagraphSyntax note)
    {
        var number = note.Number is null ? null : new XText(Clean(note.Number) + " ");
        return El("sup", El("authorialNote", At("marker", note.Label), At("placement", "bottom"), Id(ids.Numbered("", "authorialNote", note.Label, null)), El("p", number, inline.Write(note))));
    }

    // "one | two |": each cell is closed by a bar.
    private XElement Row(ParagraphSyntax row)
    {
        var cells = CellsOf(row.Text).Select(cell => El("td", El("p", inline.Write(Part(row, cell))))).ToList();
        cells[^1].Element(Namespace + "p")!.Add(NotesAt(row.Span.From));
        return El("tr", cells);
    }

    private static IEnumerable<TextSpan> CellsOf(string text)
    {
        var end = text.EndsWith('|') ? text.Length - 1 : text.Length;
        for (var from = 0; from <= end;)
        {
            var bar = text.AsSpan(from, end - from).IndexOf(" | ");
            var until = bar < 0 ? end : from + bar;
            if (text.AsSpan(from, until - from).StartsWith("| "))
            {
                yield return new TextSpan(from, from);
                from += 2;
            }

            yield return Trimmed(text, from, until);
            from = bar < 0 ? end + 1 : until + " | ".Length;
        }
    }

    private static TextSpan Trimmed(string text, int from, int until)
    {
        var words = text.AsSpan(from, until - from);
        from += words.Length - words.TrimStart().Length;
        return new TextSpan(from, from + words.Trim().Length);
    }

    // A cell is a paragraph of its own, with what lies wholly inside it.
    private static ParagraphSyntax Part(ParagraphSyntax row, TextSpan cell) => row with
    {
        Text = cell.Of(row.Text),
        Italics = [.. row.Italics.Where(cell.Contains).Select(italic => italic.RelativeTo(cell.From))],
        Openings = [.. row.Openings.Where(opening => cell.Contains(opening.Span)).Select(opening => opening with { Span = opening.Span.RelativeTo(cell.From) })],
        Citations = [.. row.Citations.Where(citation => cell.Contains(citation.Span)).Select(citation => citation with { Span = citation.Span.RelativeTo(cell.From) })],
    };
}
