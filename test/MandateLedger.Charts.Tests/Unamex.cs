using System.Collections.Immutable;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Ledger.Tasks;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query.Answers;
using MandateLedger.Transition;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Charts.Tests;

/// <summary>Closings to draw: that of UNAMI from the bundled facts, and those of an invented mission.</summary>
internal static class Unamex
{
    private const string Resolution = "S/RES/9021 (2033)";

    public static ClosingDecision Decision { get; } = new() { End = Day("2033-12-31"), LiquidationEnd = Date("2034-06-30") };

    /// <summary>The closing of UNAMI as known on a day.</summary>
    public static ClosingAnswer Unami(string on = "2026-11-24")
    {
        var view = BundledLedger.Load();
        return Closings.Of(view, view.Bodies.Find("UNAMI")!, BundledClosings.Of("UNAMI"), new AsOf(Day(on), Day(on)));
    }

    /// <summary>A closing of UNAMEX that says what the entries say, recorded on 10 January 2033.</summary>
    public static ClosingAnswer Closing(params IEnumerable<ClosingEntry> entries)
    {
        var record = entries.Aggregate(ClosingRecord.Empty, (file, entry) => file.With(entry, new FactSource("S/2033/950", null, Certainty.Stated), new Recording("A. Planner", new DateTimeOffset(2033, 1, 10, 0, 0, 0, TimeSpan.Zero))));
        var state = record.KnownOn(Day("2033-07-01"));
        var dispositions = state.Sourced<TaskDisposition>().Select(one => new DisposedTask(one.Entry, one.Source)).ToList();
        return new ClosingAnswer
        {
            Eve = new MandateAnswer { Body = "UNAMEX", Name = "United Nations Assistance Mission in Exemplia", On = Day("2033-12-30"), AsKnown = Day("2033-07-01"), Answer = MandateStatus.InForce, Ledger = "sample" },
            On = Day("2033-07-01"),
            Decision = state.Of<ClosingDecision>().LastOrDefault(),
            Tasks = [.. dispositions.GroupBy(one => one.Disposition.Task).Select(task => new ClosingTask(Answer(task.Key), [.. task], []))],
            State = state,
        };
    }

    /// <summary>What becomes of one of its tasks.</summary>
    public static TaskDisposition Task(string label, string? due = null, string? effective = null, string? receiver = "Resident Coordinator") => new()
    {
        Task = new TaskRef(Resolution, label),
        Disposition = Disposition.CountryTeam,
        Receiver = receiver,
        Due = LegalDate.Parse(due),
        Effective = IsoDate.Parse(effective),
    };

    public static Site Site(string name, string? closes = null, bool isClosed = false) => new() { Name = name, Closes = LegalDate.Parse(closes), IsClosed = isClosed };

    public static Milestone Milestone(string what, string? planned = null, string? happened = null) =>
        new() { What = what, Phase = ClosingPhase.Liquidation, Planned = LegalDate.Parse(planned), Happened = LegalDate.Parse(happened) };

    public static DateOnly Day(string day) => IsoDate.Parse(day)!.Value;

    public static LegalDate Date(string date) => LegalDate.Parse(date)!.Value;

    private static TaskAnswer Answer(TaskRef task) => new() { Task = new TaskInForce { Source = new Source(task.Symbol, task.Label), Since = Day("2033-01-01") }, Link = "" };
}
