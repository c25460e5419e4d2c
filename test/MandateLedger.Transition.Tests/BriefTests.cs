using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MandateLedger.Briefs;
using MandateLedger.Export;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Office;
using MandateLedger.Primitives.Dates;
using Xunit;

namespace MandateLedger.Transition.Tests;

/// <summary>Briefs and reports: every sentence has its source, and none knows more than the day allows.</summary>
public sealed class BriefTests
{
    private static Report Brief(string body = "UNAMI", string on = "2026-11-24", string? known = null)
    {
        var view = BundledLedger.Load();
        return Briefs.Briefs.Of(view, view.Bodies.Find(body)!, BundledClosings.Of(body), new AsOf(Day(on), Day(known ?? on)));
    }

    private static Report Report(string kind)
    {
        var view = BundledLedger.Load();
        var (body, record, asOf) = (view.Bodies.Find("UNAMI")!, BundledClosings.Of("UNAMI"), new AsOf(Day("2026-11-24"), Day("2026-11-24")));
        var closing = Closings.Of(view, body, record, asOf);
        return kind == "progress" ? ClosingReports.Progress(body, closing) : ClosingReports.EndOfMission(view, body, closing, asOf);
    }

    [Theory]
    [InlineData("UNAMI", "2026-11-24")]
    [InlineData("UNAMI", "2024-07-01")]
    [InlineData("UNAMI", "2005-01-01")]
    [InlineData("UNAMI", "1999-01-01")]
    [InlineData("UNMISS", "2026-11-24")]
    public void Every_sentence_has_a_source_and_ends_as_one(string body, string on) =>
        Assert.All(Brief(body, on).Sentences.Skip(1), sentence =>
        {
            Assert.NotEmpty(sentence.Sources);
            Assert.All(sentence.Sources, source => Assert.False(string.IsNullOrWhiteSpace(source.Document)));
            Assert.Matches(@"^\S.*[.?]$", sentence.Text);
            Assert.DoesNotContain("  ", sentence.Text, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("2026-11-24", "UNAMI: the mandate ended on 31 December 2025 after 22 years")]
    [InlineData("2024-07-01", "UNAMI: the mandate is to end on 31 December 2025 after 22 years")]
    [InlineData("2009-05-01", "UNAMI: mandate until 7 August 2009")]
    public void The_headline_is_that_of_the_day(string on, string headline) => Assert.Equal(headline, Brief(on: on).Title.Text);

    [Theory]
    [InlineData("2005-01-01", 1)]
    [InlineData("2010-01-01", 2)]
    [InlineData("2024-07-01", 3)]
    [InlineData("2026-11-24", 5)]
    public void The_relation_with_the_host_State_is_told_as_far_as_it_had_come(string on, int sentences)
    {
        var told = Brief(on: on).Sections.Single(section => section.Heading == "The United Nations and the host State").Blocks.OfType<Block.Items>().Single().Sentences;

        Assert.Equal(sentences, told.Length);
        Assert.Contains("14 August 2003", told[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(told, sentence => sentence.Text.Contains("2004", StringComparison.Ordinal));
    }

    [Fact]
    public void The_dead_of_an_attack_are_counted() =>
        Assert.Contains(Brief().Sentences, sentence => sentence.Text.StartsWith("19 August 2003", StringComparison.Ordinal) && sentence.Text.EndsWith("22 people killed.", StringComparison.Ordinal));

    [Fact]
    public void What_was_not_known_is_not_told()
    {
        var before = string.Join('\n', Brief(on: "2024-12-01").Sentences.Select(sentence => sentence.Text));
        var after = string.Join('\n', Brief(on: "2025-10-01").Sentences.Select(sentence => sentence.Text));

        Assert.DoesNotContain("Senior Representative", before, StringComparison.Ordinal);
        Assert.DoesNotContain("2025-", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Closing ceremony", after, StringComparison.Ordinal);
        Assert.Contains("A Senior Representative is to take over the Kuwait file", after, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_press_tells_is_told_as_such() =>
        Assert.All(Brief().Sentences.Where(sentence => sentence.Sources.Length == 1 && sentence.Sources[0].Document.StartsWith("press", StringComparison.Ordinal)), sentence => Assert.Contains("(told by the press)", sentence.Text, StringComparison.Ordinal));

    [Fact]
    public void The_request_for_the_end_is_told_and_none_is_made_up_for_the_beginning()
    {
        var texts = Brief().Sentences.Select(sentence => sentence.Text).ToList();

        Assert.Contains("The decision cites a letter of 8 May 2024 from the Government of Iraq.", texts);
        Assert.Contains(texts, text => text.StartsWith("The founding resolution cites no request of the host State; the first letter that a renewal cites is of 3 August 2006", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("S/RES/9001 (2031) 2 (P)", "S/RES/9001 (2031)", "2")]
    [InlineData("S/RES/9001 (2031) pre[5] (P)", "S/RES/9001 (2031)", "pre[5]")]
    [InlineData("S/2031/966, annex", "S/2031/966", "annex")]
    [InlineData("press, secondary (W)", "press, secondary", null)]
    [InlineData("A/80/6 (Sect. 3)/Add.6 (PPB)", "A/80/6 (Sect. 3)/Add.6", null)]
    public void A_source_in_words_is_taken_apart(string words, string document, string? at) => Assert.Equal(new SentenceSource(document, at), SentenceSource.Parse(words));

    [Theory]
    [InlineData("brief")]
    [InlineData("progress")]
    [InlineData("end-of-mission")]
    public void A_Word_file_is_valid_and_has_every_sentence(string kind)
    {
        var report = kind == "brief" ? Brief() : Report(kind);
        using var document = WordprocessingDocument.Open(new MemoryStream(ReportDocument.Write(report)), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var words = document.MainDocumentPart!.Document!.InnerText;
        Assert.All(report.Sentences, sentence => Assert.Contains(sentence.Text, words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("brief")]
    [InlineData("progress")]
    public void A_page_is_well_formed_and_links_lead_to_documents(string kind)
    {
        var report = kind == "brief" ? Brief() : Report(kind);
        var page = XDocument.Parse(ReportPage.Write(report, []).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));

        Assert.All(report.Sentences, sentence => Assert.Contains(sentence.Text, page.Root!.Value, StringComparison.Ordinal));
        Assert.All(page.Descendants("a"), link => Assert.StartsWith("https://undocs.org/", (string)link.Attribute("href")!, StringComparison.Ordinal));
        Assert.All(page.Descendants("a"), link => Assert.DoesNotContain(' ', (string)link.Attribute("href")!));
    }

    [Fact]
    public void Markdown_keeps_letters_that_it_would_take_for_marks() =>
        Assert.Contains("Senior Representative \\[2792 (2025)\\]", ReportText.Markdown(Brief()), StringComparison.Ordinal);

    private static DateOnly Day(string day) => IsoDate.Parse(day)!.Value;
}
