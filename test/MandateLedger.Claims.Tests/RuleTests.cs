using MandateLedger.Claims.Answers;
using Xunit;

namespace MandateLedger.Claims.Tests;

/// <summary>Each rule over sentences about an invented mission.</summary>
public sealed class RuleTests
{
    private const string Lead = "UNAMEX has left Exemplia.\n";

    public static TheoryData<string, string> Examples { get; } = new(ArticleChecks.Rules.Select(rule => (rule.Name, rule.Example)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_rule_is_read_by_it(string name, string example) =>
        Assert.Contains(Unamex.Check(Lead + example), claim => claim.Rule == name && claim.Sentence == example || claim.Rule == name && example.Contains(claim.Sentence, StringComparison.Ordinal));
}
