using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Ledger.Tasks;
using MandateLedger.Ledger.Terms;
using MandateLedger.Query;
using MandateLedger.Query.Answers;
using Xunit;

namespace MandateLedger.Corpus.Tests;

/// <summary>UNAMI on days that bite, over the real corpus and over the bundled facts alike.</summary>
public sealed class GoldenQueriesTests(CorpusLedger corpus) : IClassFixture<CorpusLedger>
{
    private static readonly DateOnly Known = new(2026, 11, 24);
    private readonly LedgerView bundled = BundledLedger.Load();

    private MandateAnswer Ask(string day, bool fromCorpus = true) =>
        Mandates.InForce(fromCorpus ? corpus.View : bundled, corpus.Unami, new AsOf(DateOnly.ParseExact(day, "yyyy-MM-dd"), Known));

    private static string[] InForce(MandateAnswer answer) =>
        [.. answer.Tasks.Where(task => task.Task.Standing != TaskStanding.Undetermined).Select(task => $"{task.Task.Source.Symbol[6..10]} {task.Task.Source.At}")];

    private static string[] Labels(string resolution, string paragraph, string letters) =>
        [.. letters.Split(' ').Select(letter => $"{resolution} {paragraph}{letter}")];

    private static readonly string[] Of1483 = Labels("1483", "8", "(a) (b) (c) (d) (e) (f) (g) (h) (i)");
    private static readonly string[] Of1546 = Labels("1546", "7", "(a)(i) (a)(ii) (a)(iii) (b)(i) (b)(ii) (b)(iii) (b)(iv)");
    private static readonly string[] Of1770 = Labels("1770", "2", "(a)(i) (a)(ii) (a)(iii) (a)(iv) (a)(v) (a)(vi) (b)(i) (b)(ii) (b)(iii) (b)(iv) (b)(v) (b)(vi) (c)");
    private static readonly string[] Of2470 = Labels("2470", "2", "(a) (b)(i) (b)(ii) (b)(iii) (b)(iv) (c)(i) (c)(ii) (c)(iii) (c)(iv) (d) (e) (f)");
    private static readonly string[] Of2732 = Labels("2732", "6", "(a) (b) (c)(i) (c)(ii) (c)(iii) (c)(iv) (d)");

    public static TheoryData<string, string[]> Days => new()
    {
        { "2004-01-15", [.. Of1483, "1511 8"] },
        { "2004-07-01", Of1546 },
        { "2007-08-09", Of1546 },
        { "2007-08-10", Of1770 },
        { "2009-05-01", Of1770 },
        { "2012-07-27", Of1770 },
        { "2015-01-01", [.. Of1770, "2107 4"] },
        { "2019-07-01", ["2107 4", .. Of2470] },
        { "2024-06-01", Of2732 },
        { "2025-12-31", Of2732 },
        { "2026-02-01", [] },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Tasks_in_force_are_those_of_the_text(string day, string[] expected)
    {
        Assert.Equal(expected.Order(), InForce(Ask(day)).Order());
        Assert.Equal(expected.Order(), InForce(Ask(day, fromCorpus: false)).Order());
    }

    [Fact]
    public void A_mandate_that_rests_on_a_report_not_held_says_so()
    {
        var missing = Assert.Single(Ask("2004-01-15").Tasks, task => task.Task.Standing == TaskStanding.Undetermined);

        Assert.Equal(new Source("S/2003/715", null), missing.Task.Source);
        Assert.Contains(Ask("2004-01-15").Findings, finding => finding.Id == "Q202");
    }

    [Fact]
    public void The_day_of_expiry_and_of_renewal_shows_both_terms()
    {
        var answer = Ask("2007-08-10");

        Assert.Equal("S/RES/1770 (2007)", answer.Term!.By.Symbol);
        Assert.Contains(answer.Findings, finding => finding.Id == "Q101" && finding.Message.Contains("1700", StringComparison.Ordinal));
    }

    [Fact]
    public void The_chain_of_references_is_shown_nearest_first()
    {
        var task = Ask("2015-01-01").Tasks.First(task => task.Task.Source == new Source("S/RES/1770 (2007)", "2(a)(ii)"));

        Assert.Equal(["2169 2", "2110 2", "2061 2", "2001 2", "1936 2", "1883 2"], task.Task.Via.Select(via => $"{via.Symbol[6..10]} {via.At}"));
        Assert.Equal(new DateOnly(2007, 8, 10), task.Task.Since);
        Assert.Equal(new DateOnly(2015, 7, 31), task.Until);
    }

    [Fact]
    public void After_the_end_liquidation_guards_and_the_Kuwait_file_are_listed()
    {
        var answer = Ask("2026-01-01", fromCorpus: false);

        Assert.Equal(MandateStatus.NotInForce, answer.Answer);
        Assert.Contains(answer.Residual, power => power.Until == new DateOnly(2026, 9, 30));
        Assert.Contains(answer.Residual, power => power.What.Contains("uard", StringComparison.Ordinal));
        Assert.Contains(answer.Residual, power => power.By.Symbol == "S/RES/2792 (2025)");
    }

    [Fact]
    public void The_twenty_two_terms_are_right()
    {
        const string Expected = """
            1500 2003-08-14 2004-08-14 computed
            1557 2004-08-12 2005-08-12 computed
            1619 2005-08-11 2006-08-11 computed
            1700 2006-08-10 2007-08-10 computed
            1770 2007-08-10 2008-08-10 computed
            1830 2008-08-07 2009-08-07 computed
            1883 2009-08-07 2010-08-07 computed
            1936 2010-08-05 2011-07-31
            2001 2011-07-28 2012-07-28 computed 2012-07-28|2012-07-31
            2061 2012-07-25 2013-07-25 computed 2013-07-25|2013-07-28|2013-07-31
            2110 2013-07-24 2014-07-31
            2169 2014-07-30 2015-07-31
            2233 2015-07-29 2016-07-31
            2299 2016-07-25 2017-07-31
            2367 2017-07-14 2018-07-31
            2421 2018-06-14 2019-05-31
            2470 2019-05-21 2020-05-31
            2522 2020-05-29 2021-05-31
            2576 2021-05-27 2022-05-27
            2631 2022-05-26 2023-05-31
            2682 2023-05-30 2024-05-31
            2732 2024-05-31 2025-12-31 final
            """;

        Assert.Equal(Expected, Terms(corpus.View));
        Assert.Equal(Expected, Terms(bundled));
    }

    private string Terms(LedgerView view) => string.Join('\n', Histories.Of(view, corpus.Unami, Known).Terms.Select(term =>
        $"{term.By.Symbol[6..10]} {term.From:yyyy-MM-dd} {term.Until:yyyy-MM-dd}{(term.Computed ? " computed" : "")}{(term.Final ? " final" : "")} {string.Join('|', term.Readings.Select(reading => $"{reading.Until:yyyy-MM-dd}"))}".TrimEnd()));

    [Fact]
    public void What_was_known_before_a_resolution_does_not_depend_on_it()
    {
        var before = Mandates.InForce(bundled, corpus.Unami, new AsOf(new DateOnly(2018, 6, 20), new DateOnly(2018, 6, 1)));

        Assert.Equal("S/RES/2367 (2017)", before.Term!.By.Symbol);
        Assert.Contains("1770 2(c)", InForce(before));
    }
}
