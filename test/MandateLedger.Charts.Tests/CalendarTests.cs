using System.Globalization;
using System.Xml.Linq;
using MandateLedger.Transition.Entries;
using Xunit;

namespace MandateLedger.Charts.Tests;

/// <summary>The calendar of a closing.</summary>
public sealed class CalendarTests
{
    [Fact]
    public void Everything_in_the_closing_of_UNAMI_has_a_row()
    {
        var closing = Unamex.Unami();
        Assert.All(Enum.GetValues<Export.Charts.ChartSize>(), size =>
        {
            var chart = Drawn.Calendar(closing, size);
            var names = closing.State.Of<Site>().Select(site => site.Name)
                .Concat(closing.State.Of<Milestone>().Select(milestone => milestone.What))
                .Concat(closing.State.Of<RecordClass>().Select(records => records.Name))
                .Concat(closing.State.Of<UnitStrength>().Select(unit => unit.Unit).Distinct())
                .Concat(closing.FormerTasks.Select(former => former.Disposition.Task.ToString())).ToList();
            Assert.All(names, name => Assert.Contains(chart.Titles, title => title.StartsWith(name + ":", StringComparison.Ordinal)));
            Assert.All(closing.Tasks.SelectMany(task => task.Dispositions), disposed => Assert.Contains(chart.Titles, title => title.StartsWith(disposed.Disposition.Task.Label!, StringComparison.Ordinal) && title.Contains(disposed.Disposition.Receiver!, StringComparison.Ordinal)));
            Assert.All(names, name => Assert.Contains(name, chart.Told, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_ends_and_the_phases_are_named()
    {
        var chart = Drawn.Calendar(Unamex.Unami());

        Assert.Contains("End of mandate: 31 December 2025", chart.Lettering.Select(text => text.Value));
        Assert.Contains("End of liquidation: 30 September 2026", chart.Lettering.Select(text => text.Value));
        Assert.Contains("2 Mandate implementation", chart.Lettering.Select(text => text.Value));
        Assert.Contains("1 Pre-closure, before 31 May 2024", chart.Told, StringComparison.Ordinal);
        Assert.Contains("4 Post-liquidation, after 30 September 2026", chart.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void An_end_that_is_not_recorded_is_not_drawn_and_is_said()
    {
        var chart = Drawn.Calendar(Unamex.Closing(Unamex.Decision with { LiquidationEnd = null }, Unamex.Milestone("Plan sent", "2033-05-31")));

        Assert.DoesNotContain(chart.Root.Descendants(), element => element.Attribute("class")?.Value == "day until");
        Assert.Contains("The end of the liquidation is not recorded.", chart.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_is_drawn_as_wide_as_it_is_and_a_day_as_a_point()
    {
        var chart = Drawn.Calendar(Unamex.Closing(Unamex.Milestone("First", "2033-01-01"), Unamex.Milestone("Month", "2033-05"), Unamex.Milestone("Last", "2033-12-31")));
        var (first, last) = (Middle(Assert.Single(chart.Row("First"))), Middle(Assert.Single(chart.Row("Last"))));
        var day = (last - first) / 364;

        var span = Assert.Single(chart.Row("Month"), shape => shape.Name.LocalName == "rect");

        Assert.Equal(first + (119.5 * day), Drawn.Number(span, "x"), 0.2);
        Assert.Equal(31 * day, Drawn.Number(span, "width"), 0.2);
    }

    [Fact]
    public void The_month_of_an_end_is_a_space_and_its_label_names_the_month()
    {
        var chart = Drawn.Calendar(Unamex.Unami("2025-01-31"));

        Assert.Contains("End of liquidation: September 2026", chart.Seen, StringComparison.Ordinal);
        Assert.Contains(chart.Root.Descendants(), element => element.Attribute("opacity") is not null && element.Attribute("fill")!.Value.StartsWith("url(#", StringComparison.Ordinal));
    }

    [Fact]
    public void Planned_is_hollow_and_happened_is_filled()
    {
        var chart = Drawn.Calendar(Unamex.Closing(Unamex.Milestone("Both", "2033-05-31", "2033-06-15"), Unamex.Milestone("Planned", "2033-07-01")));

        Assert.Equal(["hollow", "solid"], chart.Row("Both").Select(shape => shape.Attribute("class")!.Value));
        Assert.Equal(["hollow"], chart.Row("Planned").Select(shape => shape.Attribute("class")!.Value));
        Assert.Contains("Both: 15 June 2033, planned 31 May 2033", chart.Titles);
    }

    [Fact]
    public void A_site_is_a_bar_until_it_closes_with_handover_and_verification()
    {
        var site = Unamex.Site("Harbour Camp", "2033-05-31", isClosed: true) with
        {
            Handover = new SiteHandover(Unamex.Date("2033-07"), "the port", "record of 1 July 2033"),
            Verification = new Verification(Unamex.Date("2033-09-30"), Unamex.Day("2033-09-15")),
        };
        var chart = Drawn.Calendar(Unamex.Closing(Unamex.Decision, site));

        Assert.Equal(["bar", "hollow", "solid", "hollow", "solid"], chart.Row("Harbour Camp").Select(shape => shape.Attribute("class")!.Value));
        Assert.Contains("closed 31 May 2033, handover July 2033, verified 15 September 2033", Assert.Single(chart.Titles), StringComparison.Ordinal);
    }

    [Fact]
    public void Joint_work_of_which_one_end_is_known_is_a_bracket_and_no_bar()
    {
        var whole = Unamex.Task("2(a)", "2033-12-31") with { JointPeriod = new JointPeriod(Unamex.Day("2033-10-01"), Unamex.Day("2033-12-31")) };
        var half = Unamex.Task("2(b)", "2033-12-31") with { JointPeriod = new JointPeriod(Unamex.Day("2033-10-01"), null) };
        var chart = Drawn.Calendar(Unamex.Closing(Unamex.Decision, whole, half));

        Assert.Contains(chart.Row("2(a)"), shape => shape.Name.LocalName == "rect");
        Assert.DoesNotContain(chart.Row("2(b)"), shape => shape.Name.LocalName == "rect");
        Assert.Contains(chart.Titles, title => title.Contains("joint work from 1 October 2033", StringComparison.Ordinal));
    }

    [Fact]
    public void What_lies_beyond_the_days_shown_points_there()
    {
        var chart = Drawn.Calendar(Unamex.Unami());

        Assert.Equal("line", Assert.Single(chart.Row("Final report on money")).Attribute("class")!.Value);
        Assert.Contains("lies before or after the days shown", chart.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_day_a_row_has_words_and_no_mark()
    {
        var chart = Drawn.Calendar(Unamex.Closing(Unamex.Decision, Unamex.Site("Harbour Camp")));

        Assert.Empty(chart.Row("Harbour Camp"));
        Assert.Contains("no day recorded", chart.Seen, StringComparison.Ordinal);
    }

    // A diamond begins at its left corner and goes on at its top.
    private static double Middle(XElement diamond) => double.Parse(diamond.Attribute("d")!.Value.Split('L')[1].Split(' ')[0], CultureInfo.InvariantCulture);
}
