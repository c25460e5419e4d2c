using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Text;
using Xunit;

namespace MandateLedger.Import.Tests;

/// <summary>Words that run from right to left come out of a PDF in the order in which they are read.</summary>
public sealed class PdfOrderTests
{
    // "The mission ends in" and "by the resolution".
    private const string Ends = "\u062A\u0646\u062A\u0647\u064A \u0627\u0644\u0628\u0639\u062B\u0629 \u0641\u064A";
    private const string Resolution = "\u0628\u0627\u0644\u0642\u0631\u0627\u0631";

    [Theory]
    [InlineData(Ends)]
    [InlineData(Ends + "|.")]
    [InlineData(Resolution + "| |9001| |(2031)|\u060C| |" + Ends)]
    [InlineData(Ends + "| |31.5.2033| |" + Resolution)]
    [InlineData("\u0661\u0662| |" + Ends + "| |\u0663\u066B\u0664| |50%")]
    [InlineData(Resolution + "| |S/RES/9001 (2031)| |" + Ends)]
    [InlineData(Resolution + "| |S/RES/9001(2031)| |" + Ends)]
    [InlineData(Resolution + "| |S/RES/9001(2031)")]
    [InlineData(Ends + "| |UNAMEX|\u060C| |" + Resolution)]
    [InlineData(Ends + "| |UNAMEX, NORDMARK| |" + Resolution)]
    [InlineData("1|.| |" + Ends)]
    [InlineData(Ends + "| |S/")]
    public void A_row_is_read_from_right_to_left_with_its_numbers_and_Latin_words_in_their_own_direction(string pieces) =>
        AssertRead(pieces.Replace("|", "", StringComparison.Ordinal), new RightToLeftPdf().Row(pieces.Split('|')));

    [Fact]
    public void Letters_without_blanks_between_their_words_are_parted_by_the_gaps() =>
        AssertRead(Ends + " " + Resolution, new RightToLeftPdf().Row(Ends.Replace(' ', '\u00A0'), "\u00A0", Resolution));

    [Theory]
    [InlineData(")", "(")]
    [InlineData("(", ")")]
    public void Brackets_open_before_their_words_whether_the_file_names_them_as_drawn_or_as_meant(string first, string last) =>
        AssertRead($"{Ends} ({Resolution}) {Ends} ({Resolution}).", new RightToLeftPdf().Row(Ends, " ", first, Resolution, last, " ", Ends, " ", first, Resolution, last, "."));

    [Theory]
    [InlineData("S/RES/9001 (2031)")]
    [InlineData("9001 (2031)")]
    [InlineData("UNAMEX.")]
    [InlineData("(a) UNAMEX (Exemplia)")]
    public void A_row_without_a_word_from_right_to_left_stays_as_it_is(string row) =>
        AssertRead($"{Ends} {Resolution}.\n{row}", new RightToLeftPdf().Row(Ends, " ", Resolution, ".").Gap().Row(row));

    [Theory]
    [InlineData(")|2031|(|\u061B", "(2031)\u061B")]
    [InlineData(Ends + "| |2031| |)|UNAMEX|(|\u060C| |" + Resolution, Ends + " 2031 (UNAMEX)\u060C " + Resolution)]
    [InlineData(Ends + "| |)|" + Resolution + "| |S/RES/9001 (2031)|(", Ends + " (" + Resolution + " S/RES/9001 (2031))")]
    [InlineData(Resolution + "| |%50| |" + Ends, Resolution + " 50% " + Ends)]
    public void Brackets_and_signs_go_with_what_they_belong_to(string pieces, string text) =>
        AssertRead(Ends + "\n" + text, new RightToLeftPdf().Row(Ends).Gap().Row(pieces.Split('|')));

    [Fact]
    public void A_bracket_may_have_the_name_of_its_other_half_everywhere() =>
        AssertRead($"({Resolution} S/RES/9001 (2031)) {Ends}", new RightToLeftPdf().Row("(", Resolution, " ", "S/RES/9001 )2031)", ")", " ", Ends));

    [Fact]
    public void Rows_are_joined_and_set_in_from_the_right() =>
        AssertRead(
            string.Join(' ', Ends, Ends, Ends, Ends, Ends, Ends) + "\n" + string.Join(' ', Ends, Ends, Ends, Ends),
            new RightToLeftPdf().Row("    ", Ends, " ", Ends, " ", Ends).Row("  ", Ends, " ", Ends, " ", Ends).Row("    ", Ends, " ", Ends, " ", Ends).Row("  ", Ends));

    [Fact]
    public void A_vowel_sign_follows_its_letter() =>
        AssertRead("\u0641\u064E\u064A\u0650 " + Ends, new RightToLeftPdf().Row("\u0641\u064E\u064A\u0650 ", Ends));

    [Fact]
    public void Shapes_of_letters_become_letters() =>
        AssertRead("\u0628\u0644\u0627\u062F \u0647\u064A", new RightToLeftPdf().Row("\uFE91\uFEFC\uFEA9 \uFEEB\uFEF2"));

    [Fact]
    public void Arabic_words_in_an_English_row_are_turned_in_their_place() =>
        AssertRead($"The words {Ends} 12 {Resolution} are the name of the mission, (1) and nothing else.", new RightToLeftPdf().Seen(100, $"The words {Seen(Resolution)} 12 {Seen(Ends)} are the name of the mission, (1) and nothing else."));

    [Theory]
    [InlineData(Resolution + "| |UNAMEX 2031| |" + Ends)]
    [InlineData(Ends + "| |2032-2031| |" + Resolution)]
    [InlineData("\u0641\u064A| |UNAMEX NORDMARK")]
    public void Where_two_orders_look_the_same_the_page_is_named(string pieces)
    {
        var finding = Assert.Single(Read(new RightToLeftPdf().Row(Ends, " ", Ends).Row(pieces.Split('|'))).Findings);
        Assert.Equal(("M205", FindingKind.Doubt), (finding.Id, finding.Kind));
        Assert.Equal("Page 1 has rows with words or numbers of both directions, whose order cannot be told for certain.", finding.Message);
    }

    private static void AssertRead(string text, RightToLeftPdf file)
    {
        var source = Read(file);
        Assert.Equal(text + "\n", source.Text);
        Assert.Empty(source.Findings);
    }

    private static SourceText Read(RightToLeftPdf file) => DocumentReader.Read(file.ToBytes(), "arabic.pdf");

    private static string Seen(string words) => new([.. words.Reverse()]);
}
