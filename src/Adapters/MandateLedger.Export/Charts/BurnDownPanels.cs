using System.Collections.Immutable;
using System.Globalization;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Export.Charts;

/// <summary>What gets less while a mission closes: tasks, sites, posts and units.</summary>
internal static class BurnDownPanels
{
    /// <summary>The panels for which something is recorded.</summary>
    public static ImmutableArray<BurnDownPanel> Of(ClosingAnswer answer) =>
    [
        .. new[] { Tasks(answer), Sites(answer), Posts(answer) }.OfType<BurnDownPanel>(),
        .. answer.State.Facts.Where(fact => fact.Entry is UnitStrength).GroupBy(fact => ((UnitStrength)fact.Entry).Unit, StringComparer.Ordinal).Select(Unit),
    ];

    /// <summary>Of what nothing is recorded.</summary>
    public static IEnumerable<string> Missing(ClosingAnswer answer) => new[]
    {
        answer.Tasks.IsEmpty ? "tasks" : null,
        answer.State.Of<Site>().Any() ? null : "sites",
        answer.State.Of<PostsInMonth>().Any(posts => posts.Posts is not null) ? null : "posts",
        answer.State.Of<UnitStrength>().Any() ? null : "units",
    }.OfType<string>();

    // A task is open until all its parts have passed: planned by the last day due, and in effect by the last day recorded.
    private static BurnDownPanel? Tasks(ClosingAnswer answer)
    {
        var (count, since) = (answer.Tasks.Length, answer.Tasks.IsEmpty ? 0 : answer.Tasks.Max(task => task.Task.Task.Since).DayNumber);
        var due = answer.Tasks.Select(task => LastOf(task, one => one.Due)).OfType<LegalDate>().ToImmutableArray();
        var done = answer.Tasks.Select(task => LastOf(task, one => one.Effective.Legal())).OfType<LegalDate>().ToImmutableArray();
        return count == 0 ? null : new BurnDownPanel(
            "Open tasks",
            scale => [.. new[] { Falls(due, false), Falls(done, true) }.Where(falls => falls.Length > 0).Select(falls => StepLine.Falling(count, Math.Max(since, scale.First), falls))],
            [.. due, .. done],
            $"{count} in force on {answer.Eve.On.ToProse()}; planned: {FallsTold(due)}; in effect: {FallsTold(done)}",
            Sentences(
                due.Length < count ? $"{ChartText.Count(count - due.Length, "task has", "tasks have")} no day due" : null,
                done.Length == 0 ? "no handover is recorded as in effect" : done.Length < count ? $"{ChartText.Count(count - done.Length, "task is", "tasks are")} not recorded as passed" : null));
    }

    private static LegalDate? LastOf(ClosingTask task, Func<TaskDisposition, LegalDate?> dateOf)
    {
        var dates = task.Dispositions.Select(one => dateOf(one.Disposition)).ToList();
        return dates.Count > 0 && dates.TrueForAll(date => date is not null) ? dates.MaxBy(date => (date!.Value.Last, date.Value.First)) : null;
    }

    private static BurnDownPanel? Sites(ClosingAnswer answer)
    {
        var sites = answer.State.Of<Site>().ToList();
        var closes = sites.Where(site => site.Closes is not null).Select(site => (On: site.Closes!.Value, Happened: site.IsClosed)).ToImmutableArray();
        return sites.Count == 0 ? null : new BurnDownPanel(
            "Sites",
            scale => closes.IsEmpty ? [] : [StepLine.Falling(sites.Count, scale.First, closes)],
            [.. closes.Select(one => one.On)],
            $"{sites.Count} at the beginning; closed: {FallsTold(closes.Where(one => one.Happened).Select(one => one.On))}; to close: {FallsTold(closes.Where(one => !one.Happened).Select(one => one.On))}",
            Sentences(closes.Length < sites.Count ? $"{ChartText.Count(sites.Count - closes.Length, "site has", "sites have")} no day of closing" : null));
    }

    private static BurnDownPanel? Posts(ClosingAnswer answer)
    {
        var facts = answer.State.Facts.Where(fact => fact.Entry is PostsInMonth).Select(fact => (Fact: fact, Posts: (PostsInMonth)fact.Entry)).OrderBy(one => one.Posts.Month.Last).ToList();
        var levels = facts.Where(one => one.Posts.Posts is not null).Select(one => (On: one.Posts.Month, Level: one.Posts.Posts!.Value, Happened: !GanttGroups.IsPlanned(one.Fact, one.Posts.Month))).ToImmutableArray();
        if (levels.IsEmpty)
        {
            return null;
        }

        var first = facts.First(one => one.Posts.Posts is not null).Posts;
        int? before = first.Separations > 0 ? (int)Math.Min((long)first.Posts!.Value + first.Separations, int.MaxValue) : null;
        return new BurnDownPanel(
            "Posts",
            scale => [StepLine.Told(levels, before, scale.First)],
            [.. levels.Select(one => one.On)],
            string.Join("; ", levels.Select(one => LevelTold(one.On, one.Level, one.Happened))),
            Sentences(
                before is { } sum ? string.Create(CultureInfo.InvariantCulture, $"{sum} at the beginning are the {first.Posts} left and the {first.Separations} that ended") : "posts at the beginning are not recorded",
                levels.Length < facts.Count ? $"for {ChartText.Count(facts.Count - levels.Length, "month", "months")} the posts left are not recorded" : null));
    }

    private static BurnDownPanel Unit(IGrouping<string, ClosingFact> unit)
    {
        var levels = unit.Select(fact => (Fact: fact, Entry: (UnitStrength)fact.Entry))
            .Select(one => (one.Entry.On, Level: one.Entry.Strength, Happened: !GanttGroups.IsPlanned(one.Fact, one.Entry.On))).OrderBy(one => one.On.Last).ToImmutableArray();
        return new BurnDownPanel($"{unit.Key}, strength", _ => [StepLine.Told(levels, null, 0, atStart: true)], [.. levels.Select(one => one.On)], string.Join("; ", levels.Select(one => LevelTold(one.On, one.Level, one.Happened))), null);
    }

    private static (LegalDate On, bool Happened)[] Falls(IEnumerable<LegalDate> dates, bool happened) => [.. dates.Select(date => (date, happened))];

    private static string FallsTold(IEnumerable<LegalDate> dates)
    {
        var told = dates.OrderBy(date => date.Last).GroupBy(date => date).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {group.Key.ToProseWhen()}")).ToList();
        return told.Count == 0 ? "none with a day" : string.Join(", ", told);
    }

    private static string LevelTold(LegalDate on, int level, bool happened) =>
        string.Create(CultureInfo.InvariantCulture, $"{level} {(on.Precision == Precision.Day ? "on" : "at the end of")} {on.ToProse()}{(happened ? "" : " (planned)")}");

    private static string? Sentences(params string?[] clauses) =>
        string.Join(' ', clauses.OfType<string>().Select(clause => $"{ChartText.Capital(clause)}.")) is { Length: > 0 } sentences ? sentences : null;
}
