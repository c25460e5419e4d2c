using MandateLedger.Interpretation.Acts;
using MandateLedger.Samples;
using Xunit;

namespace MandateLedger.Interpretation.Tests;

/// <summary>What is decided against is no act; what is removed is removed from where it was given.</summary>
public sealed class NegationAndRemovalTests
{
    [Theory]
    [InlineData("Decides not to terminate the mandate of UNAMEX as of 30 June 2032;")]
    [InlineData("Requests UNAMEX not to guard the pier;")]
    public void What_is_decided_against_is_no_act(string sentence) => Assert.Empty(Acts(sentence));

    [Fact]
    public void The_tasks_that_are_kept_are_not_removed() =>
        Assert.DoesNotContain(Acts("Requests UNAMEX to discontinue all other tasks not aligned with paragraph 2 above;"), line => line.Contains("remove 2", StringComparison.Ordinal));

    [Fact]
    public void A_removed_task_is_removed_and_not_carried() =>
        Assert.Equal(["tasks UNAMEX at 1: remove 2(c) [DiscontinuesTasks, stated]"], Acts("Decides to discontinue the tasks of UNAMEX set out in paragraph 2 (c) of resolution 9001 (2031);"));

    [Fact]
    public void The_second_paragraph_of_a_doubled_number_keeps_its_task() =>
        Assert.Single(Exemplia.Read("1. Decides to keep the matter under review;\n2. Thanks all donors;\n2. Requests UNAMEX to guard the pier;\n3. Thanks UNAMEX;").Acts<MandateAct.Tasks>());

    private static IReadOnlyList<string> Acts(string sentence) => Exemplia.Read("1. " + sentence).ActLines;
}
