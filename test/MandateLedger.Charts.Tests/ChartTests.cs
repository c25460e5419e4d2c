using System.Text.RegularExpressions;
using System.Xml.Linq;
using MandateLedger.Export.Charts;
using MandateLedger.Testing;
using MandateLedger.Transition.Entries;
using Xunit;

namespace MandateLedger.Charts.Tests;

/// <summary>What holds of both charts: for every reader, on every screen and on paper.</summary>
public sealed partial class ChartTests
{
    [GeneratedRegex("""<(?:script|image|foreignObject|a)\b|href|@import|url\((?!#)|\son[a-z]+=""", RegexOptions.CultureInvariant)]
    private static partial Regex Reaching { get; }

    [Fact]
    public void A_chart_is_a_picture_with_a_name_and_a_description() => Assert.All(Drawn.All(Unamex.Unami()), chart =>
    {
        Assert.Equal("img", chart.Root.Attribute("role")!.Value);
        var ids = chart.Root.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Contains(chart.Root.Attribute("aria-labelledby")!.Value, ids);
        Assert.Contains(chart.Root.Attribute("aria-describedby")!.Value, ids);
        Assert.Contains("The mandate ends on 31 December 2025, that day included.", chart.Told, StringComparison.Ordinal);
        Assert.Null(chart.Root.Attribute("width"));
    });

    [Fact]
    public void Charts_in_one_page_share_no_id()
    {
        var ids = Drawn.All(Unamex.Unami()).SelectMany(chart => chart.Root.Descendants().Attributes("id")).Select(id => id.Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void A_chart_runs_nothing_and_fetches_nothing() => Assert.All(Drawn.All(Unamex.Unami()), chart =>
    {
        Assert.DoesNotMatch(Reaching, chart.Text.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal));
        Assert.DoesNotContain("://", chart.Text.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
    });

    [Fact]
    public void A_style_stays_inside_its_chart() => Assert.All(Drawn.All(Unamex.Unami()), chart =>
        Assert.All(chart.Style.Split('\n').Where(line => line.Contains('{') && !line.StartsWith('@')), line => Assert.All(line.Split('{')[0].Split(','), selector => Assert.StartsWith(".closing-chart", selector, StringComparison.Ordinal))));

    [Theory]
    [InlineData("2024-03-01")]
    [InlineData("2024-07-01")]
    [InlineData("2025-01-31")]
    [InlineData("2025-06-30")]
    [InlineData("2026-11-24")]
    public void No_words_stand_over_others(string known) => Assert.All(Drawn.All(Unamex.Unami(known)), chart => chart.IsLegible());

    [Fact]
    public void The_same_closing_gives_the_same_picture_in_any_culture()
    {
        var closing = Unamex.Unami();
        Assert.All(Enum.GetValues<ChartSize>(), size =>
        {
            Assert.Equal(GanttChart.Svg(closing, size), GanttChart.Svg(Unamex.Unami(), size));
            Assert.Equal(GanttChart.Svg(closing, size), OddCulture.Run(() => GanttChart.Svg(closing, size)));
            Assert.Equal(BurnDownChart.Svg(closing, size), OddCulture.Run(() => BurnDownChart.Svg(closing, size)));
        });
    }

    [Fact]
    public void Where_nothing_is_recorded_a_small_picture_says_so() => Assert.All(Drawn.All(Unamex.Closing()), chart =>
    {
        Assert.Contains("Nothing is recorded", chart.Seen, StringComparison.Ordinal);
        Assert.Contains("Nothing is recorded", chart.Told, StringComparison.Ordinal);
        Assert.True(chart.Height < 160, $"{chart.Height}");
        chart.IsLegible();
    });

    [Fact]
    public void A_closing_without_a_single_day_is_told_in_words()
    {
        var closing = Unamex.Closing(Unamex.Site("Harbour Camp"), Unamex.Task("2(a)"), Unamex.Milestone("Plan sent"));
        Assert.All(Drawn.All(closing), chart => chart.IsLegible());
        Assert.Contains("there is no time to draw", Drawn.Calendar(closing).Seen, StringComparison.Ordinal);
        Assert.Contains("1 site has no day of closing.", Drawn.Left(closing).Seen.Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2033-05-31")]
    [InlineData("2033-05")]
    [InlineData("2033")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void One_date_is_enough(string date)
    {
        var closing = Unamex.Closing(Unamex.Site("Harbour Camp", date), Unamex.Task("2(a)", date), Unamex.Milestone("Plan sent", date));
        Assert.All(Drawn.All(closing), chart => chart.IsLegible());
        Assert.DoesNotContain("there is no time to draw", Drawn.Calendar(closing).Seen, StringComparison.Ordinal);
    }

    [Fact]
    public void Sixty_sites_are_sixty_rows()
    {
        var sites = Enumerable.Range(1, 60).Select(number => Unamex.Site($"Camp {number}", $"2033-{1 + (number % 12):00}-{1 + (number % 28):00}", number % 3 == 0)).ToList();
        var closing = Unamex.Closing([Unamex.Decision, .. sites]);

        Assert.All(Drawn.All(closing), chart => chart.IsLegible());
        Assert.All(sites, site => Assert.Contains(Drawn.Calendar(closing).Titles, title => title.StartsWith(site.Name + ":", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Camp <&> \"North\" 'South'")]
    [InlineData("]]> --> &amp; <script>alert(1)</script>")]
    [InlineData("مخيم الميناء الكبير شمال العاصمة وما حوله من الأراضي")]
    [InlineData("מחנה הנמל")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十")]
    [InlineData("Unbrokenwordthatgoesonandonandonandonandonandonandonandonandonandonandonandonandonandonandonandonandon")]
    public void Odd_names_are_shown_as_they_are(string name)
    {
        var closing = Unamex.Closing(Unamex.Decision, Unamex.Site(name, "2033-05-31"), Unamex.Task("2(a)", "2033-12-31", receiver: name), Unamex.Milestone(name, "2033-06"), new UnitStrength { Unit = name, On = Unamex.Date("2033-02"), Strength = 40 });

        Assert.All(Drawn.All(closing), chart => chart.IsLegible());
        Assert.Equal(4, Drawn.Calendar(closing).Titles.Count(title => title.Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public void Letters_that_XML_refuses_or_that_turn_the_direction_are_left_out()
    {
        var closing = Unamex.Closing(Unamex.Site("Camp\u0001\u202EEast\uFFFF\uD800\nWest", "2033-05-31"));

        Assert.All(Drawn.All(closing), chart => chart.IsLegible());
        Assert.StartsWith("Camp East\uFFFD\uFFFD West:", Assert.Single(Drawn.Calendar(closing).Titles), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_run_from_right_to_left_are_kept_apart() =>
        Assert.Contains(Drawn.Calendar(Unamex.Closing(Unamex.Site("מחנה הנמל", "2033-05-31"))).Lettering, text => text.Value == "\u2068מחנה הנמל\u2069");

    [Fact]
    public void A_name_that_is_too_long_is_shortened_and_whole_under_the_pointer()
    {
        var name = string.Join(' ', Enumerable.Repeat("Field office of the northern districts", 6));
        var chart = Drawn.Calendar(Unamex.Closing(Unamex.Site(name, "2033-05-31")));

        Assert.Contains(chart.Lettering, text => text.Value.EndsWith('…'));
        Assert.StartsWith(name, Assert.Single(chart.Titles), StringComparison.Ordinal);
        Assert.Contains(name, chart.Told, StringComparison.Ordinal);
    }
}
