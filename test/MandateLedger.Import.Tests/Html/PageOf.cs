using System.Net;
using System.Text;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.Tests.Html;

/// <summary>Writes a source as a web page, in the way of one kind of site, so that reading it again can be compared.</summary>
internal static class PageOf
{
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
