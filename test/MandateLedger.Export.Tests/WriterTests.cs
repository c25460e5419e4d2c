using System.Xml.Linq;
using CsCheck;
using MandateLedger.Export.AkomaNtoso;
using MandateLedger.Interpretation;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Ledger.Terms;
using MandateLedger.Parsing;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;
using Xunit;

namespace MandateLedger.Export.Tests;

/// <summary>What the writer makes of single forms.</summary>
public sealed class WriterTests
{
    private static readonly string[] Drafting =
    [
        "The Security Council,", "1.", "2.", "2a.", "(a)", "(b)", "(i)", "(ii)", "(A)", "(1)", "–", "A", "I", "Decides", "and calls upon", "Recalling", "Annex", "Annex II",
        "paragraph 2 (b) (iii) of resolution 9001 (2031)", "paragraphs 5 to 7 above", "paragraphs 1 and 2", "S/2031/402", "A/80/6", "31 May 2032", ";", ":", " ", "\t", "é", "\uD800", "\0", "a | b |", "|",
    ];

    private static readonly Gen<string> Soup =
        Gen.Int[0, Drafting.Length - 1].Select(index => Drafting[index]).Array[0, 7].Select(words => string.Join(' ', words)).Array[0, 14].Select(lines => string.Join('\n', lines));

    private static readonly BodyRef Unamex = new("UNAMEX", BodyClass.Mission);

    [Fact]
    public void Identifiers_are_made_from_printed_numbers()
    {
        var written = Written.Of("Recalling its resolutions,\n7. Decides:\n(a) to help:\n(i) all;\n(ii) some;\n(b) to stay;\n7a. Requests more;");

        Assert.Equal("7.", written.Element("para_7").Element(Written.Namespace + "num")!.Value);
        Assert.Equal("(ii)", written.Element("para_7__list_1__point_a__list_1__point_ii").Element(Written.Namespace + "num")!.Value);
        Assert.Equal("to help:", written.Element("para_7__list_1__point_a__list_1__intro").Value.Trim());
        Assert.Equal("Requests more;", written.Element("para_7a__content").Value.Trim());
        Assert.Equal("Recalling its resolutions,", written.Element("preamble__container_1").Value.Trim());
        Assert.Equal("Recalling", written.Element("preamble__container_1").Attribute("name")!.Value);
    }

    [Fact]
    public void A_number_printed_twice_is_told_apart_and_said()
    {
        var written = Written.Of("1. Decides one;\n2. Decides two;\n2. Decides three;");

        Assert.Equal("Decides three;", written.Element("para_2-2__content").Value.Trim());
        var finding = Assert.Single(written.Akn.Findings);
        Assert.Equal(("E101", "2"), (finding.Id, finding.At));
        Assert.Empty(written.Report.Problems);
    }

    [Fact]
    public void Text_after_the_items_is_a_wrap_up_and_text_between_them_an_alinea()
    {
        var after = Written.Of("1. Decides:\n(a) one;\n(b) two;\nand welcomes both;");
        var between = Written.Of("1. Decides:\n(a) one;\nand welcomes it;\n(b) two;");

        Assert.Equal("and welcomes both;", after.Element("para_1__list_1__wrapup").Value.Trim());
        Assert.Equal("and welcomes it;", Assert.Single(between.All("alinea")).Value.Trim());
        Assert.Equal(FormLines.Of(between.Syntax), FormLines.Of(between.Again));
        Assert.Equal(FormLines.Of(after.Syntax), FormLines.Of(after.Again));
    }

    [Fact]
    public void A_paragraph_whose_item_stands_on_its_line_keeps_both_numbers()
    {
        var written = Written.Of("1. Decides one;\n2. (a) Decides two;\n(b) Decides three;");

        Assert.Equal(["1", "2", "2(a)", "2(b)"], written.Again.AllParagraphs.Select(paragraph => paragraph.Label));
        Assert.Null(written.Element("para_2__list_1").Element(Written.Namespace + "intro"));
    }

    [Theory]
    [InlineData("as said in paragraph 1 above", "ref", "#para_1")]
    [InlineData("as said in paragraph 1 (b) above", "ref", "#para_1__list_1__point_b")]
    [InlineData("as said in resolution 9004 (2032)", "ref", "/akn/un/statement/deliberation/un-sc/2032/9004-2032/!main")]
    [InlineData("as said in paragraph 3 (a) of resolution 9004 (2032)", "ref", "/akn/un/statement/deliberation/un-sc/2032/9004-2032/!main#para_3__list_1__point_a")]
    [InlineData("as said in paragraphs 3 to 6 of resolution 9004 (2032)", "rref", "/akn/un/statement/deliberation/un-sc/2032/9004-2032/!main#para_3")]
    [InlineData("as said in S/PRST/2031/5", "ref", "/akn/un/statement/deliberation/un-sc/2031/2031-5/!main")]
    [InlineData("as said in S/2031/402", "ref", "/akn/un/doc/un-sc/2031/S-2031-402/!main")]
    [InlineData("as said in A/80/6", "a", "https://undocs.org/A/80/6")]
    public void A_citation_is_a_link(string words, string element, string target)
    {
        var written = Written.Of($"1. Decides:\n(a) one;\n(b) two;\n2. Notes, {words};");
        var link = Assert.Single(written.Element("para_2").Descendants(Written.Namespace + element));

        Assert.Equal(target, ((string?)link.Attribute("href") ?? (string?)link.Attribute("from"))!);
        Assert.Empty(written.Akn.Findings);
        Assert.Equal($"Notes, {words};", written.Element("para_2__content").Value.Trim());
    }

    [Fact]
    public void A_list_of_paragraphs_is_a_group_of_links()
    {
        var written = Written.Of("1. Decides one;\n2. Decides two;\n3. Notes paragraphs 1 and 2 above;");
        var group = Assert.Single(written.All("mref"));

        Assert.Equal(["#para_1", "#para_2"], group.Elements(Written.Namespace + "ref").Select(link => (string)link.Attribute("href")!));
    }

    [Fact]
    public void A_cited_paragraph_that_is_not_there_is_words_and_a_finding()
    {
        var written = Written.Of("1. Notes the steps in paragraph 12 above;");

        Assert.Empty(written.All("ref"));
        var finding = Assert.Single(written.Akn.Findings);
        Assert.Equal(("E103", "1"), (finding.Id, finding.At));
        Assert.Equal("Notes the steps in paragraph 12 above;", written.Element("para_1__content").Value.Trim());
    }

    [Fact]
    public void A_known_day_of_adoption_stands_in_the_link()
    {
        var syntax = Written.Parse("1. Notes resolution 9004 (2032);");
        var akn = AkomaNtosoWriter.Write(syntax, Written.Options() with { AdoptionOf = symbol => symbol.ResolutionNumber == 9004 ? new DateOnly(2032, 5, 27) : null });

        Assert.Contains("href=\"/akn/un/statement/deliberation/un-sc/2032-05-27/9004-2032/!main\"", akn.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_its_day_says_so_and_tells_no_day()
    {
        var written = Written.Of(SourceText.Plain("The Security Council,\n1. Decides one;"));

        Assert.Equal("E102", Assert.Single(written.Akn.Findings).Id);
        Assert.Null(written.Again.AdoptedOn);
        Assert.Empty(written.All("lifecycle"));
        Assert.Equal("nn", (string)Assert.Single(written.All("FRBRnumber")).Attribute("value")!);
    }

    [Fact]
    public void Acts_become_modifications_with_their_times()
    {
        var written = Written.Of(
            "1. Decides to establish UNAMEX;\n2. Decides to extend it;\n3. Reaffirms the mandate;",
            new MandateAct.Establishes(new Term { Until = IsoDate.Parse("2032-06-02") }) { Body = Unamex, At = "1", Rule = "Test" },
            new MandateAct.Extends(new Term { From = IsoDate.Parse("2032-06-03"), Until = IsoDate.Parse("2033-06-02") }, false, TermScope.Mandate) { Body = Unamex, At = "2", Rule = "Test" },
            new MandateAct.Incorporates([new MandateReference("S/RES/9007 (2032)", ["2"])]) { Body = Unamex, At = "3", Rule = "Test" });

        Assert.Equal(["entryIntoForce", "prorogationOfForce"], written.All("forceMod").Select(mod => (string)mod.Attribute("type")!));
        Assert.Equal("reiteration", (string)Assert.Single(written.All("legalSystemMod")).Attribute("type")!);
        Assert.Equal("#tmpg_2", (string)written.Element("para_2").Attribute("period")!);
        Assert.Equal("true", (string?)written.All("forceMod")[1].Attribute("incomplete"));
        Assert.Equal(["2031-06-02", "2032-06-02", "2032-06-03", "2033-06-02"], written.All("eventRef").Select(one => (string)one.Attribute("date")!));
        Assert.Empty(written.Report.Problems);
    }

    [Fact]
    public void A_renewal_prolongs_the_paragraph_that_a_ledger_names()
    {
        var syntax = Written.Parse("1. Decides to extend;\n");
        var act = new MandateAct.Extends(new Term { Until = IsoDate.Parse("2033-06-02") }, false, TermScope.Mandate) { Body = Unamex, At = "1", Rule = "Test" };
        var options = Written.Options() with
        {
            AdoptionOf = _ => IsoDate.Parse("2030-05-31"),
            FormerTermOf = (body, day) => body == "UNAMEX" && day == IsoDate.Parse("2031-06-02") ? new Source("S/RES/9000 (2030)", "3(a)") : null,
        };

        var written = new Written(syntax, AkomaNtosoWriter.Write(new ResolutionMeaning(syntax, [act], "none"), options));

        var modification = Assert.Single(written.All("forceMod"));
        Assert.Null(modification.Attribute("incomplete"));
        Assert.Equal("/akn/un/statement/deliberation/un-sc/2030-05-31/9000-2030/!main#para_3__list_1__point_a", (string)modification.Element(Written.Namespace + "destination")!.Attribute("href")!);
        Assert.Empty(written.Report.Problems);
    }

    [Fact]
    public void Italics_survive_as_they_are()
    {
        const string Text = "The Security Council,\n1. Decides to stay, and requests help;\n";
        var (decides, requests) = (Text.IndexOf("Decides", StringComparison.Ordinal), Text.IndexOf("requests help", StringComparison.Ordinal));
        var written = Written.Of(new SourceText(Text, [new Mark(MarkKind.Italic, new TextSpan(decides, decides + 7)), new Mark(MarkKind.Italic, new TextSpan(requests, requests + 13))]));

        Assert.Equal(written.Syntax.Operative[0].Italics, written.Again.Operative[0].Italics);
        Assert.Equal(2, written.Syntax.Operative[0].Italics.Length);
    }

    [Theory]
    [InlineData(AkomaNtosoProfile.Guidelines)]
    [InlineData(AkomaNtosoProfile.UnXml)]
    public void Whatever_is_read_can_be_written(AkomaNtosoProfile profile) =>
        Soup.Sample(
            text =>
            {
                var syntax = ResolutionParser.Parse(SourceText.Plain(text), Written.Lexicon).Value;
                var again = XDocument.Parse(AkomaNtosoWriter.Write(syntax, Written.Options(profile)).Value);
                var words = string.Concat(again.Descendants(Written.Namespace + "mainBody").Take(1).Select(body => body.Value));
                return syntax.Operative.Where(paragraph => paragraph.Text.All(char.IsAsciiLetter)).All(paragraph => words.Contains(paragraph.Text, StringComparison.Ordinal));
            },
            iter: 300);
}
