using System.Collections.Immutable;
using System.Xml.Linq;
using MandateLedger.Export.AkomaNtoso;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Findings;

namespace MandateLedger.Export;

/// <summary>
/// Documents as pages of HTML, made from the Akoma Ntoso of the same document: every identifier there is an id here.
/// The page has its language and direction, headings in order, lists, footnotes with links back, and no script.
/// </summary>
public static class HtmlWriter
{
    private const string Style = "body{max-width:46rem;margin:2rem auto;padding:0 1rem;line-height:1.5;font-family:serif}.num{margin-inline-end:.5rem}.items{list-style:none;padding-inline-start:2rem}table{border-collapse:collapse}td{border:1px solid;padding:.25rem .5rem}";

    /// <summary>Writes the page.</summary>
    public static Reading<string> Write(ResolutionSyntax syntax, AkomaNtosoOptions options)
    {
        var akn = AkomaNtosoWriter.Write(syntax, options);
        var statement = XDocument.Parse(akn.Value, LoadOptions.PreserveWhitespace).Root!.Element(Akn.Namespace + "statement")!;
        var language = syntax.Source.Told.Language ?? "en";
        var title = new SourceLines(syntax.Source).NameOf(syntax);
        var notes = new List<XElement>();
        var page = new XElement(
            "html",
            new XAttribute("lang", language),
            new XAttribute("dir", language == "ar" ? "rtl" : "ltr"),
            new XElement("head", new XElement("meta", new XAttribute("charset", "utf-8")), new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")), new XElement("title", title), new XElement("style", Style)),
            new XElement("body", new XElement("main", new XElement("h1", title), HtmlElements.Of(statement, notes), Notes(notes))));
        return new Reading<string>("<!DOCTYPE html>\n" + page.ToString(SaveOptions.DisableFormatting) + "\n", akn.Findings);
    }

    private static XElement? Notes(List<XElement> notes) => notes.Count == 0
        ? null
        : new XElement("section", new XAttribute("aria-label", "Notes"), new XElement("ol", notes));
}
