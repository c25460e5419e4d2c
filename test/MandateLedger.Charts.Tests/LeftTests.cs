using MandateLedger.Transition.Entries;
using Xunit;

namespace MandateLedger.Charts.Tests;

/// <summary>What is left while a mission closes.</summary>
public sealed class LeftTests
{
    [Fact]
    public void The_figures_of_UNAMI_stand_at_the_steps()
    {
        var words = Drawn.Left(Unamex.Unami()).Lettering.Select(text => text.Value).ToList();

        Assert.All(["7", "9", "628", "135", "125", "103", "245", "157", "30", "0"], figure => Assert.Contains(figure, words));
    }

    [Fact]
    public void All_that_is_drawn_is_told()
    {
        var told = Drawn.Left(Unamex.Unami()).Told;

        Assert.Contains("Open tasks: 7 in force on 30 December 2025; planned: 6 on 31 December 2025, 1 on 1 January 2026; in effect: none with a day.", told, StringComparison.Ordinal);
        Assert.Contains("closed: 1 on 31 March 2025, 1 on 30 April 2025", told, StringComparison.Ordinal);
        Assert.Contains("Posts: 135 at the end of 2025 (planned); 125 on 31 May 2026 (planned)", told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_happened_is_solid_and_what_is_planned_is_broken()
    {
        var sites = Drawn.Left(Unamex.Closing(Unamex.Decision, Unamex.Site("One", "2033-03-31", isClosed: true), Unamex.Site("Two", "2033-11-30"))).Row("Sites");

        Assert.Equal(["solid", "hollow"], sites.Where(shape => shape.Name.LocalName == "circle").Select(shape => shape.Attribute("class")!.Value));
        Assert.Contains(sites, shape => shape.Attribute("class")!.Value == "line");
        Assert.Contains(sites, shape => shape.Attribute("class")!.Value == "line planned");
    }

    [Fact]
    public void Two_lines_stand_for_tasks_due_and_tasks_in_effect()
    {
        var chart = Drawn.Left(Unamex.Closing(Unamex.Decision, Unamex.Task("2(a)", "2033-09-30", "2033-10-15"), Unamex.Task("2(b)", "2033-12-31")));

        Assert.Equal(3, chart.Row("Open tasks").Count(shape => shape.Name.LocalName == "circle"));
        Assert.Contains("1 task is not recorded as passed.", chart.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_is_open_until_its_last_part_has_passed()
    {
        var chart = Drawn.Left(Unamex.Closing(Unamex.Decision, Unamex.Task("2(a)", "2033-09-30") with { Scope = "north" }, Unamex.Task("2(a)", "2033-11-30") with { Scope = "south" }));

        Assert.Contains("planned: 1 on 30 November 2033", chart.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_in_a_month_is_a_space_between_two_levels()
    {
        var sites = Drawn.Left(Unamex.Closing(Unamex.Decision, Unamex.Site("One", "2033-03"), Unamex.Site("Two", "2033-11-30"))).Row("Sites");

        Assert.Single(sites, shape => shape.Name.LocalName == "rect" && shape.Attribute("fill") is not null);
    }

    [Fact]
    public void What_is_not_recorded_is_named()
    {
        var seen = Drawn.Left(Unamex.Closing(Unamex.Decision, Unamex.Site("One", "2033-03-31"), Unamex.Site("Two"))).Seen;

        Assert.Contains("1 site has no day of closing.", seen, StringComparison.Ordinal);
        Assert.Contains("Not recorded: tasks, posts, units.", seen, StringComparison.Ordinal);
    }

    [Fact]
    public void Posts_of_which_only_the_separations_are_told_are_not_drawn()
    {
        var posts = new[] { new PostsInMonth { Month = Unamex.Date("2033-10"), Posts = 40, Separations = 0 }, new PostsInMonth { Month = Unamex.Date("2033-11"), Separations = 12 } };
        var chart = Drawn.Left(Unamex.Closing([Unamex.Decision, .. posts]));

        Assert.Contains("Posts at the beginning are not recorded. For 1 month the posts left are not recorded.", chart.Seen, StringComparison.Ordinal);
        chart.IsLegible();
    }
}
