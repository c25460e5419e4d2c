using System.Collections.Immutable;
using System.Globalization;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Export.Charts;

/// <summary>What a closing says, as rows of its calendar.</summary>
internal static class GanttGroups
{
    private const string NoDay = "no day recorded";

    /// <summary>The groups that have rows.</summary>
    public static ImmutableArray<GanttGroup> Of(ClosingAnswer answer) =>
    [
        .. new[]
        {
            new GanttGroup("Milestones", Milestones(answer, isNational: false)),
            new GanttGroup("National events", Milestones(answer, isNational: true)),
            new GanttGroup("Sites", [.. answer.State.Of<Site>().OrderBy(site => OrderOf(site.Closes ?? site.Handover?.On)).Select(SiteRow)]),
            TaskRows.Current(answer),
            TaskRows.Former(answer),
            new GanttGroup("Records", [.. answer.State.Of<RecordClass>().OrderBy(one => OrderOf(one.Deadline)).Select(RecordRow)]),
            new GanttGroup("Strength of units", [.. answer.State.Facts.Where(fact => fact.Entry is UnitStrength).GroupBy(fact => ((UnitStrength)fact.Entry).Unit, StringComparer.Ordinal).Select(UnitRow)]),
        }.Where(group => !group.Rows.IsEmpty),
    ];

    /// <summary>The days in words, or that there are none.</summary>
    public static ImmutableArray<string> Days(params string?[] clauses)
    {
        var said = clauses.OfType<string>().ToImmutableArray();
        return said.IsEmpty ? [NoDay] : said;
    }

    /// <summary>True where a fact was told before its day, or stands in a budget.</summary>
    public static bool IsPlanned(ClosingFact fact, LegalDate on) =>
        fact.Source.Certainty == Certainty.Budgeted || DateOnly.FromDateTime(fact.Recording.At.UtcDateTime) < on.First;

    private static ImmutableArray<GanttRow> Milestones(ClosingAnswer answer, bool isNational) =>
    [
        .. answer.State.Of<Milestone>().Where(one => one.Phase == ClosingPhase.NationalEvent == isNational)
            .OrderBy(one => OrderOf(one.Happened ?? one.Planned)).Select(one => new GanttRow(
                one.What,
                Days(one.Happened?.ToProse(), one.Planned is { } planned && planned != one.Happened ? $"planned {planned.ToProse()}" : null),
                one.Note,
                [.. GanttMark.At(MarkKind.Planned, one.Planned), .. GanttMark.At(MarkKind.Happened, one.Happened)])),
    ];

    private static GanttRow SiteRow(Site site) => new(
        site.Name,
        Days(
            site.Closes is { } closes ? $"{(site.IsClosed ? "closed" : "closes")} {closes.ToProse()}" : site.IsClosed ? "closed, no day recorded" : null,
            site.Handover?.On is { } handed ? $"handover {handed.ToProse()}" : null,
            VerificationDays(site.Verification)),
        string.Join(". ", new[] { site.Handover?.To is { } to ? $"Handed over to {to}" : null, site.Note }.OfType<string>()) is { Length: > 0 } more ? more : null,
        [
            .. site.Closes is { } until ? new[] { new GanttMark(site.IsClosed ? MarkKind.Closed : MarkKind.InUse, null, until) } : [],
            .. GanttMark.At(site.Handover?.Evidence is null ? MarkKind.Handover : MarkKind.SignedHandover, site.Handover?.On),
            .. VerificationMarks(site.Verification),
        ]);

    /// <summary>The look afterwards in words; null where there is none.</summary>
    public static string? VerificationDays(Verification? verification) => verification switch
    {
        { Done: { } done } => $"verified {done.ToProse()}",
        { Due: { } due } => $"verification due {due.ToProse()}",
        _ => null,
    };

    /// <summary>The look afterwards as marks.</summary>
    public static IEnumerable<GanttMark> VerificationMarks(Verification? verification) =>
        GanttMark.At(MarkKind.VerificationDue, verification?.Due).Concat(GanttMark.At(MarkKind.Verified, verification?.Done.Legal()));

    private static GanttRow RecordRow(RecordClass records) => new(
        records.Name,
        Days(
            records.Done is { } done ? $"done {done.ToProse()}" : null,
            records.Deadline is { } deadline ? $"due {deadline.ToProse()}" : null,
            records.HoldersLeave is { } leave ? $"holders leave {leave.ToProse()}" : null),
        records.Custodian is { } custodian ? $"Held by {custodian}" : records.Note,
        [.. GanttMark.At(MarkKind.Planned, records.Deadline), .. GanttMark.At(MarkKind.Happened, records.Done.Legal()), .. GanttMark.At(MarkKind.Leave, records.HoldersLeave.Legal())]);

    private static GanttRow UnitRow(IGrouping<string, ClosingFact> unit)
    {
        var steps = unit.Select(fact => (Fact: fact, Entry: (UnitStrength)fact.Entry))
            .Select(one => new GanttStep(one.Entry.On, one.Entry.Strength, IsPlanned(one.Fact, one.Entry.On))).OrderBy(step => step.On.First).ToImmutableArray();
        var told = string.Join("; ", steps.Select(step => string.Create(CultureInfo.InvariantCulture, $"{step.Figure} from {step.On.ToProse()}{(step.Planned ? " (planned)" : "")}")));
        return new GanttRow(unit.Key, [Sum(steps)], told, []) { Steps = steps };
    }

    private static string Sum(ImmutableArray<GanttStep> steps) => steps.Length == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{steps[0].Figure} from {steps[0].On.ToProse()}")
        : string.Create(CultureInfo.InvariantCulture, $"from {steps[0].Figure} to {steps[^1].Figure} people");

    private static int OrderOf(LegalDate? date) => date?.First.DayNumber ?? int.MaxValue;
}
