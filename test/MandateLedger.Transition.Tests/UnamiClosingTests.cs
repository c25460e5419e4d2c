using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Entries;
using Xunit;

namespace MandateLedger.Transition.Tests;

/// <summary>The closing of UNAMI, from the facts that come with the program.</summary>
public sealed class UnamiClosingTests
{
    private static ClosingAnswer Closing(string on = "2026-11-24", string? known = null)
    {
        var view = BundledLedger.Load();
        return Closings.Of(view, view.Bodies.Find("UNAMI")!, BundledClosings.Of("UNAMI"), new AsOf(Day(on), Day(known ?? on)));
    }

    [Fact]
    public void Every_task_in_force_on_30_December_2025_is_listed_with_what_becomes_of_it()
    {
        var closing = Closing();

        Assert.Equal(Day("2025-12-30"), closing.Eve.On);
        Assert.Equal(["6(a)", "6(b)", "6(c)(i)", "6(c)(ii)", "6(c)(iii)", "6(c)(iv)", "6(d)"], closing.Tasks.Select(task => task.Task.Task.Source.At));
        Assert.All(closing.Tasks, task => Assert.NotEmpty(task.Dispositions));
        Assert.DoesNotContain(closing.Findings, finding => finding.Id is "T301" or "T302");
    }

    [Fact]
    public void The_Kuwait_file_goes_to_the_Senior_Representative_by_decision_of_the_Council()
    {
        var kuwait = Assert.Single(Task(Closing(), "6(b)").Dispositions).Disposition;

        Assert.Equal((Disposition.Envoy, "Senior Representative [2792 (2025)]"), (kuwait.Disposition, kuwait.Receiver));
        Assert.Equal(new Authority(AuthorityKind.CouncilDecision, "S/RES/2792 (2025)", "1"), kuwait.Authority);
        Assert.Equal(AcceptanceState.Accepted, kuwait.Acceptance?.State);
    }

    [Fact]
    public void Human_rights_have_no_receiver_that_accepted()
    {
        var task = Task(Closing(), "6(d)");

        Assert.Contains(task.Findings, finding => finding.Id == "T303" && finding.At!.EndsWith("accountability, human rights and law", StringComparison.Ordinal));
        Assert.DoesNotContain(task.Dispositions, disposed => disposed.Disposition.Acceptance is { State: AcceptanceState.Accepted });
    }

    [Theory]
    [InlineData("2024-06-30", null, true)]
    [InlineData("2025-01-31", "2026-09", false)]
    [InlineData("2026-01-31", "2026-09-30", false)]
    public void The_end_of_the_liquidation_is_known_when_it_was_told(string known, string? end, bool isMissing)
    {
        var closing = Closing(known);

        Assert.Equal(end, closing.Decision?.LiquidationEnd?.ToString());
        Assert.Equal(isMissing, closing.Findings.Any(finding => finding.Id == "T305"));
    }

    [Fact]
    public void The_conflicts_of_the_budget_are_found() =>
        Assert.Equal(
            ["table 2, Civilian personnel costs 2026", "table 2, Operational costs 2026", "table 3, posts at 31 May 2026"],
            Closing().Findings.Where(finding => finding.Id == "T202").Select(finding => finding.At!).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_fact_names_its_source_and_every_doubt_is_a_sentence() =>
        Assert.All(BundledClosings.Of("UNAMI").Facts, fact =>
        {
            Assert.False(string.IsNullOrWhiteSpace(fact.Source.Document));
            Assert.True(fact.Source.Doubt is null || fact.Source.Doubt.EndsWith('.'), fact.Source.Doubt);
        });

    [Fact]
    public void Nothing_is_recorded_as_done_before_it_was() =>
        Assert.All(BundledClosings.Of("UNAMI").Facts, fact =>
        {
            var done = fact.Entry switch
            {
                Milestone milestone => milestone.Happened?.First,
                Site { IsClosed: true } site => site.Closes?.First,
                TaskDisposition disposition => disposition.Effective,
                RecordClass records => records.Done,
                _ => null,
            };
            Assert.True(done is null || done <= DateOnly.FromDateTime(fact.Recording.At.UtcDateTime), fact.Entry.Subject());
        });

    private static ClosingTask Task(ClosingAnswer closing, string label) => closing.Tasks.Single(task => task.Task.Task.Source.At == label);

    private static DateOnly Day(string day) => IsoDate.Parse(day)!.Value;
}
