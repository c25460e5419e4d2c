using MandateLedger.Interpretation.Acts;
using MandateLedger.Samples;
using Xunit;

namespace MandateLedger.Interpretation.Tests;

/// <summary>Forms in which a task, a report or a step of transition is given, and near misses that give none.</summary>
public sealed class TaskFormsTests
{
    [Theory]
    [InlineData("Calls on both sides to speak with UNAMEX about the crossing;")]
    [InlineData("Calls on all groups other than UNAMEX to leave the pier;")]
    [InlineData("Calls upon the troop contributors of UNAMEX to train their soldiers;")]
    [InlineData("Requests the Office of the Wells, in consultation with UNAMEX, to draw a map;")]
    [InlineData("Calls for joint patrols by the army and UNAMEX to guard the roads;")]
    [InlineData("Decides that the strength of UNAMEX shall be reviewed;")]
    [InlineData("Endorses the recommendation to keep UNAMEX where it is;")]
    public void A_body_that_is_only_spoken_of_has_no_task(string sentence) =>
        Assert.Empty(Exemplia.Read("1. " + sentence).Acts<MandateAct.Tasks>());

    [Theory]
    [InlineData("Reiterates its request that UNAMEX watch the roads;", TaskMode.Reaffirm)]
    [InlineData("Reaffirms its call upon UNAMEX to watch the roads;", TaskMode.Reaffirm)]
    [InlineData("Requests the Government of Exemplia and UNAMEX to draw a map of the wells;", TaskMode.Add)]
    [InlineData("Reaffirms that UNAMEX may take weapons into custody;", TaskMode.Reaffirm)]
    [InlineData("Decides, in order to help the elders, that UNAMEX shall guard the wells;", TaskMode.Add)]
    public void A_body_that_is_asked_again_or_with_others_has_the_task(string sentence, TaskMode mode)
    {
        var act = Assert.Single(Exemplia.Read("1. " + sentence).Acts<MandateAct.Tasks>());
        Assert.Equal(("UNAMEX", mode), (act.Body.Id, act.Mode));
    }

    [Fact]
    public void An_annex_of_the_resolution_holds_the_mandate_it_is_said_to_hold()
    {
        var read = Exemplia.Read("1. Decides to extend the mandate of UNAMEX until 31 May 2033, with the responsibilities outlined in the annex;\nAnnex\n(a) To count the wells;\n(b) To mend the pier.");
        Assert.Equal(2, Assert.Single(read.Acts<MandateAct.Tasks>()).Items.Length);
    }

    [Theory]
    [InlineData("Requests the Secretary-General to provide an assessment of UNAMEX in his regular reports;")]
    [InlineData("Decides to extend the mandate of UNAMEX until 31 May 2033 as recommended by the Secretary-General in his report to the Council;")]
    public void Without_a_time_of_its_own_no_report_is_asked_for(string sentence) =>
        Assert.Empty(Exemplia.Read("1. " + sentence).Acts<MandateAct.Reports>());

    [Theory]
    [InlineData("Requests the Secretary-General to report on UNAMEX before the end of the present mandate;")]
    [InlineData("Requests that the Secretary-General keeps the Council informed every four months on the work of UNAMEX;")]
    [InlineData("Requests the Secretary-General to submit a report to the Council by 31 October 2034 on children and wells;")]
    public void A_report_with_a_time_is_asked_for(string sentence) =>
        Assert.Equal("Secretary-General", Assert.Single(Exemplia.Read("1. " + sentence).Acts<MandateAct.Reports>()).By);

    [Theory]
    [InlineData("Requests the Secretary-General to conduct an assessment of progress achieved on the key benchmarks of UNAMEX;")]
    [InlineData("Expresses its intention to review the mandate of UNAMEX should the wells run dry;")]
    [InlineData("Requests UNAMEX to act in accordance with the drawdown plan;")]
    public void A_step_that_is_only_spoken_of_is_no_step(string sentence) =>
        Assert.Empty(Exemplia.Read("1. " + sentence).Acts<MandateAct.Transitions>());

    [Theory]
    [InlineData("Decides to extend the mandate of UNAMEX until 31 May 2035, subject to review within six months;", "review")]
    [InlineData("Decides that UNAMEX should be fully drawn down by 31 March 2036;", "drawdown")]
    [InlineData("Urges the Secretary-General to ensure a seamless transition to the country team as UNAMEX departs;", "transfer")]
    public void A_step_that_is_decided_or_asked_for_is_read(string sentence, string what) =>
        Assert.Equal(what, Assert.Single(Exemplia.Read("1. " + sentence).Acts<MandateAct.Transitions>()).What);
}
