using MandateLedger.Transition.Plans;
using Xunit;

namespace MandateLedger.Plans.Tests;

/// <summary>Arithmetic of tables: what is wrong is found, and nothing else.</summary>
public sealed class ConflictTests
{
    private const string Header = "1. The money is below.\n(Thousands of United States dollars)\n| Category | Appropriation 2033 | Requirements 2034 | Variance\n| | (1) | (2) | (3)=(2)-(1)\n";

    private static string[] Found(string text) => [.. PlanText.Read(text).Findings.Select(finding => $"{finding.Id} {finding.At}: {finding.Message}")];

    [Fact]
    public void A_document_at_odds_with_itself_is_told_every_conflict_and_no_other()
    {
        Assert.Equal(
        [
            "T202 table 3, As at 31 May 2034, Total: It says 120; its items add up to 125.",
            "T202 table 2, Civilian personnel costs, 2034 Requirements: It differs between tables: 4000.0 in table 2, 4050.0 in table 4.",
            "T202 table 2, Operational costs, 2034 Requirements: It differs between tables: 700.0 in table 2, 650.0 in table 4.",
            "T203 5(a): The places of the liquidation are listed differently: Southport, Nordmark City in 5(a); Capital City, Westport, Nordmark City in 6.",
        ], PlanText.ReadFile("budget.txt", "A/89/6 (Sect. 3)/Add.6").Findings.Select(finding => $"{finding.Id} {finding.At}: {finding.Message}"));
    }

    [Theory]
    [InlineData("10.1", "10.1", "20.1", true)]
    [InlineData("10.1", "10.1", "20.3", true)]
    [InlineData("10.1", "10.1", "20.4", false)]
    public void A_sum_of_rounded_items_may_be_off_by_half_a_unit_for_each(string one, string other, string total, bool agrees) =>
        Assert.Equal(agrees, Found($"1. Below.\n(Thousands of United States dollars)\n| Category | Requirements 2034\n| Travel | {one}\n| Medical | {other}\n| Total | {total}\n").Length == 0);

    [Fact]
    public void Whole_numbers_are_counted_and_not_rounded() =>
        Assert.Equal(["T202 table 1~1, Total, Proposed 2034: It says 9; its items add up to 10."], Found("1. Posts are below.\n| Category | Proposed 2034\n| Posts\n| International staff | 3\n| National staff | 7\n| Total | 9\n"));

    [Fact]
    public void A_total_may_be_that_of_subtotals_or_of_all_rows() =>
        Assert.Empty(Found("1. Below.\n| Category | Proposed 2034\n| Posts\n| International staff | 3\n| National staff | 7\n| Subtotal | 10\n| Positions\n| Volunteers | 2\n| Subtotal | 2\n| Total | 12\n"));

    [Fact]
    public void A_column_that_is_made_of_two_others_is_checked() =>
        Assert.Equal(["T202 table 1~2, Travel, Variance: It says 5.0; the figures that it is made of give -5.0."], Found(Header + "| Travel | 15.0 | 10.0 | 5.0\n"));

    [Fact]
    public void A_number_printed_over_two_columns_means_either() =>
        Assert.Empty(Found("1. Below.\n| Category | Approved | Encumbered | Proposed | Variance\n| | (1) | (2) | (2) | (3)=(2)-(1)\n| Staff | 15 | 9 | 14 | (1)\n"));

    [Fact]
    public void A_variance_without_a_formula_is_the_new_figure_less_the_last_one_granted() =>
        Assert.Equal(["T202 table 1~1, Staff, Variance: It says 1; the figures that it is made of give -1."], Found("1. Below.\n| Category | Approved 2032 | Actual 2032 | Approved 2033 | Proposed 2034 | Variance\n| Staff | 20 | 18 | 15 | 14 | 1\n"));

    [Fact]
    public void A_percentage_is_as_exact_as_its_figures() =>
        Assert.Equal(["T202 table 1~2, Medical, Variance Percentage: It says -50.0; the figures that it is made of give -5."], Found("1. Below.\n(Thousands of United States dollars)\n| Category | Approved | Proposed | Variance | Variance Percentage\n| | (1) | (2) | (3)=(2)-(1) | (4)=(3)÷(1)\n| Travel | 0.7 | 0.8 | 0.1 | 14.3\n| Medical | 100.0 | 95.0 | (5.0) | (50.0)\n"));

    [Fact]
    public void A_change_is_the_last_row_less_the_first() =>
        Assert.Equal(["T202 table 1~1, Change, FS: It says -4; the figures that it is made of give -5."], Found("1. Below.\n| | P-5 | FS\n| As at 1 January 2034 | 2 | 5\n| As at 30 June 2034 | 1 | –\n| Change | (1) | (4)\n"));

    [Fact]
    public void Tables_of_different_units_are_not_compared() =>
        Assert.Empty(Found("1. Below.\n| Category | Approved 2033\n| Contingents | 100\n2. And the rates.\n(Percentage of approved strength)\n| Category | Approved 2033\n| Contingents | 6.3\n"));

    [Fact]
    public void A_number_before_a_list_is_its_length() =>
        Assert.Equal(["T203 1: It says three and names 2: Northport, Eastport."], Found("1. UNAMEX will leave three locations (Northport and Eastport) in 2033.\n2. It has left two offices (Westport and Southport).\n").Select(line => line.Replace("3 and", "three and", StringComparison.Ordinal)));
}
