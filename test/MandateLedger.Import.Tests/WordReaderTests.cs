using Xunit;
using static MandateLedger.Import.Tests.WordFile;

namespace MandateLedger.Import.Tests;

/// <summary>Word files of an invented mission.</summary>
public sealed class WordReaderTests
{
    private static readonly string Outline =
        $"<w:abstractNum w:abstractNumId=\"7\">{Level(0, "decimal", "%1.")}{Level(1, "lowerLetter", "(%2)")}{Level(2, "lowerRoman", "(%3)")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";

    [Fact]
    public void Numbers_are_counted_and_nested_as_Word_prints_them()
    {
        var file = new WordFile
        {
            Numbering = Outline,
            Body = Paragraph("UNAMEX began its work.", Item(1, 0)) + Paragraph("It monitors:", Item(1, 0)) + Paragraph("The ceasefire;", Item(1, 1))
                + Paragraph("The border:", Item(1, 1)) + Paragraph("By day;", Item(1, 2)) + Paragraph("By night.", Item(1, 2)) + Paragraph("It reports.", Item(1, 0)) + Paragraph("Monthly.", Item(1, 1)),
        };

        Assert.Equal(
            ["[Number 0] 1. UNAMEX began its work.", "[Number 0] 2. It monitors:", "[Number 1] (a) The ceasefire;", "[Number 1] (b) The border:", "[Number 2] (i) By day;", "[Number 2] (ii) By night.", "[Number 0] 3. It reports.", "[Number 1] (a) Monthly."],
            file.Read());
    }

    [Fact]
    public void A_style_gives_its_number_and_the_styles_based_on_it_have_it_too()
    {
        var file = new WordFile
        {
            Numbering = "<w:abstractNum w:abstractNumId=\"7\">" + Level(0, "decimal", "%1.") + Level(1, "upperRoman", "%2.", "<w:pStyle w:val=\"Child\"/>") + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>",
            Styles = Style("Base", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>") + Style("Same", "<w:basedOn w:val=\"Base\"/>") + Style("Child", "<w:basedOn w:val=\"Base\"/>") + Style("Off", "<w:basedOn w:val=\"Base\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"),
            Body = Paragraph("First.", "<w:pStyle w:val=\"Same\"/>") + Paragraph("Below.", "<w:pStyle w:val=\"Child\"/>") + Paragraph("None.", "<w:pStyle w:val=\"Off\"/>") + Paragraph("Second.", "<w:pStyle w:val=\"Base\"/>"),
        };

        Assert.Equal(["[Number 0] 1. First.", "[Number 1] I. Below.", "None.", "[Number 0] 2. Second."], file.Read());
    }

    [Fact]
    public void A_list_that_overrides_the_start_begins_there_and_lists_of_one_plan_count_on()
    {
        var file = new WordFile
        {
            Numbering = $"<w:abstractNum w:abstractNumId=\"7\">{Level(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"8\"/></w:lvlOverride></w:num>",
            Body = Paragraph("One.", Item(1, 0)) + Paragraph("Two.", Item(2, 0)) + Paragraph("Eight.", Item(3, 0)) + Paragraph("Nine.", Item(3, 0)),
        };

        Assert.Equal(["[Number 0] 1. One.", "[Number 0] 2. Two.", "[Number 0] 8. Eight.", "[Number 0] 9. Nine."], file.Read());
    }

    [Fact]
    public void Letters_after_z_are_doubled_and_the_number_of_the_level_above_is_written()
    {
        var file = new WordFile
        {
            Numbering = $"<w:abstractNum w:abstractNumId=\"7\">{Level(0, "upperRoman", "%1.")}{Level(1, "lowerLetter", "(%2)")}{Level(2, "decimal", "%1.%3", "<w:isLgl/>")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>",
            Body = Paragraph("Part.", Item(1, 0)) + string.Concat(Enumerable.Repeat(Paragraph("Item.", Item(1, 1)), 27)) + Paragraph("Legal.", Item(1, 2)),
        };
        var lines = file.Read();

        Assert.Equal(["[Number 1] (z) Item.", "[Number 1] (aa) Item.", "[Number 2] 1.1 Legal."], lines[^3..]);
    }

    [Fact]
    public void A_paragraph_that_begins_small_goes_on_with_the_one_before_it()
    {
        var file = new WordFile { Body = Paragraph("1. UNAMEX shall watch:") + Paragraph("(a) the border;") + Paragraph("and shall report on it.") };

        Assert.Equal(["[Number 0] 1. UNAMEX shall watch:", "[Number] (a) the border;", "[Continuation] and shall report on it."], file.Read());
    }

    [Fact]
    public void A_note_below_a_table_keeps_its_letter_and_other_notes_are_counted()
    {
        const string Raised = "<w:vertAlign w:val=\"superscript\"/>";
        var file = new WordFile
        {
            Footnotes = "<w:footnote w:id=\"2\">" + Paragraph("In the capital.") + "</w:footnote>",
            Body = $"<w:tbl><w:tr><w:tc>{Paragraph("Posts")}</w:tc></w:tr></w:tbl>" + Paragraph(Run("a", Raised) + Run(" Estimated.")) + Paragraph(Run("The office.") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"),
        };

        Assert.Equal(["[Table] Posts", "[Note a] Estimated.", "The office.", "[Note 1] In the capital."], file.Read());
    }

    [Fact]
    public void A_number_typed_before_a_tab_is_a_number()
    {
        var tab = "<w:r><w:tab/></w:r>";
        var file = new WordFile { Body = Paragraph(Run("1.") + tab + Run("UNAMEX extends its stay.")) + Paragraph(tab + Run("(a)") + tab + Run("In the north;")) };

        Assert.Equal(["[Number 0] 1. UNAMEX extends its stay.", "[Number] (a) In the north;"], file.Read());
    }

    [Fact]
    public void Changes_are_read_as_accepted()
    {
        const string By = "w:id=\"1\" w:author=\"A\" w:date=\"2031-01-01T00:00:00Z\"";
        var file = new WordFile
        {
            Body = Paragraph(Run("UNAMEX shall ") + $"<w:del {By}><w:r><w:delText>leave</w:delText></w:r></w:del><w:ins {By}>{Run("stay")}</w:ins>" + Run("."))
                + Paragraph($"<w:moveFrom {By}>{Run("Moved away. ")}</w:moveFrom>" + Run("Here."))
                + Paragraph($"<w:moveTo {By}>{Run("Moved away.")}</w:moveTo>")
                + Paragraph("Half a sentence", $"<w:rPr><w:del {By}/></w:rPr>") + Paragraph(" that goes on.")
                + $"<w:tbl><w:tr><w:trPr><w:del {By}/></w:trPr><w:tc>{Paragraph("gone")}</w:tc></w:tr><w:tr><w:tc>{Paragraph("kept")}</w:tc></w:tr></w:tbl>",
        };

        Assert.Equal(["UNAMEX shall stay.", "Here.", "Moved away.", "Half a sentence that goes on.", "[Table] kept"], file.Read());
    }

    [Fact]
    public void A_footnote_is_a_line_after_its_paragraph_and_its_mark_is_no_word()
    {
        var file = new WordFile
        {
            Footnotes = "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:t>____</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"2\">" + Paragraph("<w:r><w:footnoteRef/></w:r>" + Run(" Of the Assembly of Exemplia.")) + "</w:footnote>",
            Body = Paragraph(Run("The Assembly") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + Run(" met on the 3") + Run("rd", "<w:vertAlign w:val=\"superscript\"/>") + Run(" day of its session") + Run("b", "<w:vertAlign w:val=\"superscript\"/>") + Run(".")) + Paragraph("Next."),
        };

        Assert.Equal(["The Assembly met on the 3rd day of its session.", "[Note 1] Of the Assembly of Exemplia.", "Next."], file.Read());
    }

    [Fact]
    public void A_row_tells_how_many_columns_its_merged_cells_cover()
    {
        const string Old = "<w:tcPrChange w:id=\"1\" w:author=\"A\"><w:tcPr><w:gridSpan w:val=\"9\"/></w:tcPr></w:tcPrChange>";
        static string Cell(string words, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(words)}</w:tc>";
        var file = new WordFile
        {
            Body = Paragraph("Before.")
                + $"<w:tbl><w:tr>{Cell("")}{Cell("2031", "<w:gridSpan w:val=\"2\"/>" + Old)}</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{Cell("Approved")}{Cell("Spent")}</w:tr><w:tr>{Cell("Guards")}{Cell("30")}{Cell("28")}</w:tr></w:tbl>",
        };

        Assert.Equal(["Before.", "[Table 1 2] | 2031", "[Table 2 1] Approved | Spent", "[Table] Guards | 30 | 28"], file.Read());
    }

    [Fact]
    public void A_row_of_a_table_is_a_line_with_its_cells_parted()
    {
        var file = new WordFile
        {
            Body = Paragraph("Before.") + $"<w:tbl><w:tr><w:tc>{Paragraph("Posts")}</w:tc><w:tc>{Paragraph("2031")}{Paragraph("actual")}</w:tc></w:tr><w:tr><w:tc>{Paragraph("Guards")}</w:tc><w:tc>{Paragraph("30")}</w:tc></w:tr></w:tbl>" + Paragraph("After."),
        };

        Assert.Equal(["Before.", "[Table] Posts | 2031 actual", "[Table] Guards | 30", "After."], file.Read());
    }

    [Fact]
    public void A_text_box_is_read_once()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>Boxed words.</w:t></w:r></w:p></w:txbxContent>";
        var file = new WordFile
        {
            Body = Paragraph(Run("Beside a box.") + $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>{Box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>{Box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>") + Paragraph("Next."),
        };

        Assert.Equal(["Beside a box.", "Boxed words.", "Next."], file.Read());
    }

    [Fact]
    public void Of_a_field_the_result_is_read_and_hidden_text_is_not()
    {
        const string Field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>17</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var file = new WordFile { Body = Paragraph(Run("See page ") + Field + Run(" of it.") + Run(" Secret.", "<w:vanish/>")) };

        Assert.Equal(["See page 17 of it."], file.Read());
    }

    [Fact]
    public void A_soft_hyphen_is_no_letter_and_a_hyphen_that_does_not_break_is_one()
    {
        var file = new WordFile { Body = Paragraph(Run("follow") + "<w:r><w:noBreakHyphen/><w:t>up of imple</w:t><w:softHyphen/><w:t>mentation</w:t></w:r>") };

        Assert.Equal(["follow-up of implementation"], file.Read());
    }

    [Fact]
    public void Cover_formula_italics_and_annex_are_marked()
    {
        var file = new WordFile
        {
            Header = Paragraph("S/RES/9001 (2031)"),
            Body = Paragraph("Resolution 9001 (2031)") + Paragraph(Run("The Security Council", "<w:i/>") + Run(",")) + Paragraph(Run("Recalling", "<w:i/>") + Run(" its earlier work,"))
                + Paragraph(Run("1. ") + Run("Decides", "<w:i/>") + Run(" to act.")) + Paragraph("Annex II", "<w:outlineLvl w:val=\"0\"/>") + Paragraph("Tasks", "<w:outlineLvl w:val=\"0\"/>"),
        };

        Assert.Equal(
            ["[Cover] S/RES/9001 (2031)", "[Cover] Resolution 9001 (2031)", "[Formula] _The Security Council_,", "_Recalling_ its earlier work,", "[Number 0] 1. _Decides_ to act.", "[Annex II] Annex II", "[Heading] Tasks"],
            file.Read());
        Assert.Equal("S/RES/9001 (2031)", DocumentReader.Read(file.ToBytes(), "resolution.docx").Told.Symbol);
    }
}
