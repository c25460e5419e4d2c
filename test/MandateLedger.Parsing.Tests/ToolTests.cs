using System.Globalization;
using MandateLedger.Primitives.Text;
using MandateLedger.Testing;
using Xunit;

namespace MandateLedger.Parsing.Tests;

/// <summary>The tools of the tests themselves: one that cannot fail would hide every fault behind it.</summary>
public sealed class ToolTests
{
    [Fact]
    public void A_case_file_gives_headings_rows_and_their_lines()
    {
        var rows = CaseFile.Read("# Days\n\nuntil May ⇶ 2031-05\r\n# Others\na\\u00A0b ⇶ none\n");

        Assert.Equal([new CaseRow(3, "Days", "until May", "2031-05"), new CaseRow(5, "Others", "a\u00A0b", "")], rows);
    }

    [Theory]
    [InlineData("one column")]
    [InlineData("a ⇶ b ⇶ c")]
    [InlineData("a⇶b")]
    public void A_row_without_two_columns_is_a_fault(string text) =>
        Assert.Throws<InvalidDataException>(() => CaseFile.Read(text));

    [Fact]
    public void Marks_are_taken_out_and_put_back()
    {
        const string Marked = "⟦Decides⟧ to extend until ⟦31 May 2032⟧";
        var read = MarkedText.Read(Marked);

        Assert.Equal("Decides to extend until 31 May 2032", read.Text);
        Assert.Equal([new TextSpan(0, 7), new TextSpan(24, 35)], read.Spans);
        Assert.Equal(Marked, MarkedText.Write(read.Text, read.Spans));
    }

    [Fact]
    public void Marks_inside_marks_are_counted_in_the_order_in_which_they_open() =>
        Assert.Equal([new TextSpan(0, 3), new TextSpan(1, 2)], MarkedText.Read("⟦a⟦b⟧c⟧").Spans);

    [Theory]
    [InlineData("⟦Decides")]
    [InlineData("Decides⟧")]
    public void A_mark_without_its_partner_is_a_fault(string marked) =>
        Assert.Throws<InvalidDataException>(() => MarkedText.Read(marked));

    [Fact]
    public void A_kept_file_that_differs_is_a_fault_that_names_the_line()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "one\r\ntwo\r\n");
            Golden.Check(path, "one\ntwo\n", accept: false);
            var fault = Assert.Throws<GoldenDiffersException>(() => Golden.Check(path, "one\nthree\n", accept: false));
            Assert.Contains("line 2", fault.Message, StringComparison.Ordinal);
            Golden.Check(path, "one\nthree\n", accept: true);
            Assert.Equal("one\nthree\n", File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_kept_file_that_is_missing_is_a_fault() =>
        Assert.Throws<GoldenDiffersException>(() => Golden.Check(RepositoryFiles.PathOf("no-such-file.txt"), "one", accept: false));

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("0", null, false)]
    [InlineData(null, "true", false)]
    [InlineData("1", null, true)]
    [InlineData("1", "", true)]
    public void Kept_files_are_rewritten_only_where_the_environment_asks_for_it(string? accept, string? ci, bool expected) =>
        Assert.Equal(expected, Golden.Accepts(accept, ci));

    [Theory]
    [InlineData("true")]
    [InlineData("True")]
    [InlineData("1")]
    public void Kept_files_are_never_rewritten_in_CI(string ci) =>
        Assert.Throws<InvalidOperationException>(() => Golden.Accepts("1", ci));

    [Fact]
    public void The_root_is_found_from_a_folder_below_it_and_not_from_outside()
    {
        Assert.Equal(RepositoryFiles.Root, RepositoryFiles.RootAbove(RepositoryFiles.PathOf("src", "Core")));
        Assert.Throws<InvalidOperationException>(() => RepositoryFiles.RootAbove(Path.GetTempPath()));
    }

    [Fact]
    public void Samples_are_named_for_their_symbols()
    {
        Assert.NotEmpty(Samples.Folders);
        Assert.Equal("S/RES/9001 (2031)", Samples.SymbolOf(Samples.Folders[0]));
        Assert.All(Samples.Folders, folder => Assert.Matches(@"^S/RES/9\d{3} \(20\d\d\)$", Samples.SymbolOf(folder)));
    }

    [Fact]
    public void The_odd_culture_notices_whoever_depends_on_a_culture()
    {
        Assert.Throws<InvalidOperationException>(() => OddCulture.Run(() => (-1.5).ToString(CultureInfo.CurrentCulture)));
        Assert.Throws<InvalidOperationException>(() => OddCulture.Run(() => "I".ToLower(CultureInfo.CurrentCulture)));
        Assert.Throws<InvalidOperationException>(() => OddCulture.Run(() => string.Compare("a", "b", StringComparison.CurrentCulture)));
        Assert.Throws<InvalidOperationException>(() => OddCulture.Run(() => new DateTime(2031, 5, 31).ToString(CultureInfo.CurrentCulture)));
    }

    [Fact]
    public void The_former_culture_comes_back()
    {
        var before = CultureInfo.CurrentCulture;

        Assert.IsType<OddCulture>(OddCulture.Run(() => CultureInfo.CurrentCulture));
        Assert.Same(before, CultureInfo.CurrentCulture);
    }
}
