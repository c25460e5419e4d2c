using System.Collections.Immutable;
using MandateLedger.Json;
using MandateLedger.Ledger.Postings;
using MandateLedger.Transition;
using MandateLedger.Transition.Entries;
using MandateLedger.Transition.Plans;
using Xunit;

namespace MandateLedger.Plans.Tests;

/// <summary>What documents suggest, and that nothing is accepted by itself.</summary>
public sealed class ProposalTests
{
    private const string Budget = "A/89/6 (Sect. 3)/Add.6";

    private static readonly Recording Now = new("A. Officer", new DateTimeOffset(2034, 1, 2, 0, 0, 0, TimeSpan.Zero));

    public static TheoryData<string> Rules { get; } = [.. PlanReader.RuleExamples.Select(rule => rule.Key)];

    private static string[] Lines(PlanReading reading, string kind) =>
        [.. reading.Proposals.Where(proposal => ClosingJson.KindOf(proposal.Entry) == kind).Select(proposal => $"{string.Join("; ", proposal.At)} {ClosingJson.ElementOf(proposal.Entry)}")];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_reads_its_example_and_says_so(string name)
    {
        var example = PlanReader.RuleExamples.Single(rule => rule.Key == name).Value;
        var reading = PlanText.Read($"# Electoral assistance\n1. In paragraph 6 (a) of its resolution 9003 (2032), the Council set the tasks.\n2. {example}\n# Risks\n3. {example}\n");

        Assert.Contains(reading.Proposals, proposal => proposal.Rules.Contains(name));
    }

    [Fact]
    public void Rules_have_names_of_their_own() => Assert.Distinct(PlanReader.RuleExamples.Select(rule => rule.Key));

    [Fact]
    public void Sites_close_on_the_days_that_the_words_name()
    {
        Assert.Equal(
        [
            """3 {"name":"Southport","closes":"2033-12-31","isClosed":false,"handover":{"on":"2034-01","to":"owner"}}""",
            """5(a) {"name":"Nordmark Liaison Office","closes":"2034-02","isClosed":false}""",
            """8 {"name":"Westport","closes":"2034-06-30","isClosed":false}""",
            """8 {"name":"Capital City","closes":"2034-09-30","isClosed":false}""",
            """8 {"name":"Nordmark City","closes":"2034-09-30","isClosed":false}""",
        ], Lines(PlanText.ReadFile("budget.txt", Budget), "site"));
    }

    [Fact]
    public void A_decision_gathers_what_several_paragraphs_say() => Assert.Equal(
        ["""1; 2; 4 {"end":"2033-12-31","decidedBy":{"kind":"council-decision","symbol":"S/RES/9003 (2032)"},"liquidationEnd":"2034-09-30","liquidationBy":{"kind":"budget","symbol":"A/89/6 (Sect. 3)/Add.6","at":"4"},"plan":{"kind":"plan","symbol":"S/2032/966"}}"""],
        Lines(PlanText.ReadFile("budget.txt", Budget), "closing"));

    [Fact]
    public void Posts_of_a_table_and_separations_in_words_are_one_entry_and_a_wrong_total_is_a_doubt()
    {
        var posts = PlanText.ReadFile("budget.txt", Budget).Proposals.Where(proposal => proposal.Entry is PostsInMonth).ToList();

        Assert.Equal(["2034-01-01 135 0", "2034-05-31 125 10", "2034-06-30 103 22", "2034-09-30 0 103"], posts.Select(proposal => (PostsInMonth)proposal.Entry).OrderBy(entry => entry.Month.First).Select(entry => $"{entry.Month} {entry.Posts} {entry.Separations}"));
        Assert.Equal("The parts give 125, which the separations bear out; the total says 120.", posts.Single(proposal => proposal.Entry is PostsInMonth { Separations: 10 }).Doubt);
    }

    [Fact]
    public void Guards_have_their_strength_from_the_day_after_the_one_before() => Assert.Equal(
        ["2033 245", "2033-08-01 157", "2034-01-01 30", "2034-09-30 0"],
        PlanText.ReadFile("budget.txt", Budget).Proposals.Select(proposal => proposal.Entry).OfType<UnitStrength>().OrderBy(unit => unit.On.First).Select(unit => $"{unit.On} {unit.Strength}"));

    [Fact]
    public void Sums_asked_for_have_one_name_in_every_table_and_the_items_that_make_them_up()
    {
        var amounts = PlanText.ReadFile("budget.txt", Budget).Proposals.Select(proposal => proposal.Entry).OfType<Amount>().ToList();

        Assert.Equal(["2 4000.0", "4 4050.0"], amounts.Where(amount => amount.Item == "Civilian personnel costs 2034").Select(amount => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{amount.Table} {amount.Value}")));
        Assert.Equal(["International staff 2034", "National staff 2034"], amounts.Single(amount => amount is { Table: "4", Item: "Civilian personnel costs 2034" }).SumOf!);
        Assert.Equal(3, amounts.Single(amount => amount is { Table: "4", Value: 5518.5m }).SumOf!.Count);
    }

    [Fact]
    public void A_task_is_named_only_where_the_plan_or_a_component_ties_its_area_to_a_paragraph()
    {
        var tied = PlanText.Read(File.ReadAllText(MandateLedger.Testing.RepositoryFiles.PathOf("test", "MandateLedger.Plans.Tests", "Documents", "plan.txt")), "S/2032/966", new PlanTask(new TaskRef("S/RES/9003 (2032)", "6(d)"), ["human-rights-women-children"]));

        Assert.Equal(["6(a)  UNDP, with UN-Women", "6(d) reporting on the protection of children UNICEF"], tied.Proposals.Select(proposal => proposal.Entry).OfType<TaskDisposition>().Select(task => $"{task.Task.Label} {task.Scope} {task.Receiver}"));
        Assert.Single(PlanText.ReadFile("plan.txt", "S/2032/966").Proposals, proposal => proposal.Entry is TaskDisposition);
    }

    [Fact]
    public void A_plan_has_phases_risks_with_what_is_done_about_them_and_sites_that_stay()
    {
        var reading = PlanText.ReadFile("plan.txt", "S/2032/966");

        Assert.Equal(PlanKind.Plan, reading.Kind);
        Assert.Equal(["First phase begins 2033-01", "First phase ends 2033-07"], reading.Proposals.Select(proposal => proposal.Entry).OfType<Milestone>().Where(day => day.What.Contains("phase", StringComparison.Ordinal)).Select(day => $"{day.What} {day.Planned}"));
        Assert.Equal(["financial liquidity challenges: monitor expenditures", "security incidents: "], reading.Proposals.Select(proposal => proposal.Entry).OfType<ClosingRisk>().Select(risk => $"{risk.What}: {risk.Mitigation}"));
        Assert.Equal(["Northport 2033-03-31 ", "Eastport 2033-04-30 ", "Central Compound in Capital City  country team", "Westport  country team"], reading.Proposals.Select(proposal => proposal.Entry).OfType<Site>().Select(site => $"{site.Name} {site.Closes} {site.Handover?.To}"));
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("1. The offices in Southport and Westport will remain open until 31 December 2033.")]
    [InlineData("1. The report was submitted to the Security Council on 24 December 2032.")]
    [InlineData("1. The Mission could affect the views of the parties.")]
    [InlineData("1. Electoral assistance tasks will transition from UNAMEX to the country team, specifically to UNDP.")]
    [InlineData("1. 30 personnel were on leave until 31 May 2033 in the approved budget for 2033.")]
    [InlineData("1. The closure of accounts is near. The office in Southport is painted by 30 June 2033.")]
    public void What_the_words_do_not_bear_out_is_not_proposed(string text) => Assert.Empty(PlanText.Read(text).Proposals);

    [Fact]
    public void A_proposal_says_nothing_in_a_closing_file_until_it_is_accepted()
    {
        var reading = PlanText.ReadFile("plan.txt", "S/2032/966");
        var proposed = reading.Facts(Now).ToList();
        var accepted = Accepted(ClosingRecord.Empty, proposed);

        Assert.All(proposed, fact => Assert.Equal(Certainty.Proposed, fact.Source.Certainty));
        Assert.Empty(ClosingRecord.Of(proposed).KnownOn(new DateOnly(2040, 1, 1)).Facts);
        Assert.Equal(proposed.Count, ClosingRecord.Of(accepted.Facts).KnownOn(new DateOnly(2040, 1, 1)).Facts.Length);
        Assert.All(accepted.Facts, fact => Assert.Equal(("S/2032/966", Certainty.Stated, "A. Officer"), (fact.Source.Document, fact.Source.Certainty, fact.Recording.By)));
    }

    [Fact]
    public void What_a_budget_proposes_is_budgeted_and_a_certainty_that_somebody_set_stays()
    {
        var proposed = PlanText.ReadFile("budget.txt", Budget).Facts(Now).ToList();
        proposed[0] = proposed[0] with { Source = proposed[0].Source with { Certainty = Certainty.Reported } };

        Assert.Equal([Certainty.Reported, .. Enumerable.Repeat(Certainty.Budgeted, proposed.Count - 1)], Accepted(ClosingRecord.Empty, proposed).Facts.Select(fact => fact.Source.Certainty));
    }

    [Fact]
    public void What_is_recorded_already_is_skipped_also_where_something_else_was_recorded_since()
    {
        var proposed = PlanText.ReadFile("budget.txt", Budget).Facts(Now).ToList();
        var first = ClosingRecord.Of(Accepted(ClosingRecord.Empty, proposed).Facts);
        var site = first.Facts.First(fact => fact.Entry is Site);
        var closed = first.With(((Site)site.Entry) with { IsClosed = true }, site.Source, Now);

        Assert.Equal(proposed.Count, Accepted(first, proposed).Known.Length);
        Assert.Empty(Accepted(closed, proposed).Facts);
    }

    [Fact]
    public void A_proposal_that_says_less_than_the_closing_file_is_held_back_whatever_the_case_of_its_name()
    {
        var site = PlanText.ReadFile("budget.txt", Budget).Facts(Now).First(fact => fact.Entry is Site);
        var fuller = ((Site)site.Entry) with { Name = ((Site)site.Entry).Name.ToUpperInvariant(), Custody = "host police", Handover = new SiteHandover(null, "Government", "signed record") };
        var record = ClosingRecord.Empty.With(fuller, site.Source with { Document = "S/2033/1", Certainty = Certainty.Stated }, Now);

        var accepted = Accepted(record, [site]);

        Assert.Empty(accepted.Facts);
        Assert.Equal(["custody", "handover.evidence"], Assert.Single(accepted.HeldBack).Lost.Order(StringComparer.Ordinal));
    }

    private static AcceptedProposals Accepted(ClosingRecord record, IReadOnlyList<ClosingFact> proposed) => AcceptedProposals.Of(record, proposed, Now, Json.ClosingJson.PartsOf);

    [Fact]
    public void What_was_withdrawn_may_be_accepted_again()
    {
        var proposed = PlanText.ReadFile("budget.txt", Budget).Facts(Now).ToList();
        var first = ClosingRecord.Of(Accepted(ClosingRecord.Empty, proposed).Facts);
        var site = first.Facts.First(fact => fact.Entry is Site);

        Assert.Equal([site.Entry], Accepted(first.With(new Withdrawal { Of = site.Entry.Subject() }, site.Source, Now), proposed).Facts.Select(fact => fact.Entry));
    }
}
