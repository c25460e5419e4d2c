using Xunit;

namespace MandateLedger.Import.Tests;

/// <summary>PDF files of an invented mission.</summary>
public sealed class PdfReaderTests
{
    [Fact]
    public void Rows_are_joined_to_paragraphs_and_numbers_are_marked()
    {
        var file = new PdfFile()
            .Paragraph(24, "_Recalling_ all its earlier resolutions on the situation in Exemplia, and the", "letters that its Government has sent to the Council on the end of the mission,")
            .Paragraph(24, "1.   _Decides_ that the mandate of UNAMEX shall go on until the last day of", "the month in which the Government has held the talks that it has announced;")
            .Paragraph(24, "2.   _Requests_ UNAMEX:")
            .Paragraph(24, "(a)   To watch the border with Nordmark by day and by night, and to report all", "that it sees there;")
            .Paragraph(24, "(b)   To leave.");

        Assert.Equal(
            [
                "[Cover] _Recalling_ all its earlier resolutions on the situation in Exemplia, and the letters that its Government has sent to the Council on the end of the mission,",
                "[Number 0] 1. _Decides_ that the mandate of UNAMEX shall go on until the last day of the month in which the Government has held the talks that it has announced;",
                "[Number 0] 2. _Requests_ UNAMEX:",
                "[Number] (a) To watch the border with Nordmark by day and by night, and to report all that it sees there;",
                "[Number] (b) To leave.",
            ],
            file.Read());
    }

    [Fact]
    public void Headers_footers_page_numbers_and_job_numbers_are_no_text()
    {
        var file = new PdfFile();
        for (var number = 1; number <= 4; number++)
        {
            file.At(60, 750, "UNAMEX quarterly review").At(60, 40, $"{number}/4").At(500, 40, "31-90010")
                .Paragraph(0, $"{number}.   The mission did its work in the quarter, as it had done it in the quarter before", $"it, and counted {number} events.");
            if (number < 4)
            {
                file.NextPage();
            }
        }

        Assert.Equal(
            Enumerable.Range(1, 4).Select(number => $"[Number 0] {number}. The mission did its work in the quarter, as it had done it in the quarter before it, and counted {number} events."),
            file.Read());
    }

    [Fact]
    public void A_paragraph_goes_on_over_the_end_of_its_page()
    {
        var file = new PdfFile()
            .Paragraph(0, "1.   The mission watched the border with Nordmark for the whole of the quarter and", "saw that the guards of both countries kept to what they had agreed upon in")
            .NextPage()
            .Row("Port Exempel before the summer.")
            .Paragraph(0, "2.   The guards were few.");

        Assert.Equal(
            [
                "[Number 0] 1. The mission watched the border with Nordmark for the whole of the quarter and saw that the guards of both countries kept to what they had agreed upon in Port Exempel before the summer.",
                "[Number 0] 2. The guards were few.",
            ],
            file.Read());
    }

    [Fact]
    public void A_cut_word_is_made_whole_and_a_real_hyphen_stays()
    {
        var file = new PdfFile()
            .Paragraph(0, "1.   The implementation of the plan and the follow-up to it were discussed, and the imple-", "mentation was found to be late, so that the mission promised a better follow-", "up and a third-country review with troop-", "and police-contributing countries.");

        Assert.Equal(
            ["[Number 0] 1. The implementation of the plan and the follow-up to it were discussed, and the implementation was found to be late, so that the mission promised a better follow-up and a third-country review with troop- and police-contributing countries."],
            file.Read());
    }

    [Fact]
    public void A_raised_number_is_no_word_and_the_note_at_the_foot_is_a_note()
    {
        var file = new PdfFile()
            .Paragraph(0, "1.   The Assembly^3^ of Exemplia met for the first time since the war and elected a", "president.")
            .At(120, 74, "__________________")
            .At(122, 63.5, "3", 6.5)
            .At(130, 60, "The lower house of the country.")
            .NextPage()
            .Paragraph(0, "2.   The president of Exemplia took office in the capital and spoke to the people of it.");

        Assert.Equal(
            [
                "[Number 0] 1. The Assembly of Exemplia met for the first time since the war and elected a president.",
                "[Note 3] The lower house of the country.",
                "[Number 0] 2. The president of Exemplia took office in the capital and spoke to the people of it.",
            ],
            file.Read());
    }

    [Fact]
    public void Headings_and_tables_are_marked()
    {
        var file = new PdfFile()
            .Paragraph(0, "1.   The mission has the posts that are shown in the table below, of which the guards", "leave first.")
            .Heading("II. Posts of the mission")
            .Cells("Kind", "Approved", "Proposed")
            .Cells("Guards", "30", "0")
            .Paragraph(0, "2.   The other posts end when the offices of the mission in Port Exempel are closed and", "given back.");

        Assert.Equal(
            [
                "[Number 0] 1. The mission has the posts that are shown in the table below, of which the guards leave first.",
                "[Heading II.] Posts of the mission",
                "[Table] Kind | Approved | Proposed",
                "[Table] Guards | 30 | 0",
                "[Number 0] 2. The other posts end when the offices of the mission in Port Exempel are closed and given back.",
            ],
            file.Read());
    }

    [Fact]
    public void A_first_cell_that_is_broken_over_rows_is_one_cell() =>
        Assert.Equal(
            ["[Table] Kind | Approved | Proposed", "[Table] Posts", "[Table] Guards | 30 | 0", "[Table] Drivers and other staff of the garage | 12 | 2", "[Table] Officers for the border with Nordmark | 4 | 4"],
            Table().CellsBelow(14, "Posts").CellsBelow(14, "Guards", "30", "0")
                .CellsBelow(14, "Drivers and other").CellsBelow(9.5, "staff of the garage", "12", "2")
                .CellsBelow(14, "Officers for the", "4", "4").CellsBelow(9.5, "border with").CellsBelow(9.5, "Nordmark").Read()[1..]);

    [Fact]
    public void Where_all_rows_of_a_table_stand_close_each_is_a_row() =>
        Assert.Equal(
            ["[Table] Kind | Approved | Proposed", "[Table] Posts", "[Table] Guards | 30 | 0", "[Table] Drivers | 12 | 2"],
            Table().CellsBelow(9.5, "Posts").CellsBelow(9.5, "Guards", "30", "0").CellsBelow(9.5, "Drivers", "12", "2").Read()[1..]);

    private static PdfFile Table() =>
        new PdfFile().Paragraph(0, "1.   The mission has the posts that are shown in the table below, of which the guards", "leave first, as they did when the mission was made smaller for the first time in its history.").CellsBelow(24, "Kind", "Approved", "Proposed");

    [Fact]
    public void A_paragraph_below_the_words_of_an_item_goes_on_with_it()
    {
        var file = new PdfFile()
            .Paragraph(0, "1.   The mission in Exemplia has these tasks, which the Council has given to it in the year:")
            .Row("(a)   To watch the border with Nordmark;", 24, 18)
            .Row("That task ends first.", 42.5, 18)
            .Row("The Council may change them.", 0, 18);

        Assert.Equal(
            ["[Number 0] 1. The mission in Exemplia has these tasks, which the Council has given to it in the year:", "[Number] (a) To watch the border with Nordmark;", "[Continuation] That task ends first.", "The Council may change them."],
            file.Read());
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var file = new PdfFile();
        for (var row = 0; row < 12; row++)
        {
            file.At(60, 600 - 12 * row, $"left {row} of the words that fill one whole column of it").At(320, 600 - 12 * row, $"right {row} of the words that fill one whole column");
        }

        var text = string.Join(' ', file.Read());
        Assert.True(text.IndexOf("left 11", StringComparison.Ordinal) < text.IndexOf("right 0", StringComparison.Ordinal), text);
    }

    [Fact]
    public void The_masthead_is_cover_and_tells_the_symbol()
    {
        var file = new PdfFile()
            .At(120, 735, "United Nations", 14).At(460, 735, "S/RES/9001 (2031)")
            .At(400, 705, "Distr.: General")
            .Paragraph(0, "Resolution 9001 (2031)")
            .Paragraph(24, "_The Security Council_,")
            .Paragraph(24, "1.   _Decides_ to close the mission in Exemplia when the Government and the rebels have", "agreed to it.");
        var source = DocumentReader.Read(file.ToBytes(), "resolution.pdf");

        Assert.Equal("S/RES/9001 (2031)", source.Told.Symbol);
        Assert.Equal(
            ["[Cover] United Nations", "[Cover] S/RES/9001 (2031)", "[Cover] Distr.: General", "[Cover] Resolution 9001 (2031)", "[Formula] _The Security Council_,", "[Number 0] 1. _Decides_ to close the mission in Exemplia when the Government and the rebels have agreed to it."],
            Shown.Lines(source));
    }
}
