using System.Xml.Linq;
using MandateLedger.Briefs;

namespace MandateLedger.Export;

/// <summary>A picture as SVG, for a page and for an upright phone.</summary>
public sealed record Picture(string Page, string Phone);

/// <summary>A report as a page of HTML: sources beside each sentence, light and dark, and on paper of A4.</summary>
public static class ReportPage
{
    private const string Style = """
        :root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--blue:#005a8c;--line:#767676}
        @media(prefers-color-scheme:dark){:root{--ink:#eee;--paper:#15191c;--blue:#7cc4f0;--line:#8f8f8f}}
        body{color:var(--ink);background:var(--paper);font:1rem/1.5 Arial,Helvetica,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
        h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.15rem;color:var(--blue);border-bottom:1px solid var(--line);padding-bottom:.2rem}
        a{color:var(--blue)}.source{font-size:.8rem}.about{font-size:.85rem}
        .wide{overflow-x:auto}table{border-collapse:collapse;font-size:.85rem;width:100%}th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}th{background:var(--blue);color:var(--paper)}
        svg{max-width:100%;height:auto}.phone{display:none}@media(max-width:40rem){.phone{display:block}.page{display:none}}
        @media print{.phone{display:none}.page{display:block}body{max-width:none;margin:0;font-size:10pt}thead{display:table-header-group}tr{break-inside:avoid}@page{size:A4;margin:18mm}}
        """;

    /// <summary>Writes the page.</summary>
    public static string Write(Report report, IEnumerable<Picture> pictures)
    {
        var page = new XElement(
            "html",
            new XAttribute("lang", "en"),
            new XElement("head", new XElement("meta", new XAttribute("charset", "utf-8")), new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")), new XElement("title", report.Title.Text), new XElement("style", Style)),
            new XElement("body", new XElement("main", new XElement("h1", report.Title.Text), new XElement("p", new XAttribute("class", "source"), Sources(report.Title)), report.Sections.Take(2).Select(Section), pictures.Select(Figure), report.Sections.Skip(2).Select(Section), new XElement("p", new XAttribute("class", "about"), report.About))));
        return "<!DOCTYPE html>\n" + page.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    private static XElement Figure(Picture picture) => new(
        "figure",
        new XElement("div", new XAttribute("class", "page"), XElement.Parse(picture.Page)),
        new XElement("div", new XAttribute("class", "phone"), XElement.Parse(picture.Phone)));

    private static XElement Section(Section section) => new("section", new XElement("h2", section.Heading), section.Blocks.Select(Block));

    private static XElement Block(Block block) => block switch
    {
        Block.Paragraph paragraph => new XElement("p", paragraph.Sentences.Select(sentence => new object[] { Akn(sentence.Text), " ", new XElement("span", new XAttribute("class", "source"), "[", Sources(sentence), "]"), " " })),
        Block.Items items => new XElement("ul", items.Sentences.Select(sentence => new XElement("li", Akn(sentence.Text), " ", new XElement("span", new XAttribute("class", "source"), "[", Sources(sentence), "]")))),
        Block.Grid grid => Table(grid),
        _ => new XElement("p"),
    };

    // A wide table scrolls by itself, also by keyboard.
    private static XElement Table(Block.Grid grid) => new(
        "div",
        new XAttribute("class", "wide"),
        new XAttribute("tabindex", "0"),
        new XAttribute("role", "region"),
        new XAttribute("aria-label", grid.Table.Name),
        new XElement(
            "table",
            new XElement("thead", new XElement("tr", grid.Table.Columns.Select(column => new XElement("th", new XAttribute("scope", "col"), column)))),
            new XElement("tbody", grid.Table.Rows.Select(row => new XElement("tr", row.Select(cell => new XElement("td", Akn(cell ?? ""))))))));

    private static IEnumerable<object> Sources(Sentence sentence) => sentence.Sources.Index().SelectMany(source => new object[]
    {
        source.Index == 0 ? "" : "; ",
        source.Item.Link is { } link ? new XElement("a", new XAttribute("href", link), source.Item.ToString()) : Akn(source.Item.ToString()),
    });

    private static string Akn(string text) => AkomaNtoso.Akn.Clean(text);
}
