using MandateLedger.Interpretation.Acts;
using MandateLedger.Samples;
using Xunit;

namespace MandateLedger.Interpretation.Tests;

/// <summary>
/// Readings that are known to be wrong, asserted as they are. Whoever mends one sees it here first, and moves its
/// sentence to the right expectation.
/// </summary>
public sealed class KnownWrongTests
{

    // Wrong: the first letter is a Cyrillic look-alike, which is folded in the text but not in the verb.
    [Fact]
    public void A_verb_with_a_cyrillic_letter_is_no_verb() =>
        Assert.Empty(Acts("\u0421alls upon UNAMEX to guard the pier;"));

    // Wrong: a short name of a real mission is a name everywhere. The mission meant is UNVMF.
    [Fact]
    public void The_verification_mission_is_always_one_mission() =>
        Assert.Equal("UNVMC", Assert.Single(Exemplia.Read("1. Welcomes the work of UNVMF;\n2. Decides to extend the mandate of the Verification Mission until 31 January 2033;").Acts<MandateAct.Extends>()).Body.Id);

    // Wrong: the second step is lost. Real case: S/RES/2717 (2023) 30.
    [Fact]
    public void The_second_step_of_a_ceiling_is_lost() =>
        Assert.Equal(
            ["strength UNAMEX at 1: military personnel 11500 [AuthorizesStrength, stated]"],
            Acts("Decides that the authorized troop ceiling of UNAMEX will comprise 11,500 military personnel until 30 June 2033, and be reduced to 10,000 military personnel from 1 July 2033;"));

    // Wrong: a whole resolution is extended, nobody is told. Real case: S/RES/2661 (2022) 1.
    [Fact]
    public void The_extension_of_a_whole_resolution_is_neither_read_nor_reported()
    {
        var read = Exemplia.Read("1. Decides to extend resolution 9001 (2031) until 4 June 2032;\n2. Thanks UNAMEX;");
        Assert.Empty(read.Meaning.Acts);
        Assert.Empty(read.Findings);
    }

    // Wrong: an extension, and a last one. Real case: S/RES/1437 (2002) 1.
    [Fact]
    public void A_last_extension_beside_a_task_is_read_as_a_task_only() =>
        Assert.Equal(["tasks UNAMEX at 1: add 1 [GivesSingleTask, stated]"], Acts("Authorizes UNAMEX to go on watching the pier, as a last extension of its mandate, until 15 December 2032;"));

    // Wrong: the words that make it final stand in the next clause. Real case: S/RES/2550 (2020) 2.
    [Fact]
    public void A_final_extension_said_in_a_second_clause_is_not_final() =>
        Assert.Equal(
            ["extend UNAMEX at 1: until 2033-06-02 [ExtendsMandateUntilDate, stated]"],
            Acts("Decides to extend the mandate of UNAMEX until 2 June 2033, and further decides that this shall be the final such extension;"));

    // Wrong: the term stands before the noun that creates. Real case: S/RES/1545 (2004) 2.
    [Fact]
    public void A_term_before_the_deployment_is_lost() =>
        Assert.Equal(
            ["establish UNSMEX at 1: [EstablishesNamedBody, stated]"],
            Acts("Decides to authorize, for an initial period of six months as from 1 June 2032, the deployment of a peacekeeping operation in Exemplia entitled UNSMEX;"));


    // Wrong: the mission is asked too.
    [Fact]
    public void A_mission_that_is_asked_after_the_government_gets_no_task() =>
        Assert.Empty(Acts("Calls upon the Government of Exemplia and UNAMEX to guard the pier;"));

    // Wrong: a power that ends is read as a task without an end too.
    [Fact]
    public void A_power_that_goes_on_is_read_as_a_task_too() =>
        Assert.Equal(
            ["residual UNAMEX at 1: functions under this paragraph until 2032-09-30 [AuthorizesFunctionsUntil, stated]", "tasks UNAMEX at 1: add 1 [GivesSingleTask, stated]"],
            Acts("Decides that, until 30 September 2032, UNAMEX is authorized to guard its stores;"));

    // Wrong: the day of effect moves every term of the resolution. Real case: S/RES/1996 (2011) 27.
    [Fact]
    public void A_later_day_of_effect_is_neither_read_nor_reported()
    {
        var read = Exemplia.Read("1. Decides to extend the mandate of UNAMEX until 2 June 2033;\n2. Decides that this resolution shall take effect on 9 July 2032;");
        Assert.Equal(["extend UNAMEX at 1: until 2033-06-02 [ExtendsMandateUntilDate, stated]"], read.ActLines);
        Assert.Empty(read.Findings);
    }

    private static IReadOnlyList<string> Acts(string sentence) => Exemplia.Read("1. " + sentence).ActLines;
}
