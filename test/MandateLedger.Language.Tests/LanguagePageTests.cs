using MandateLedger.Interpretation;
using MandateLedger.Samples;
using Xunit;

namespace MandateLedger.Language.Tests;

/// <summary>The pages of <c>docs/language</c> are tests: every example is read and compared.</summary>
public sealed class LanguagePageTests
{
    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var example in LanguagePage.All)
            {
                data.Add(example.Page, example.Number);
            }

            return data;
        }
    }

    public static TheoryData<string> Pages => [.. LanguagePage.Files.Select(file => Path.GetFileName(file))];

    public static TheoryData<string> RuleNames => [.. Interpreter.Rules.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_a_language_page_has_the_acts_and_findings_that_the_page_says(string page, int number)
    {
        var example = LanguagePage.All.Single(other => other.Page == page && other.Number == number);
        var read = Exemplia.Read(example.Text, example.Symbol, example.Adopted);
        if (Golden.Accepts)
        {
            LanguagePage.Rewrite(Repository.PathOf("docs", "language", page), other => Exemplia.Read(other.Text, other.Symbol, other.Adopted));
            return;
        }

        Assert.Equal(example.Acts, read.ActLines);
        Assert.Equal(example.Findings, read.FindingLines);
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Every_rule_occurs_in_an_example_of_a_language_page(string rule) =>
        Assert.Contains(LanguagePage.All.SelectMany(example => example.Acts), line => line.Contains($"[{rule}, ", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void A_rules_own_example_is_read_by_that_rule(string rule)
    {
        var sentence = Interpreter.Rules.Single(card => card.Name == rule).Example;
        var text = "1. " + sentence.Replace("(a) …", "\n(a) register the voters;\n(b) provide to the Council a final report no later than 15 March 2032.", StringComparison.Ordinal)
            .Replace("[Annex I …]", "\nAnnex I\n(a) To count the wells;\n(b) To mend the pier.", StringComparison.Ordinal);
        var read = Exemplia.Read(text, "S/RES/9001 (2031)", "2031-06-02");
        Assert.Contains(read.Meaning.Acts, act => act.Rule == rule && act.At is "1" or "1(b)" or "pre[1]");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_language_page_holds_an_example(string page) =>
        Assert.Contains(LanguagePage.All, example => example.Page == page);

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_contents_link_to_every_language_page(string page) =>
        Assert.Contains($"({page})", File.ReadAllText(Repository.PathOf("docs", "language", "README.md")), StringComparison.Ordinal);

    [Fact]
    public void Every_example_is_of_an_invented_resolution() =>
        Assert.All(LanguagePage.All, example => Assert.Matches(@"^S/RES/9\d{3} \(20[2-9]\d\)$", example.Symbol));
}
