using MandateLedger.Transition.Checks;
using Xunit;

namespace MandateLedger.Transition.Tests;

/// <summary>Missions have failed at closing; each failure, retold, makes its check speak, and repaired, fall silent.</summary>
public sealed class FailureSampleTests
{
    public static TheoryData<string> Names => [.. FailureSample.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_failure_makes_its_checks_speak_and_no_other(string name)
    {
        var sample = FailureSample.All.Single(sample => sample.Name == name);

        Assert.Equal(sample.Fires.Order(StringComparer.Ordinal), sample.Findings(repaired: false).Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Repaired_it_falls_silent(string name) =>
        Assert.Empty(FailureSample.All.Single(sample => sample.Name == name).Findings(repaired: true));

    [Fact]
    public void Every_check_has_a_failure_that_makes_it_speak() =>
        Assert.Equal(ClosingChecks.All.Select(check => check.Id).Order(StringComparer.Ordinal), FailureSample.All.SelectMany(sample => sample.Fires).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_finding_names_its_subject_and_says_one_sentence() =>
        Assert.All(FailureSample.All.SelectMany(sample => sample.Findings(repaired: false)), finding =>
        {
            Assert.False(string.IsNullOrEmpty(finding.At));
            Assert.Matches(@"^[A-Z0-9].*\.$", finding.Message);
        });
}
