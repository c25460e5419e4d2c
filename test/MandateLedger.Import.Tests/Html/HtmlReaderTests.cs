using System.Text;
using MandateLedger.Parsing;
using MandateLedger.Parsing.Openings;
using MandateLedger.Primitives.Text;
using Xunit;

namespace MandateLedger.Import.Tests.Html;

public sealed class HtmlReaderTests
{
    private static SourceText Read(string html) => DocumentReader.Read(Encoding.UTF8.GetBytes(html), "page.html");

    private static string[] Lines(string html) => Read(html).Text.TrimEnd('\n').Split('\n');

    private static string[] Marked(string html, MarkKind kind)
    {
        var source = Read(html);
        return [.. source.Marks.Where(mark => mark.Kind == kind).Select(mark => mark.Span.Of(source.Text) + (mark.Value is null ? "" : " = " + mark.Value))];
    }

    [Fact]
    public void Blocks_are_lines_and_white_space_between_them_is_none() =>
        Assert.Equal(["The Security Council,", "Recalling peace,", "1. Decides;"], Lines("<html><body>\n<p>The Security\nCouncil,</p>\n\n<div>Recalling <b>peace</b>,<p>1.&nbsp;Decides;</div>"));

    [Theory]
    [InlineData("<ol><li>a<li>b</ol>", "1. a|2. b")]
    [InlineData("<ol start=3><li>a<li value=7>b<li>c</ol>", "3. a|7. b|8. c")]
    [InlineData("<ol reversed><li>a<li>b</ol>", "2. a|1. b")]
    [InlineData("<ol reversed start=9><li>a<li>b</ol>", "9. a|8. b")]
    [InlineData("<ol type=a start=26><li>a<li>b</ol>", "z. a|aa. b")]
    [InlineData("<ol type=A><li>a</ol>", "A. a")]
    [InlineData("<ol type=i start=4><li>a</ol>", "iv. a")]
    [InlineData("<ol type=I start=19><li>a</ol>", "XIX. a")]
    [InlineData("<ol style='list-style-type: lower-latin'><li>a</ol>", "a. a")]
    [InlineData("<ol style='list-style:none'><li>(a) a</ol>", "(a) a")]
    [InlineData("<ul><li>a</ul>", "• a")]
    [InlineData("<ol><li>4. a<li>(b) b<li>Three</ol>", "4. a|(b) b|3. Three")]
    [InlineData("<ol><li>a:<ol type=a><li>b<li>c</ol>after<li>d</ol>", "1. a:|a. b|b. c|after|2. d")]
    [InlineData("<ol><li><ol type=a><li>b</ol></ol>", "1.|a. b")]
    [InlineData("<ol start=99999999999><li>a</ol>", "1. a")]
    [InlineData("<li>a", "a")]
    public void A_list_has_the_numbers_that_a_browser_prints(string html, string lines) => Assert.Equal(lines.Split('|'), Lines(html));

    [Fact]
    public void A_number_is_marked_with_the_depth_of_its_list() =>
        Assert.Equal(["1. = 1", "a. = 2", "2. = 1"], Marked("<ol><li>a<ol type=a><li>b</ol><li>c</ol>", MarkKind.Number));

    [Fact]
    public void A_further_paragraph_of_an_item_goes_on_with_it() =>
        Assert.Equal(["y"], Marked("<ol><li><p>x</p><p>y</p></li></ol>", MarkKind.Continuation));

    [Theory]
    [InlineData("<i>Decides</i> to")]
    [InlineData("<em>Decides</em> to")]
    [InlineData("<span style='color:red;font-style:italic'>Decides</span> to")]
    [InlineData("<span class='text-italic'>Decides</span> to")]
    public void Italics_are_marked_however_they_are_written(string html) => Assert.Equal(["Decides"], Marked(html, MarkKind.Italic));

    [Fact]
    public void Italics_over_two_lines_are_marked_on_each() => Assert.Equal(["one", "two"], Marked("<i>one<p>two</p></i>", MarkKind.Italic));

    [Fact]
    public void Links_keep_their_address() =>
        Assert.Equal(["9001 (2031) = https://example.org/9001"], Marked("<p>see <a href=' https://example.org/9001'>9001 (2031)</a> and <a href='#x'>here</a></p>", MarkKind.Link));

    [Fact]
    public void A_row_is_one_line_of_cells() =>
        Assert.Equal(["a | b c", "| d"], Marked("<table><tr><th>a<th>b<br>c<tr><td><td><p>d</table>", MarkKind.Table));

    [Fact]
    public void A_table_that_only_places_things_is_no_table()
    {
        Assert.Equal(["1. a", "b"], Lines("<table><tr><td>x<td><ol><li>a</ol><p>b</table>")[1..]);
        Assert.Empty(Marked("<table role=presentation><tr><td>x<td>y</table>", MarkKind.Table));
        Assert.Empty(Marked("<table><tr><td>x<tr><td>y</table>", MarkKind.Table));
    }

    [Theory]
    [InlineData("<p>peace<sup><a href='#fn1' id='fnref1'>1</a></sup>, and</p>")]
    [InlineData("<p>peace<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a>, and</p>")]
    [InlineData("<p>peace<sup>1</sup>, and</p>")]
    public void The_mark_of_a_note_is_no_word(string html) => Assert.Equal(["peace, and"], Lines(html));

    [Theory]
    [InlineData("<p>25 km<sup>2</sup></p>", "25 km2")]
    [InlineData("<p>the 31<sup>st</sup> of May</p>", "the 31st of May")]
    public void Other_raised_words_stay(string html, string line) => Assert.Equal([line], Lines(html));

    [Theory]
    [InlineData("<p id='fn1'><a href='#fnref1'>1</a> See there.</p>")]
    [InlineData("<div id='ftn1'><p class=MsoFootnoteText><a href='#_ftnref1'>[1]</a> See there.</p></div>")]
    [InlineData("<section class='footnotes'><ol><li>See there. <a href='#fnref1'>↩</a></li></ol></section>")]
    public void A_note_is_a_line_with_its_mark(string html) => Assert.Equal(["See there. = 1"], Marked(html, MarkKind.Note));

    [Theory]
    [InlineData("<script>var a = '<p>no</p>';</script>")]
    [InlineData("<style>p { }</style>")]
    [InlineData("<nav>no</nav>")]
    [InlineData("<header><p>no</p></header>")]
    [InlineData("<footer>no</footer>")]
    [InlineData("<div hidden>no<div>no</div></div>")]
    [InlineData("<div style='display: none'>no</div>")]
    [InlineData("<div aria-hidden=true>no</div>")]
    [InlineData("<ul class='navbar left'><li>no</ul>")]
    [InlineData("<!-- no -->")]
    [InlineData("<title>no</title>")]
    public void What_is_not_of_the_document_is_left_out(string html) => Assert.Equal(["yes", "yes"], Lines($"<p>yes</p>{html}<p>yes</p>"));

    [Fact]
    public void A_menu_that_nothing_ends_does_not_swallow_the_page() => Assert.Equal(["menu", "yes"], Lines("<nav>menu<p>yes</p>"));

    [Theory]
    [InlineData("<p>one,<br>Two</p>", "one,|Two")]
    [InlineData("<p>one<br>two</p>", "one two")]
    [InlineData("<p>one;<br>(a) two</p>", "one;|(a) two")]
    [InlineData("<pre>one\ntwo</pre>", "one|two")]
    public void A_break_parts_lines_where_it_does_not_only_wrap_them(string html, string lines) => Assert.Equal(lines.Split('|'), Lines(html));

    [Theory]
    [InlineData("<title>S/RES/9001(2031) | Archive</title>", "S/RES/9001 (2031)")]
    [InlineData("<title>Resolution 9001 (2031)</title>", "S/RES/9001 (2031)")]
    [InlineData("<meta name='DC.Title' content='Security Council resolution 9001 (2031)'><title>Archive</title>", "S/RES/9001 (2031)")]
    [InlineData("<title>S/RES/9001 (2031) and S/RES/9004 (2032)</title>", null)]
    [InlineData("<title>On resolution 9001 (2031)</title>", null)]
    public void A_plain_title_tells_the_symbol(string html, string? symbol) => Assert.Equal(symbol, Read(html + "<p>x").Told.Symbol);

    [Theory]
    [InlineData("<html lang='fr-CH'>", "fr")]
    [InlineData("<html lang='en'><main lang=es>", "es")]
    [InlineData("<html dir=rtl>", "ar")]
    [InlineData("<html lang=la>", null)]
    public void The_page_tells_its_language(string html, string? language) => Assert.Equal(language, Read(html + "<p>x").Told.Language);

    [Fact]
    public void The_character_set_is_the_one_that_the_page_names()
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes("<html><meta charset=windows-1251><p>"), 0xD1, 0xEE];

        Assert.Equal("Со\n", DocumentReader.Read(bytes, "page.html").Text);
    }

    [Fact]
    public void Entities_are_characters() => Assert.Equal(["a & b – c é"], Lines("<p>a &amp; b &ndash; c &#233;"));

    [Fact]
    public void A_page_saved_by_a_word_processor_has_its_numbers_among_the_words()
    {
        const string Page = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252">
            <!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><style><!-- p.MsoNormal {margin:0} --></style></head><body lang=EN-GB>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
            </span></span><![endif]><i style='mso-bidi-font-style:normal'>Decides</i> so<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>;<o:p></o:p></p>
            <p class=MsoHeader>S/RES/9001</p><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> See there.<o:p></o:p></p></div></body></html>
            """;

        Assert.Equal(["1. Decides so;", "See there."], Lines(Page));
        Assert.Equal(["See there. = 1"], Marked(Page, MarkKind.Note));
        Assert.Equal("en", Read(Page).Told.Language);
    }

    [Fact]
    public void Headings_are_marked() => Assert.Equal(["Part one"], Marked("<h2>Part <i>one</i></h2><p>x", MarkKind.Heading));

    [Fact]
    public void A_heading_may_begin_an_annex()
    {
        Assert.Equal(["Annex B: Statement"], Marked("<h2>Annex B: Statement</h2><p>x", MarkKind.Annex));
        Assert.Empty(Marked("<h2>Annexes to the report</h2><p>x", MarkKind.Annex));
    }

    [Fact]
    public void Every_white_space_at_the_end_of_italics_is_outside_them() =>
        Assert.Equal(["a"], Marked("<p><i>a\u2028\u0085\f</i></p>", MarkKind.Italic));

    [Fact]
    public void Very_deep_and_very_wide_pages_are_read()
    {
        var deep = string.Concat(Enumerable.Repeat("<div><ol><li><table><tr><td>", 20_000)) + "x";
        var bold = string.Concat(Enumerable.Range(0, 3_000).Select(index => $"<b id={index}>")) + string.Concat(Enumerable.Repeat("<p>y", 3_000));

        Assert.EndsWith("x\n", Read(deep).Text, StringComparison.Ordinal);
        Assert.Equal(3_000, Lines(bold).Length);
    }

    [Fact]
    public void A_resolution_comes_out_as_paragraphs_and_items()
    {
        const string Page = """
            <html lang="en"><head><title>S/RES/9001 (2031)</title></head><body><header>Archive</header><main>
            <h1>Resolution 9001 (2031)</h1><p>Adopted by the Security Council at its 10512th meeting, on 2 June 2031</p>
            <p><i>The Security Council,</i></p><p><i>Recalling</i> the letter of its host<sup><a href="#fn1">1</a></sup>,</p>
            <ol><li><i>Decides</i> that UNAMEX shall:<ol type="a"><li>help;</li><li>advise:<ol type="i"><li>all;</li></ol></li></ol></li>
            <li><i>Decides</i> to remain seized.</li></ol><p id="fn1">S/2031/371.</p></main></body></html>
            """;
        var syntax = ResolutionParser.Parse(Read(Page), Lexicon.Empty).Value;

        Assert.Equal("S/RES/9001 (2031)", syntax.Symbol?.ToString());
        Assert.Equal(new DateOnly(2031, 6, 2), syntax.AdoptedOn);
        Assert.Equal("Recalling the letter of its host,", Assert.Single(syntax.Preamble).Text);
        Assert.Equal(["1", "1(a)", "1(b)", "1(b)(i)", "2"], syntax.Operative.SelectMany(paragraph => paragraph.SelfAndDescendants).Select(paragraph => paragraph.Label));
        Assert.Single(syntax.Notes);
    }
}
