using System.Text;
using MandateLedger.Export.AkomaNtoso;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Export;

/// <summary>Documents as plain text and as Markdown. Both say that the copy is not the official document.</summary>
public static class PlainWriter
{
    /// <summary>Plain text with a paragraph a line and an empty line between, which the program reads again.</summary>
    public static string Text(ResolutionSyntax syntax)
    {
        var text = new StringBuilder();
        foreach (var line in Front(syntax))
        {
            text.Append(line).Append("\n\n");
        }

        foreach (var (paragraph, _) in Lines(syntax))
        {
            text.Append(paragraph).Append("\n\n");
        }

        foreach (var annex in syntax.Annexes)
        {
            text.Append(annex.Title.Length > 0 ? annex.Title : annex.Label).Append("\n\n");
            foreach (var paragraph in annex.Paragraphs)
            {
                text.Append(Numbered(paragraph)).Append("\n\n");
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Markdown: headings, lists, italics, footnotes at the end.</summary>
    public static string Markdown(ResolutionSyntax syntax)
    {
        var front = Front(syntax).ToList();
        var text = new StringBuilder("# ").Append(Escape(front[0])).Append("\n\n");
        front.Skip(1).ToList().ForEach(line => text.Append(Escape(line)).Append("\n\n"));
        foreach (var (line, depth) in Lines(syntax, Emphasized))
        {
            text.Append(depth < 0 ? "## " : depth == 0 ? "" : new string(' ', (depth - 1) * 2) + "- ").Append(line).Append("\n\n");
        }

        foreach (var annex in syntax.Annexes)
        {
            text.Append("## ").Append(Escape(annex.Title.Length > 0 ? annex.Title : annex.Label)).Append("\n\n");
            foreach (var paragraph in annex.Paragraphs)
            {
                text.Append(Numbered(paragraph, Emphasized)).Append("\n\n");
            }
        }

        if (!syntax.Notes.IsEmpty)
        {
            text.Append("## Notes\n\n");
        }

        foreach (var note in syntax.Notes)
        {
            text.Append(Escape(note.Label + ".")).Append(' ').Append(Numbered(note, Emphasized)).Append("\n\n");
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<string> Front(ResolutionSyntax syntax)
    {
        var lines = new SourceLines(syntax.Source);
        yield return lines.NameOf(syntax);
        if (AkomaNtoso.Front.Adoption(syntax, lines) is { } adoption)
        {
            yield return adoption;
        }

        if (lines.Formula.Length > 0)
        {
            yield return lines.Formula;
        }
    }

    // Preamble, headings, paragraphs and items in the order of the text; headings have depth -1.
    private static IEnumerable<(string Line, int Depth)> Lines(ResolutionSyntax syntax, Func<ParagraphSyntax, string>? words = null)
    {
        var paragraphs = syntax.Preamble.Select(paragraph => (Paragraph: paragraph, Depth: 0)).Concat(syntax.Operative.SelectMany(paragraph => WithDepth(paragraph, 0)));
        return paragraphs.Select(pair => (pair.Paragraph.Span.From, Line: Numbered(pair.Paragraph, words), pair.Depth))
            .Concat(syntax.Headings.Select(heading => (heading.Span.From, Line: words is null ? heading.Text : Escape(heading.Text), Depth: -1)))
            .OrderBy(part => part.From)
            .Select(part => (part.Line, part.Depth));
    }

    private static IEnumerable<(ParagraphSyntax Paragraph, int Depth)> WithDepth(ParagraphSyntax paragraph, int depth) =>
        paragraph.Children.SelectMany(child => WithDepth(child, child.Number is null ? depth : depth + 1)).Prepend((paragraph, depth));

    private static string Numbered(ParagraphSyntax paragraph, Func<ParagraphSyntax, string>? words = null)
    {
        var text = words is null ? paragraph.Text : words(paragraph);
        var number = words is null ? paragraph.Number : paragraph.Number is null ? null : Escape(paragraph.Number);
        return number is null ? text : $"{number} {text}".TrimEnd();
    }

    private static string Emphasized(ParagraphSyntax paragraph)
    {
        var text = new StringBuilder();
        var at = 0;
        var spans = paragraph.Italics.IsEmpty ? paragraph.Openings.Take(1).Select(opening => opening.Span) : paragraph.Italics;
        foreach (var span in spans.Where(span => !span.IsEmpty).OrderBy(span => span.From))
        {
            if (span.From < at)
            {
                continue;
            }

            text.Append(Escape(paragraph.Text[at..span.From])).Append('*').Append(Escape(span.Of(paragraph.Text))).Append('*');
            at = span.Until;
        }

        return text.Append(Escape(paragraph.Text[at..])).ToString();
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var (index, character) in text.Index())
        {
            var atStart = index == 0 && character is '-' or '+' or '>' or '#';
            var closesNumber = character is '.' or ')' && index > 0 && index < 4 && text.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0;
            if (character is '\\' or '*' or '_' or '[' or ']' or '`' or '<' or '|' || atStart || closesNumber)
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
