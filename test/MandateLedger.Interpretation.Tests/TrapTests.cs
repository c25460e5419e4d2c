using MandateLedger.Interpretation.Acts;
using MandateLedger.Primitives.Dates;
using MandateLedger.Samples;
using Xunit;

namespace MandateLedger.Interpretation.Tests;

/// <summary>What makes mandates hard to read, each in a sentence of an invented mission.</summary>
public sealed class TrapTests
{
    // Real cases: S/RES/2001 (2011) 1, S/RES/2061 (2012) 1.
    [Fact]
    public void A_period_without_a_starting_point_is_a_doubt_with_both_readings()
    {
        var read = Exemplia.Read("1. Decides to extend the mandate of UNAMEX for a period of twelve months;");
        var act = Assert.Single(read.Acts<MandateAct.Extends>());
        Assert.Equal(Standing.Doubt, act.Standing);
        Assert.Null(act.Term.CountedFrom);
        Assert.Equal([Exemplia.Day("2033-05-27"), null], act.Readings.Select(reading => reading.Until));
        Assert.Equal("I201", Assert.Single(read.Findings).Id);
    }

    // Real case: S/RES/2366 (2017) 3.
    [Fact]
    public void The_first_period_of_a_mission_may_begin_after_adoption()
    {
        var act = Assert.Single(Exemplia.Read(
            "1. Decides to establish as of 1 August 2031 the United Nations Verification Mission in Fictavia (UNVMF) for an initial period of one year;",
            "S/RES/9021 (2031)", "2031-07-09").Acts<MandateAct.Establishes>());
        Assert.Equal(Exemplia.Day("2031-08-01"), act.Term.From);
        Assert.Equal(Exemplia.Day("2032-07-31"), act.Term.Until);
        Assert.Equal(Exemplia.Day("2032-08-01"), act.Term.OtherCount);
    }

    // Real case: S/RES/1543 (2004) 1.
    [Theory]
    [InlineData("with a view to extending it afterwards for a last period of six months, until 2 June 2033")]
    [InlineData("bearing in mind that it hopes to see the work done by the polls of 2 June 2033 or until 3 June 2033")]
    public void The_date_of_a_later_extension_is_not_the_end_of_this_one(string announcement)
    {
        var act = Assert.Single(Exemplia.Read($"1. Decides to extend the mandate of UNAMEX for a period of six months, {announcement};").Acts<MandateAct.Extends>());
        Assert.Equal(Exemplia.Day("2032-11-27"), act.Term.Until);
        Assert.True(act.Term.Computed);
        Assert.False(act.Final);
    }

    // Real case: S/RES/1244 (1999) 19.
    [Fact]
    public void An_open_ended_mission_has_no_last_day()
    {
        var act = Assert.Single(Exemplia.Read(
            "1. Decides to establish the United Nations Assistance Mission in Exemplia (UNAMEX), to go on until the Council decides otherwise;",
            "S/RES/9001 (2031)", "2031-06-02").Acts<MandateAct.Establishes>());
        Assert.Null(act.Term.Until);
        Assert.Null(act.Term.Period);
        Assert.Equal(Standing.Stated, act.Standing);
    }

    // Real case: S/RES/2379 (2017) 16.
    [Fact]
    public void A_day_of_review_is_not_an_expiry()
    {
        var read = Exemplia.Read("1. Decides to review the mandate of UNAMEX after a period of two years;");
        Assert.Empty(read.Acts<MandateAct.Extends>());
        Assert.Empty(read.Acts<MandateAct.Ends>());
        var review = Assert.Single(read.Acts<MandateAct.Transitions>());
        Assert.Equal(("review", "P2Y"), (review.What, Assert.Single(review.Due)));
    }

    // Real case: S/RES/2149 (2014) 19.
    [Fact]
    public void A_mission_may_be_taken_into_another_before_its_stated_end()
    {
        var act = Assert.Single(Exemplia.Read("1. Requests the Secretary-General to subsume the presence of UNAMEX into UNSMEX as of 15 July 2032;").Acts<MandateAct.RenamesOrSucceeds>());
        Assert.Equal(("UNAMEX", "UNSMEX", Exemplia.Day("2032-07-15")), (act.Body.Id, act.To, act.Effective));
    }

    // Real case: S/RES/1997 (2011) 1.
    [Fact]
    public void An_ending_may_be_decided_on_its_own_day_after_the_mandate_ran_out()
    {
        var act = Assert.Single(Exemplia.Read("1. Decides to withdraw UNAMEX effective 5 June 2033;", "S/RES/9011 (2033)", "2033-06-05").Acts<MandateAct.Ends>());
        Assert.Equal(Exemplia.Day("2033-06-05"), act.Effective);
        Assert.Equal(Standing.Stated, act.Standing);
    }

    // Real case: S/RES/2690 (2023) 5 and 6.
    [Fact]
    public void Powers_of_one_resolution_end_on_different_days()
    {
        var powers = Exemplia.Read("""
            1. Decides to terminate the mandate of UNAMEX as of 30 June 2032;
            2. Decides that, until 30 September 2032, UNAMEX is authorized to respond to threats near its camps;
            3. Decides that, until 31 December 2032, UNAMEX is authorized to guard its stores;
            """).Acts<MandateAct.KeepsPower>();
        Assert.Equal([Exemplia.Day("2032-09-30"), Exemplia.Day("2032-12-31")], powers.Select(power => power.Until));
    }

    // Real case: S/RES/2790 (2025) 1.
    [Fact]
    public void Liquidation_and_guard_units_are_powers_without_an_end_and_not_the_mandate()
    {
        var read = Exemplia.Read("1. Decides that the liquidation of UNAMEX shall begin on 1 January 2033, and further decides to authorize the retention of guard units from within UNAMEX;");
        Assert.Equal([("liquidation", (DateOnly?)null), ("guard units", null)], read.Acts<MandateAct.KeepsPower>().Select(power => (power.Power, power.Until)));
        Assert.Empty(read.Acts<MandateAct.Ends>());
    }

    // Real case: S/RES/2489 (2019) 4.
    [Fact]
    public void A_mandate_may_be_carried_from_many_resolutions()
    {
        var act = Assert.Single(Exemplia.Read("1. Decides to extend until 2 June 2033 the mandate of UNAMEX, as defined in its resolutions 9001 (2031), 9004 (2032), 9007 (2032) and 9010 (2033);", "S/RES/9012 (2033)", "2033-06-01").Acts<MandateAct.Incorporates>());
        Assert.Equal(["S/RES/9001 (2031)", "S/RES/9004 (2032)", "S/RES/9007 (2032)", "S/RES/9010 (2033)"], act.References.Select(reference => reference.Symbol));
    }

    // Real case: S/RES/2137 (2014) 1.
    [Fact]
    public void A_mandate_may_be_carried_in_part()
    {
        var act = Assert.Single(Exemplia.Read("1. Decides that UNAMEX shall pursue its mandate as set out in paragraph 3 (a) to (c) of resolution 9001 (2031);").Acts<MandateAct.Incorporates>());
        var reference = Assert.Single(act.References);
        Assert.Equal("S/RES/9001 (2031)", reference.Symbol);
        Assert.Equal(["3(a)", "3(b)", "3(c)"], reference.Paragraphs);
    }

    // Real case: S/RES/2574 (2021) 2.
    [Fact]
    public void Tasks_may_stand_in_a_document_that_is_no_resolution()
    {
        var act = Assert.Single(Exemplia.Read("1. Decides that the tasks of UNAMEX shall be those described in the letter of the Secretary-General (S/2032/290);").Acts<MandateAct.Incorporates>());
        Assert.Equal("S/2032/290", Assert.Single(act.References).Symbol);
    }

    // Real case: S/RES/2110 (2013) 2.
    [Fact]
    public void The_weakest_verb_keeps_a_task_of_another_subject_alive()
    {
        var act = Assert.Single(
            Exemplia.Read("1. Decides that UNAMEX shall pursue its mandate as stipulated in resolution 9004 (2032); and recalls the provisions of resolution 9007 (2032);", "S/RES/9010 (2033)", "2033-05-30").Acts<MandateAct.Incorporates>(),
            other => other.Recalls);
        Assert.Equal("S/RES/9007 (2032)", Assert.Single(act.References).Symbol);
    }

    // Real case: S/RES/2809 (2025) 6.
    [Fact]
    public void A_decision_on_one_mission_may_stand_in_the_resolution_of_another()
    {
        var read = Exemplia.Read("""
            1. Decides to extend the mandate of UNVMF until 31 January 2033;
            2. Welcomes the work of UNVMF;
            3. Decides that UNAMEX shall cease all operations on 31 October 2032;
            """);
        Assert.Equal("UNAMEX", Assert.Single(read.Acts<MandateAct.Ends>()).Body.Id);
        Assert.Equal("UNVMF", Assert.Single(read.Acts<MandateAct.Extends>()).Body.Id);
    }

    // Real case: S/RES/1990 (2011) 3.
    [Theory]
    [InlineData("Recalling the Lake Agreement,\n1. Decides to keep the matter under review;", "none")]
    [InlineData("Acting under Chapter VII of the Charter of the United Nations,\n1. Decides to keep the matter under review;", "all")]
    [InlineData("Recalling the Lake Agreement,\n1. Acting under Chapter VII of the Charter, authorizes UNAMEX to guard the pier;", "listed")]
    public void Chapter_VII_covers_all_of_a_resolution_or_single_paragraphs(string text, string expected) =>
        Assert.Equal(expected, Exemplia.Read(text).Meaning.ChapterVii);

    // Real case: S/RES/2098 (2013) 12 to 15.
    [Fact]
    public void Tasks_of_the_head_the_mission_and_others_are_kept_apart()
    {
        var tasks = Exemplia.Read("""
            1. Requests the Special Representative of the Secretary-General for Exemplia to lead the talks;
            2. Requests UNAMEX to guard the talks;
            3. Requests the Secretary-General to appoint a mediator for the talks beside UNAMEX;
            4. Calls upon the Government of Exemplia to attend the talks that UNAMEX leads;
            """).Acts<MandateAct.Tasks>().ToList();
        Assert.Equal(["1", "2"], tasks.Select(act => act.At));
        Assert.Equal("the Special Representative of the Secretary-General for Exemplia", tasks[0].Via);
        Assert.Null(tasks[1].Via);
        Assert.All(tasks, act => Assert.Equal("UNAMEX", act.Body.Id));
    }

    // Real cases: S/RES/2753 (2024) 4, S/RES/2429 (2018) 2.
    [Theory]
    [InlineData("Expresses its intention to terminate the mandate of UNAMEX by 31 December 2032;")]
    [InlineData("Expresses its readiness to extend the mandate of UNAMEX until 31 December 2032;")]
    [InlineData("Decides to keep its intention to terminate the mandate of UNAMEX by 31 December 2032 under review;")]
    [InlineData("Welcomes the work of UNAMEX with a view to its exit by 31 December 2032;")]
    public void An_intention_is_no_decision(string sentence)
    {
        var read = Exemplia.Read("1. " + sentence);
        Assert.Empty(read.Acts<MandateAct.Ends>());
        Assert.Empty(read.Acts<MandateAct.Extends>());
    }

    // Real case: S/RES/1925 (2010) 1.
    [Fact]
    public void A_new_name_is_neither_an_ending_nor_an_establishment()
    {
        var read = Exemplia.Read("1. Decides that UNAMEX shall, as from 1 July 2032, bear the title of United Nations Stabilization Mission in Exemplia (UNSMEX);");
        var act = Assert.IsType<MandateAct.RenamesOrSucceeds>(Assert.Single(read.Meaning.Acts));
        Assert.Equal(("UNAMEX", "UNSMEX", Exemplia.Day("2032-07-01")), (act.Body.Id, act.To, act.Effective));
    }

    // Real cases: S/RES/1866 (2009) 8, S/RES/2704 (2023) 1.
    [Theory]
    [InlineData("1. Decides to extend the mandate of the United Nations mission until 31 January 2033;\n2. Thanks the people of Fictavia;", "UNVMF")]
    [InlineData("1. Decides to extend the mandate of the United Nations mission until 31 January 2033;\n2. Thanks the people of Exemplia;", "UNAMEX")]
    [InlineData("1. Welcomes the work of UNVMF;\n2. Decides to extend the mandate of the Mission until 31 January 2033;", "UNVMF")]
    public void A_mission_may_be_meant_without_its_name(string text, string body) =>
        Assert.Equal(body, Assert.Single(Exemplia.Read(text).Acts<MandateAct.Extends>()).Body.Id);

    // Real cases: S/RES/1500 (2003), S/RES/1511 (2003), S/RES/2107 (2013).
    [Theory]
    [InlineData("United Nations Assistance Mission in Exemplia")]
    [InlineData("United Nations Assistance Mission for Exemplia")]
    [InlineData("UN Assistance Mission in Exemplia")]
    [InlineData("united nations assistance mission in Exemplia")]
    public void Every_official_name_means_the_same_mission(string name) =>
        Assert.Equal("UNAMEX", Assert.Single(Exemplia.Read($"1. Decides to extend the mandate of the {name} until 2 June 2033;").Acts<MandateAct.Extends>()).Body.Id);

    // Real cases: S/RES/2169 (2014) 1, S/RES/2717 (2023), S/RES/1555 (2004) 1.
    [Theory]
    [InlineData("31January 2033", "2033-01-31")]
    [InlineData("31 January2033", "2033-01-31")]
    [InlineData("January 31, 2033", "2033-01-31")]
    [InlineData("January 31st 2033", "2033-01-31")]
    [InlineData("the 31st of January 2033", "2033-01-31")]
    [InlineData("31\u00A0January\u00A02033", "2033-01-31")]
    [InlineData("January 2033", "2033-01-31")]
    public void A_date_is_read_in_every_form_that_resolutions_use(string date, string iso) =>
        Assert.Equal(Exemplia.Day(iso), Assert.Single(Exemplia.Read($"1. Decides to extend the mandate of UNAMEX until {date};").Acts<MandateAct.Extends>()).Term.Until);

    // Real cases: S/RES/2490 (2019) 1, S/RES/1883 (2009) 2.
    [Theory]
    [InlineData("S/2032/290")]
    [InlineData("s/2032/290")]
    [InlineData("S/2032/ 290")]
    public void A_misprinted_symbol_is_still_a_symbol(string symbol)
    {
        var act = Assert.Single(Exemplia.Read($"1. Decides that UNAMEX shall pursue its tasks as described in the letter of the Secretary-General ({symbol});").Acts<MandateAct.Incorporates>());
        Assert.Equal("S/2032/290", Assert.Single(act.References).Symbol);
    }

    [Fact]
    public void A_recital_is_no_chain_of_reference() =>
        Assert.Empty(Exemplia.Read("Recalling the mandate of UNAMEX as set out in resolutions 9001 (2031) and 9007 (2032),\n1. Decides to extend the mandate of UNAMEX until 2 June 2033;").Acts<MandateAct.Incorporates>());

    [Theory]
    [InlineData("Authorizes")]
    [InlineData("Authorises")]
    [InlineData("Calls on")]
    [InlineData("Calls upon")]
    [InlineData("Further requests")]
    public void Two_spellings_of_a_verb_give_the_same_task(string verb) =>
        Assert.Equal("1", Assert.Single(Exemplia.Read($"1. {verb} UNAMEX to guard the pier;").Acts<MandateAct.Tasks>()).At);

    [Fact]
    public void A_paragraph_of_an_annex_is_no_decision()
    {
        var read = Exemplia.Read("1. Decides to keep the matter under review;\nAnnex\n1. Decides to extend the mandate of UNAMEX until 2 June 2033;");
        Assert.Empty(read.Meaning.Acts);
        Assert.Single(read.Syntax.Annexes);
    }

    [Fact]
    public void A_decision_on_a_mandate_that_no_rule_claims_is_reported_and_not_lost()
    {
        var finding = Assert.Single(Exemplia.Read("1. Decides that the mandate of UNAMEX is a matter of great weight;").Findings);
        Assert.Equal(("I101", "1"), (finding.Id, finding.At));
    }

    [Fact]
    public void A_date_wins_over_the_period_beside_it()
    {
        var act = Assert.Single(Exemplia.Read("1. Decides to renew the mandate of UNAMEX for a period of six months, that is, until 31 December 2032;").Acts<MandateAct.Extends>());
        Assert.Equal((Exemplia.Day("2032-12-31"), new Period(6, PeriodUnit.Month), false), (act.Term.Until, act.Term.Period, act.Term.Computed));
    }
}
