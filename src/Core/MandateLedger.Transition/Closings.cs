using System.Collections.Immutable;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Findings;
using MandateLedger.Query;
using MandateLedger.Query.Answers;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Checks;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition;

/// <summary>Answers how a mission closes.</summary>
public static class Closings
{
    /// <summary>
    /// The closing of a body, looked at from a day and as known on another. The tasks are those in force on the eve: the
    /// day before the last day of the mandate, as the ledger or else the closing file has it; where no end is known, the
    /// day from which one looks.
    /// </summary>
    public static ClosingAnswer Of(LedgerView view, Body body, ClosingRecord record, AsOf asOf)
    {
        var state = record.KnownOn(asOf.AsKnown);
        var decision = state.Sourced<ClosingDecision>().LastOrDefault();
        var eve = Mandates.InForce(view, body, asOf with { On = EveOf(view, body, decision.Entry, asOf) });
        var obligations = ObligationsKnown(view, body, decision.Entry, asOf);
        var question = new ClosingQuestion(eve, state, obligations, asOf.On);
        var findings = ClosingChecks.Run(question);
        var tasks = eve.Tasks.Select(task => TaskOf(task, state, findings)).ToImmutableArray();
        return new ClosingAnswer
        {
            Eve = eve,
            On = asOf.On,
            Decision = decision.Entry,
            DecisionSource = decision.Source,
            Tasks = tasks,
            FormerTasks = [.. Disposed(state).Where(disposed => !eve.Tasks.Any(task => ClosingQuestion.RefOf(task) == disposed.Disposition.Task))],
            State = state,
            Obligations = obligations,
            Findings = findings,
            Readiness = ReadinessOf(tasks, state),
        };
    }

    // Facts on what outlives a mission do not say since when they are known: a resolution's are from its adoption on, those
    // of other documents once the mandate has ended.
    private static ImmutableArray<Outliving> ObligationsKnown(LedgerView view, Body body, ClosingDecision? decision, AsOf asOf)
    {
        var known = view.Record.KnownOn(asOf.AsKnown).Where(document => document.AdoptedOn <= asOf.AsKnown).Select(document => document.Symbol.Value).ToHashSet(StringComparer.Ordinal);
        var facts = view.Facts.FirstOrDefault(facts => facts.Body == body.Id)?.Outlives ?? [];
        return [.. facts.Where(fact => known.Contains(fact.Symbol) || (decision?.End is { } end && end <= asOf.AsKnown))];
    }

    private static DateOnly EveOf(LedgerView view, Body body, ClosingDecision? decision, AsOf asOf)
    {
        var end = decision?.End ?? (Mandates.InForce(view, body, asOf).Term is { Final: true, Until: { } until } ? until : null);
        return end?.AddDays(-1) ?? asOf.On;
    }

    private static ClosingTask TaskOf(TaskAnswer task, ClosingState state, ImmutableArray<Finding> findings)
    {
        var reference = ClosingQuestion.RefOf(task);
        var dispositions = Disposed(state).Where(disposed => disposed.Disposition.Task == reference).ToImmutableArray();
        var subjects = dispositions.Select(disposed => disposed.Disposition.Subject()).Append($"task {reference}").ToHashSet(StringComparer.Ordinal);
        return new ClosingTask(task, dispositions, [.. findings.Where(finding => finding.At is { } at && subjects.Contains(at))]);
    }

    private static IEnumerable<DisposedTask> Disposed(ClosingState state) =>
        state.Sourced<TaskDisposition>().Select(one => new DisposedTask(one.Entry, one.Source));

    private static ImmutableArray<ReadinessRow> ReadinessOf(ImmutableArray<ClosingTask> tasks, ClosingState state)
    {
        var handovers = tasks.SelectMany(task => task.Dispositions).Select(disposed => disposed.Disposition).Where(disposition => disposition.IsHandover()).ToList();
        var (sites, records, milestones) = (state.Of<Site>().ToList(), state.Of<RecordClass>().ToList(), state.Of<Milestone>().ToList());
        var remainders = state.Of<Remainder>().ToList();
        return
        [
            new("tasks with a disposition", tasks.Count(task => task.Dispositions.Any(one => one.Disposition.Disposition != Disposition.Undecided)), tasks.Length),
            new("handovers accepted, with evidence", handovers.Count(one => one.Acceptance is { State: AcceptanceState.Accepted, Evidence: not null }), handovers.Count),
            new("handovers with money stated", handovers.Count(one => one.Funding is { Source: not null }), handovers.Count),
            new("sites closed", sites.Count(site => site.IsClosed), sites.Count),
            new("sites looked at after the handover", sites.Count(site => site.Verification is { Done: not null }), sites.Count),
            new("record classes safe", records.Count(one => one.Done is not null), records.Count),
            new("contracts, claims and systems closed", remainders.Count(one => one.Closed is not null), remainders.Count),
            new("milestones reached", milestones.Count(one => one.Happened is not null), milestones.Count),
        ];
    }
}
