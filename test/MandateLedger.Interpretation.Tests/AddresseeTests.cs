using MandateLedger.Interpretation.Acts;
using MandateLedger.Samples;
using Xunit;

namespace MandateLedger.Interpretation.Tests;

/// <summary>Whom a paragraph asks: only what is asked of the mission is the mission's task.</summary>
public sealed class AddresseeTests
{
    [Theory]
    [InlineData("Calls upon the Government of Exemplia to keep the staff of UNAMEX safe;")]
    [InlineData("Requests the Government of Exemplia to work closely with UNAMEX;")]
    [InlineData("Requests the United Nations Country Team to work closely with UNAMEX;")]
    [InlineData("Requests the Secretary-General to see that UNAMEX has boats;")]
    [InlineData("Requests Member States to lend aircraft to UNAMEX;")]
    [InlineData("Calls upon all States to lend aircraft to UNAMEX;")]
    [InlineData("Calls upon the parties to let UNAMEX pass;")]
    [InlineData("Calls upon the international community to fund UNAMEX;")]
    [InlineData("Demands that armed groups stop their fire on UNAMEX;")]
    public void What_is_asked_of_others_is_no_task_of_the_mission(string sentence) =>
        Assert.Empty(Exemplia.Read("1. " + sentence).Acts<MandateAct.Tasks>());

    [Theory]
    [InlineData("Calls upon the Government of Exemplia, beside UNAMEX, to:\n(a) count the wells;\n(b) mend the pier;")]
    [InlineData("Requests the United Nations Country Team, beside UNAMEX, to:\n(a) count the wells;\n(b) mend the pier;")]
    public void A_list_for_others_gives_the_mission_nothing(string paragraph) =>
        Assert.Empty(Exemplia.Read("1. " + paragraph).Acts<MandateAct.Tasks>());

    [Theory]
    [InlineData("Requests UNAMEX to share its maps with the Government of Exemplia;", null)]
    [InlineData("Requests that UNAMEX share its maps with the Government of Exemplia;", null)]
    [InlineData("Authorizes UNAMEX to share its maps with Member States;", null)]
    [InlineData("Decides that UNAMEX shall share its maps with the parties;", null)]
    [InlineData("Calls upon UNAMEX to share its maps with the country team;", null)]
    [InlineData("Requests the Special Representative of the Secretary-General and UNAMEX to share their maps;", "the Special Representative of the Secretary-General")]
    public void What_is_asked_of_the_mission_is_its_task_whoever_gains_by_it(string sentence, string? via)
    {
        var act = Assert.Single(Exemplia.Read("1. " + sentence).Acts<MandateAct.Tasks>());
        Assert.Equal(("UNAMEX", TaskMode.Add, via), (act.Body.Id, act.Mode, act.Via));
    }

    [Theory]
    [InlineData("Encourages UNAMEX to share its maps;")]
    [InlineData("Urges UNAMEX to share its maps;")]
    [InlineData("Invites UNAMEX to share its maps;")]
    [InlineData("Welcomes the resolve of UNAMEX to share its maps;")]
    [InlineData("Stresses the need for UNAMEX to share its maps;")]
    public void An_encouragement_is_no_task(string sentence) =>
        Assert.Empty(Exemplia.Read("1. " + sentence).Acts<MandateAct.Tasks>());

    [Fact]
    public void A_list_of_two_missions_in_two_paragraphs_is_kept_apart()
    {
        var tasks = Exemplia.Read("""
            1. Decides that UNAMEX shall:
            (a) count the wells;
            2. Decides that UNVMF shall:
            (a) keep the lake road open;
            """).Acts<MandateAct.Tasks>();
        Assert.Equal([("UNAMEX", "1(a)"), ("UNVMF", "2(a)")], tasks.Select(act => (act.Body.Id, Assert.Single(act.Items).Label)));
    }

    [Fact]
    public void Only_the_smallest_items_are_tasks()
    {
        var act = Assert.Single(Exemplia.Read("""
            1. Decides that UNAMEX shall:
            (a) advise:
            (i) the courts;
            (ii) the schools;
            (b) count the wells;
            """).Acts<MandateAct.Tasks>());
        Assert.Equal(["1(a)(i)", "1(a)(ii)", "1(b)"], act.Items.Select(item => item.Label));
    }

    [Fact]
    public void An_item_keeps_the_resolutions_that_it_takes_up()
    {
        var act = Assert.Single(Exemplia.Read("""
            1. Decides that UNAMEX shall:
            (a) go on with the search that resolution 9007 (2032) began;
            (b) count the wells;
            """, "S/RES/9010 (2033)", "2033-05-30").Acts<MandateAct.Tasks>());
        Assert.Equal([["S/RES/9007 (2032)"], []], act.Items.Select(item => item.Cites.ToArray()));
    }
}
