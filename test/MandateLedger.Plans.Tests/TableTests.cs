using MandateLedger.Transition.Plans;
using Xunit;

namespace MandateLedger.Plans.Tests;

/// <summary>Paragraphs to tables: numbers as printed, titles, units, columns.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("98 126.5", "98126.5")]
    [InlineData("98\u00A0126.5", "98126.5")]
    [InlineData("98\u2009126.5", "98126.5")]
    [InlineData("24\u00A0 361.0", "24361.0")]
    [InlineData("(57 358.1)", "-57358.1")]
    [InlineData("–", "0")]
    [InlineData("1 250", "1250")]
    [InlineData("$68,743,800", "68743800")]
    [InlineData("", null)]
    [InlineData("N/A", null)]
    [InlineData("Reduction of 5 per cent", null)]
    [InlineData("12 34", null)]
    public void Numbers_are_read_as_they_are_printed(string printed, string? value)
    {
        var table = Assert.Single(PlanText.Read($"1. The posts are below.\n| Category | Approved | Proposed\n| International staff | 7 | {printed}\n| National staff | 1 | 2\n").Tables);

        Assert.Equal(value, table.Rows[0].Cells[1].Value?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(string.Join(' ', printed.Split(' ', '\u00A0', '\u2009').Where(part => part.Length > 0)), string.Join(' ', table.Rows[0].Cells[1].Printed.Split(' ', '\u00A0', '\u2009').Where(part => part.Length > 0)));
    }

    [Fact]
    public void A_table_has_the_number_title_and_unit_printed_above_it()
    {
        var tables = PlanText.ReadFile("budget.txt", "A/89/6 (Sect. 3)/Add.6").Tables;

        Assert.Equal(["2 Financial resources Money", "3 Drawdown of human resources Count", "4 Financial resources by category of expenditure Money"], tables.Select(table => $"{table.Number} {table.Title} {table.Unit}"));
    }

    [Fact]
    public void Columns_take_the_words_above_them_where_cells_are_merged()
    {
        var tables = PlanText.ReadFile("budget.txt", "A/89/6 (Sect. 3)/Add.6").Tables;

        Assert.Equal(["2032 Appropriation", "2032 Expenditure", "2033 Appropriation", "2034 Requirements", "Variance 2034 vs. 2033 Increase/(decrease)"], tables[0].Columns.Select(column => column.Name));
        Assert.Equal(["2032 Appropriation", "2032 Expenditures", "2033 Appropriation", "2034 Requirements", "Variance 2034 vs. 2033 Increase/(decrease)"], tables[2].Columns.Select(column => column.Name));
        Assert.Equal("(5)=(4)-(3)", tables[0].Columns[4].Formula);
        Assert.Equal(["P-5", "FS", "Subtotal", "NPO", "LL", "Subtotal", "Total"], tables[1].Columns.Select(column => column.Leaf));
    }

    [Fact]
    public void Rows_know_their_line_their_section_and_their_day()
    {
        var table = PlanText.ReadFile("budget.txt", "A/89/6 (Sect. 3)/Add.6").Tables[1];
        var may = table.Rows.Single(row => row.Name == "As at 31 May 2034");

        Assert.Equal("Proposed posts in 2034", may.Section);
        Assert.Equal(new DateOnly(2034, 5, 31), may.On?.Day);
        Assert.StartsWith("9~", may.At, StringComparison.Ordinal);
        Assert.Equal([2, 48, 50, 13, 62, 75, 120], may.Cells.Select(cell => (int)cell.Value!));
    }

    [Fact]
    public void A_merged_cell_that_a_file_repeats_is_one_column()
    {
        var table = Assert.Single(PlanText.Read("1. The posts are below.\n| | Approved | Approved | Proposed | Proposed\n| International staff | 7 | 7 | 5 | 5\n| National staff | 1 | 1 | 1 | 1\n").Tables);

        Assert.Equal(["Approved", "Proposed"], table.Columns.Select(column => column.Name));
    }

    [Fact]
    public void A_table_of_words_is_no_table_of_figures() =>
        Assert.Empty(PlanText.Read("1. See below.\n| 2032 (actual) | 2033 (actual)\n| – | Progress made\n").Tables);
}
