using MandateLedger.Cli;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Knowledge;
using MandateLedger.Primitives.Symbols;
using Xunit;

namespace MandateLedger.Apps.Tests;

/// <summary>The acts that the program carries: every resolution held has a line, and none has words.</summary>
public sealed class BundledActsTests
{
    [Fact]
    public void Every_line_says_at_its_beginning_what_the_whole_line_says() => Assert.All(BundledActs.All, line =>
    {
        var document = line.ToDocument();

        Assert.Equal((line.Symbol, line.AdoptedOn), (document.Symbol.Value, document.AdoptedOn));
        Assert.Equal(line.Bodies, document.Acts.Select(act => act.Body.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.All(document.Paragraphs, paragraph => Assert.Null(paragraph.Text));
    });

    [Fact]
    public void Each_number_stands_once_in_order()
    {
        var numbers = BundledActs.All.Select(line => DocumentSymbol.Parse(line.Symbol).ResolutionNumber!.Value).ToList();

        Assert.Equal(numbers.Distinct().Order(), numbers);
        Assert.True(numbers.Count > 2700, $"only {numbers.Count}");
    }

    [Fact]
    public void A_line_read_for_a_body_is_the_line_found_by_its_symbol()
    {
        var found = BundledActs.Find(DocumentSymbol.Parse("S/RES/2677 (2023)"));

        Assert.Contains(BundledActs.On(["UNMISS"]), document => document.Symbol == found!.Symbol && document.Acts.Length == found.Acts.Length);
        Assert.Contains(found!.Acts, act => act is MandateAct.Extends { Body.Id: "UNMISS" });
    }

    [Fact]
    public void On_a_body_that_nobody_checked_the_answer_says_so_and_on_UNAMI_it_does_not()
    {
        Assert.Contains("not checked by a person", Answer("UNMISS", "2024-01-15"), StringComparison.Ordinal);
        Assert.DoesNotContain("not checked by a person", Answer("UNAMI", "2024-01-15"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UNFICYP", "1964-05-01", "S/RES/186 (1964)")]
    [InlineData("UNIFIL", "1989-09-01", "S/RES/639 (1989)")]
    [InlineData("UNMISS", "2024-01-15", "S/RES/2677 (2023)")]
    public void The_term_of_a_mission_is_answered_without_a_ledger_of_ones_own(string body, string on, string by) =>
        Assert.Contains(by, Answer(body, on), StringComparison.Ordinal);

    [Fact]
    public void A_gap_before_a_renewal_is_undetermined_and_no_founding_without_an_end_fills_it()
    {
        var answer = Answer("UNIFIL", "1990-03-01");

        Assert.Contains("undetermined", answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("S/RES/659 (1990) renews the mandate later", answer, StringComparison.Ordinal);
    }

    private static string Answer(string body, string on)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        Assert.Equal(0, CommandLine.Run(["in-force", body, "--on", on], output, error, TimeProvider.System));
        return string.Join(' ', output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
