using CsCheck;
using MandateLedger.Knowledge;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Text;
using Xunit;

namespace MandateLedger.Parsing.Tests;

public sealed class ParserTests
{
    private static readonly int Runs = int.TryParse(Environment.GetEnvironmentVariable("CsCheck_Iter"), out var runs) ? runs : 1000;
    private static readonly Lexicon Lexicon = LexiconFile.Load();
    private static readonly string[] Drafting =
    [
        "The Security Council,", "\n", "1.", "2.", "(a)", "(i)", "(iv)", "–", "19a.", "Decides", "further", "requests", "Recalling", "Annex", "A", "paragraph 2 (b)", "resolution 9001 (2031)", "31 May 2032", "twelve months", ";", "shall:",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Drafting.Length - 1].Select(index => Drafting[index]);

    private static readonly Gen<string> Soup = Words.Array[0, 60].Select(words => string.Join(' ', words));

    private static Reading<ResolutionSyntax> Parse(string text) => ResolutionParser.Parse(SourceText.Plain(text), Lexicon);

    private static IEnumerable<ParagraphSyntax> Everything(ResolutionSyntax syntax) =>
        syntax.AllParagraphs.Concat(syntax.Annexes.SelectMany(annex => annex.Paragraphs)).Concat(syntax.Notes);

    [Fact]
    public void Every_text_parses_and_every_span_is_its_words() =>
        Gen.OneOf(Soup, Gen.String[0, 400]).Sample(
            text => Everything(Parse(text).Value).All(paragraph => paragraph.Span.Of(text) == paragraph.Text && paragraph.Openings.All(opening => opening.Span.Of(paragraph.Text) == opening.Phrase)),
            iter: Runs);

    [Fact]
    public void Parsing_twice_gives_the_same() =>
        Soup.Sample(text => Shape(text) == Shape(text), iter: Runs);

    private static string Shape(string text) => string.Join('\n', Everything(Parse(text).Value).Select(paragraph => $"{paragraph.Label}|{paragraph.Text}"));

    [Fact]
    public void Text_after_a_list_takes_the_label_of_its_paragraph()
    {
        var syntax = Parse("The Security Council,\n1. Requests UNAMEX to:\n(a) guard the pier;\nand to report on this to the Council.\n2. Decides to remain seized of the matter.").Value;

        Assert.Equal(["1", "1(a)", "1~1", "2"], syntax.AllParagraphs.Select(paragraph => paragraph.Label));
    }

    [Fact]
    public void A_single_operative_paragraph_without_a_number_is_1()
    {
        var syntax = Parse("The Security Council,\nRecalling its earlier decisions,\nDecides to admit Exemplia.").Value;

        Assert.Equal(["pre[1]", "1"], syntax.AllParagraphs.Select(paragraph => paragraph.Label));
    }

    [Fact]
    public void A_number_that_is_printed_twice_is_a_slip()
    {
        var findings = Parse("The Security Council,\n1. Notes this;\n1. Notes that;\n2. Decides to remain seized.").Findings;

        Assert.Contains(findings, finding => finding is { Id: "P201", Kind: FindingKind.Slip });
    }

    [Fact]
    public void A_resolution_that_is_cited_is_not_the_document_itself() =>
        Assert.Null(Parse("Recalling its resolution 9001 (2031),\n1. Decides to remain seized.").Value.Symbol);

    [Theory]
    [InlineData("9001 (1961). Resolution of 4 March 1961\n[S/9991]")]
    [InlineData("9001 (1961)   Resolution of 4 March 1961")]
    [InlineData("Resolution 9001 (1961) of 4 March 1961")]
    [InlineData("RESOLUTION 9001 (1961)\nof 4 March 1961")]
    [InlineData("Publication Date\n4 March 1961\nCitation / Document Symbol\nS/RES/9001 (1961)")]
    public void A_title_of_the_early_years_or_a_sheet_of_a_library_gives_symbol_and_day(string cover)
    {
        var syntax = Parse(cover + "\n\nThe Security Council,\n1. Decides to remain seized.").Value;

        Assert.Equal(("S/RES/9001 (1961)", new DateOnly(1961, 3, 4)), (syntax.Symbol?.Value, syntax.AdoptedOn));
    }

    [Theory]
    [InlineData("Resolution 9001 (1961)\nof 4 March 1861")]
    [InlineData("S/RES/9001 (1961)\nDated\n4 March 1961")]
    [InlineData("Publication Date\nCitation\n4 March 1961\nS/RES/9001 (1961)")]
    public void A_day_of_another_year_or_of_nothing_in_particular_is_not_that_of_adoption(string cover) =>
        Assert.Null(Parse(cover + "\n\nThe Security Council,\n1. Decides to remain seized.").Value.AdoptedOn);

    [Fact]
    public void The_cover_gives_symbol_day_and_meeting()
    {
        var syntax = Parse("S/RES/9001 (2031)\nAdopted by the Security Council at its 9642nd meeting, on31 May 2031\nThe Security Council,\n1. Decides to remain seized.").Value;

        Assert.Equal("S/RES/9001 (2031)", syntax.Symbol?.Value);
        Assert.Equal(new DateOnly(2031, 5, 31), syntax.AdoptedOn);
        Assert.Equal(9642, syntax.Meeting);
    }

    [Theory]
    [InlineData("⟦Decides⟧ to extend the mandate of UNAMEX")]
    [InlineData("⟦Takes note⟧ of the letter and ⟦decides⟧ to extend the mandate")]
    [InlineData("⟦Decides further⟧ that UNAMEX shall continue, ⟦requests⟧ the Secretary-General to report")]
    [InlineData("⟦Expresses⟧ its intention to review the mandate")]
    public void Openings_are_the_marked_words(string marked)
    {
        var text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var expected = marked.Split('⟦').Skip(1).Select(part => part[..part.IndexOf('⟧', StringComparison.Ordinal)]);
        var paragraph = Parse("The Security Council,\n1. " + text).Value.Operative[0];

        Assert.Equal(expected, paragraph.Openings.Select(opening => opening.Span.Of(paragraph.Text)));
    }
}
