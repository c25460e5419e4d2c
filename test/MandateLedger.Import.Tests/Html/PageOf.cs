using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.Tests.Html;

/// <summary>Writes a source as a web page, in the way of one kind of site, so that reading it again can be compared.</summary>
internal static class PageOf
{
    private static readonly Dictionary<string, string[]> Numbers = new()
    {
        ["1"] = [.. Enumerable.Range(1, 99).Select(number => number.ToString(CultureInfo.InvariantCulture))],
        ["a"] = [.. Enumerable.Range('a', 26).Select(letter => ((char)letter).ToString())],
        ["i"] = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".Split(' '),
    };

    /// <summary>One paragraph a line, its number among the words: the way of word processors.</summary>
    public static string Paragraphs(SourceText source)
    {
        var page = new StringBuilder("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Documents</title></head><body><header>Site</header><nav><ul><li>Menu</ul></nav><main>\n");
        foreach (var line in LinesOf(source))
        {
            page.Append(Element(source, line)).Append('\n');
        }

        return page.Append("</main><footer>Terms</footer></body></html>").ToString();
    }

    /// <summary>
    /// Paragraphs and items as lists in lists, whose numbers only the browser prints: the way of archives. Null where a
    /// number is none that a browser can print.
    /// </summary>
    public static string? Lists(ResolutionSyntax syntax)
    {
        var page = new StringBuilder("<html lang=en><body><article><p>The Security Council,</p>");
        foreach (var paragraph in syntax.Preamble)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>{WebUtility.HtmlEncode(paragraph.Text)}");
        }

        return Append(page, syntax.Operative, ["1", "a", "i"]) ? page.Append("</article>").ToString() : null;
    }

    private static bool Append(StringBuilder page, ImmutableArray<ParagraphSyntax> paragraphs, string[] types)
    {
        if (paragraphs.IsEmpty || types.Length == 0)
        {
            return paragraphs.IsEmpty;
        }

        page.Append(CultureInfo.InvariantCulture, $"<ol type={types[0]}>");
        foreach (var (index, paragraph) in paragraphs.Index())
        {
            if (paragraph.Number is null || paragraph.Number.Trim('(', ')', '.') != Numbers[types[0]].ElementAtOrDefault(index) || paragraph.Text.Length == 0)
            {
                return false;
            }

            page.Append(CultureInfo.InvariantCulture, $"<li>{WebUtility.HtmlEncode(paragraph.Text)}");
            if (!Append(page, paragraph.Children, types[1..]))
            {
                return false;
            }
        }

        page.Append("</ol>");
        return true;
    }

    private static string Element(SourceText source, TextSpan line)
    {
        var marks = source.Marks.Where(mark => mark.Span.From >= line.From && mark.Span.Until <= line.Until).ToList();
        var words = Words(source.Text, line, marks);
        return marks switch
        {
            _ when marks.Find(mark => mark.Kind == MarkKind.Note) is { } note => $"<p id=fn{note.Value}><sup><a href=\"#fnref{note.Value}\">{note.Value}</a></sup> {words}</p>",
            _ when marks.Exists(mark => mark.Kind == MarkKind.Table) => $"<table><tr><td>{words.Replace(" | ", "</td><td>", StringComparison.Ordinal)}</td><td>last</td></tr></table>",
            _ when marks.Exists(mark => mark.Kind is MarkKind.Heading) => $"<h2>{words}</h2>",
            _ => $"<p class=MsoNormal style='margin:0'>{words}<o:p></o:p></p>",
        };
    }

    // Italics and links begin and end between characters; entities stand for the rest.
    private static string Words(string text, TextSpan line, List<Mark> marks)
    {
        var words = new StringBuilder();
        for (var place = line.From; place <= line.Until; place++)
        {
            foreach (var mark in marks.Where(mark => mark.Span.Until == place).Reverse())
            {
                words.Append(mark.Kind switch { MarkKind.Italic => "</i>", MarkKind.Link => "</a>", _ => "" });
            }

            foreach (var mark in marks.Where(mark => mark.Span.From == place))
            {
                words.Append(mark.Kind switch { MarkKind.Italic => "<i>", MarkKind.Link => $"<a href=\"{WebUtility.HtmlEncode(mark.Value)}\">", _ => "" });
            }

            words.Append(place < line.Until ? WebUtility.HtmlEncode(text[place].ToString()) : "");
        }

        return words.ToString();
    }

    /// <summary>The lines of a source that have words.</summary>
    public static IEnumerable<TextSpan> LinesOf(SourceText source)
    {
        for (var from = 0; from < source.Text.Length;)
        {
            var feed = source.Text.IndexOf('\n', from);
            var until = feed < 0 ? source.Text.Length : feed;
            if (until > from)
            {
                yield return new TextSpan(from, until);
            }

            from = until + 1;
        }
    }
}
