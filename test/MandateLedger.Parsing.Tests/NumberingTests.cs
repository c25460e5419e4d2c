using MandateLedger.Knowledge;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Text;
using Xunit;

namespace MandateLedger.Parsing.Tests;

/// <summary>Labels where a plain row of numbers does not show the difficulty: nesting that a file claims, parts, margins.</summary>
public sealed class NumberingTests
{
    private static readonly Lexicon Lexicon = LexiconFile.Load();

    [Fact]
    public void A_list_that_the_file_sets_beside_its_paragraph_comes_back_to_it()
    {
        var read = Parse(("0", "1.", "Decides that UNAMEX shall:"), ("0", "(a)", "guard the pier;"), ("0", "(b)", "sweep it;"), ("0", "2.", "Decides to remain seized."));

        Assert.Equal(["1", "1(a)", "1(b)", "2"], Labels(read));
        Assert.Contains(read.Findings, finding => finding is { Id: "P301", Kind: FindingKind.Note, At: "1(a)" });
    }

    [Fact]
    public void A_list_that_the_file_sets_under_its_paragraph_needs_no_note()
    {
        var read = Parse(("0", "1.", "Decides that UNAMEX shall:"), ("1", "(a)", "guard the pier;"), ("1", "(b)", "sweep it;"), ("0", "2.", "Decides to remain seized."));

        Assert.Equal(["1", "1(a)", "1(b)", "2"], Labels(read));
        Assert.DoesNotContain(read.Findings, finding => finding.Id is "P301" or "P201");
    }

    [Fact]
    public void A_letter_i_after_h_opens_a_deeper_list_where_the_file_nests_it_deeper() =>
        Assert.Equal(
            ["1", "1(a)", "1(b)", "1(c)", "1(d)", "1(e)", "1(f)", "1(g)", "1(h)", "1(h)(i)", "2"],
            Labels(Parse(("0", "1.", "Decides:"), ("1", "(a)", "a;"), ("1", "(b)", "b;"), ("1", "(c)", "c;"), ("1", "(d)", "d;"), ("1", "(e)", "e;"),
                ("1", "(f)", "f;"), ("1", "(g)", "g;"), ("1", "(h)", "h:"), ("2", "(i)", "deeper;"), ("0", "2.", "Notes this."))));

    [Fact]
    public void A_letter_i_after_h_is_the_ninth_letter_where_the_file_sets_it_beside_h() =>
        Assert.Equal(
            ["1", "1(a)", "1(b)", "1(c)", "1(d)", "1(e)", "1(f)", "1(g)", "1(h)", "1(i)", "2"],
            Labels(Parse(("0", "1.", "Decides:"), ("1", "(a)", "a;"), ("1", "(b)", "b;"), ("1", "(c)", "c;"), ("1", "(d)", "d;"), ("1", "(e)", "e;"),
                ("1", "(f)", "f;"), ("1", "(g)", "g;"), ("1", "(h)", "h;"), ("1", "(i)", "i;"), ("0", "2.", "Notes this."))));

    [Fact]
    public void Roman_items_after_c_stand_under_c_even_where_the_file_sets_them_beside_it() =>
        Assert.Equal(
            ["1", "1(a)", "1(b)", "1(c)", "1(c)(i)", "1(c)(ii)", "1(d)"],
            Labels(Parse(("0", "1.", "Decides:"), ("1", "(a)", "a;"), ("1", "(b)", "b;"), ("1", "(c)", "c:"), ("1", "(i)", "one;"), ("1", "(ii)", "two;"), ("1", "(d)", "d."))));

    [Fact]
    public void Letters_that_run_on_across_sub_headings_are_no_slip()
    {
        var read = Plain("1. Decides that UNAMEX shall:\n(i) by day:\n(a) guard the pier;\n(b) sweep it;\n(ii) by night:\n(c) light the lamp;\n(d) ring the bell;");

        Assert.Equal(["1", "1(i)", "1(i)(a)", "1(i)(b)", "1(ii)", "1(ii)(c)", "1(ii)(d)"], Labels(read));
        Assert.DoesNotContain(read.Findings, finding => finding.Id == "P201");
    }

    [Theory]
    [InlineData("A\n1. Notes the harvest;\n2. Decides:\n(a) this;\nB\n1. Notes the pier;\n2. Decides to remain seized.", "A.1 A.2 A.2(a) B.1 B.2")]
    [InlineData("I\n1. Notes the harvest;\nII\n1. Notes the pier.", "I.1 II.1")]
    [InlineData("A\n1. Notes the harvest;\n2. Notes the rain;\nB\n3. Notes the pier;\n4. Decides to remain seized.", "1 2 3 4")]
    public void The_letter_of_a_part_enters_the_label_only_where_numbering_starts_again(string body, string labels) =>
        Assert.Equal(labels.Split(' '), Labels(WithHeadings(body)));

    [Theory]
    [InlineData("A\n1. Notes the harvest;\nB\n1. Notes the pier;", "A.1 B.1")]
    [InlineData("A\n1. Notes the harvest;\nB\n2. Notes the pier;", "1 2")]
    public void The_first_letter_of_a_part_is_a_heading_without_a_mark_too(string body, string labels) =>
        Assert.Equal(labels.Split(' '), Labels(Plain(body)));

    [Fact]
    public void Known_wrong_a_list_after_text_at_the_margin_hangs_under_the_item_before_that_text() =>
        Assert.Equal(["1", "1(a)", "1(a)(i)", "1~1"], Labels(Plain("1. Requests UNAMEX:\n(a) to guard the pier;\nand requests the Secretary-General:\n(i) to report on it;")));

    [Fact]
    public void Headings_take_no_number_and_name_the_paragraph_after_them()
    {
        var read = Plain("1. Notes the harvest;\nElections\n2. Notes the pier;");

        Assert.Equal(["1", "2"], Labels(read));
        Assert.Equal("2", Assert.Single(read.Value.Headings).Before);
    }

    [Fact]
    public void Text_after_a_list_continues_the_paragraph_and_is_counted() =>
        Assert.Equal(
            ["1", "2", "2(a)", "2~1", "2~2", "3"],
            Labels(Plain("1. Notes this;\n2. Requests UNAMEX:\n(a) to guard the pier;\nand to report on it;\nand to sweep it;\n3. Notes that.")));

    [Fact]
    public void Text_that_the_file_says_goes_on_continues_the_item()
    {
        const string Body = "The Security Council,\n1. Requests UNAMEX:\n(a) to guard the pier;\nby day and by night;\n2. Notes that.";
        var goesOn = Body.IndexOf("by day", StringComparison.Ordinal);
        var source = SourceText.Plain(Body) with { Marks = [new Mark(MarkKind.Continuation, new TextSpan(goesOn, goesOn + 20))] };

        Assert.Equal(["1", "1(a)", "1(a)~1", "2"], Labels(ResolutionParser.Parse(source, Lexicon)));
    }

    [Fact]
    public void A_single_paragraph_without_a_number_is_1_and_its_items_stand_under_it() =>
        Assert.Equal(["1"], Labels(Plain("Decides to extend the mandate of UNAMEX until 31 May 2032.")));

    [Fact]
    public void A_paragraph_that_begins_with_its_first_item_holds_it()
    {
        var read = Plain("1. Notes this;\n2. (a) Decides that UNAMEX shall guard the pier;\n(b) Requests a report;\n3. Notes that.");

        Assert.Equal(["1", "2", "2(a)", "2(b)", "3"], Labels(read));
        Assert.Equal("", read.Value.Find("2")!.Text);
        Assert.Equal("Decides that UNAMEX shall guard the pier;", read.Value.Find("2(a)")!.Text);
    }

    [Theory]
    [InlineData("4. a;\n5. b;\n5. c;\n7. d;", "4 5 7")]
    [InlineData("1. a;\n2. b;\n4. c;", "4")]
    [InlineData("1. a:\n(a) x;\n(c) y;", "1(c)")]
    [InlineData("2. a;\n3. b;", "2")]
    [InlineData("1. a:\n(b) x;", "1(b)")]
    public void Numbers_that_do_not_run_on_are_slips(string body, string places) =>
        Assert.Equal(places.Split(' '), Plain(body).Findings.Where(finding => finding is { Id: "P201", Kind: FindingKind.Slip }).Select(finding => finding.At));

    [Theory]
    [InlineData("1. a;\n2. b;\n2a. c;\n3. d;")]
    [InlineData("1. a:\n(a) x;\n(b) y;\n2. b;")]
    [InlineData("1. a:\n– x;\n– y;")]
    public void Numbers_that_run_on_are_no_slips(string body) =>
        Assert.DoesNotContain(Plain(body).Findings, finding => finding.Id == "P201");

    [Fact]
    public void Annexes_are_kept_apart_with_labels_of_their_own()
    {
        var syntax = Plain("1. Endorses the plan;\nAnnex I\n1. The pier is guarded.\n(a) By day.\nAnnex II\n1. The lamp is lit.").Value;

        Assert.Equal(["1"], syntax.AllParagraphs.Select(paragraph => paragraph.Label));
        Assert.Equal(["Annex I.1", "Annex I.1(a)", "Annex II.1"], syntax.Annexes.SelectMany(annex => annex.Paragraphs).Select(paragraph => paragraph.Label));
    }

    [Fact]
    public void Preambular_paragraphs_are_counted_after_the_formula()
    {
        var read = ResolutionParser.Parse(SourceText.Plain("The Security Council,\nRecalling its earlier work,\nNoting the rain,\n1. Notes this."), Lexicon);

        Assert.Equal(["pre[1]", "pre[2]", "1"], Labels(read));
    }

    private static Reading<ResolutionSyntax> Plain(string body) =>
        ResolutionParser.Parse(SourceText.Plain("The Security Council,\n" + body), Lexicon);

    /// <summary>A file that marks lines of one or two capital letters as headings.</summary>
    private static Reading<ResolutionSyntax> WithHeadings(string body)
    {
        var text = "The Security Council,\n" + body;
        var marks = new List<Mark>();
        for (var from = 0; from < text.Length;)
        {
            var feed = text.IndexOf('\n', from);
            var until = feed < 0 ? text.Length : feed;
            if (until - from is 1 or 2)
            {
                marks.Add(new Mark(MarkKind.Heading, new TextSpan(from, until)));
            }

            from = until + 1;
        }

        return ResolutionParser.Parse(SourceText.Plain(text) with { Marks = [.. marks] }, Lexicon);
    }

    /// <summary>Lines of a file that marks numbers with the depth of its own nesting.</summary>
    private static Reading<ResolutionSyntax> Parse(params (string Depth, string Number, string Words)[] lines)
    {
        var text = "The Security Council,";
        var marks = new List<Mark>();
        foreach (var (depth, number, words) in lines)
        {
            marks.Add(new Mark(MarkKind.Number, new TextSpan(text.Length + 1, text.Length + 1 + number.Length), depth));
            text += $"\n{number} {words}";
        }

        return ResolutionParser.Parse(SourceText.Plain(text) with { Marks = [.. marks] }, Lexicon);
    }

    private static IEnumerable<string> Labels(Reading<ResolutionSyntax> read) => read.Value.AllParagraphs.Select(paragraph => paragraph.Label);
}
