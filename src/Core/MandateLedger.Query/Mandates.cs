using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Ledger.Postings;
using MandateLedger.Ledger.Tasks;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Query.Answers;

namespace MandateLedger.Query;

/// <summary>Answers which mandate was in force.</summary>
public static class Mandates
{
    /// <summary>The mandate of a body on a day, as known on another.</summary>
    public static MandateAnswer InForce(LedgerView view, Body body, AsOf asOf)
    {
        var known = view.Record.KnownOn(asOf.AsKnown);
        var terms = TermFold.Of(known, body.Id);
        var end = TermFold.StandingEndOf(known, body.Id, terms);
        var (status, term, findings) = StatusOf(view, body, terms, end, asOf);
        var answer = new MandateAnswer
        {
            Body = body.Id,
            Name = body.Name,
            On = asOf.On,
            AsKnown = asOf.AsKnown,
            Answer = status,
            Ledger = view.Name,
            Term = term,
            Residual = Residuals.Of(view, body, known, end, asOf.On, status),
            Findings = findings,
        };
        return status is MandateStatus.InForce or MandateStatus.Undetermined && term is not null
            ? WithTasks(answer, body, known, end, asOf.On)
            : answer;
    }

    private static (MandateStatus Status, MandateTerm? Term, ImmutableArray<Finding> Findings) StatusOf(
        LedgerView view, Body body, ImmutableArray<MandateTerm> terms, (DateOnly Effective, Source By)? end, AsOf asOf)
    {
        if (terms.IsEmpty)
        {
            return (MandateStatus.OutsideCoverage, null, [QueryFindings.NoActs(body.Id)]);
        }

        if (asOf.On < terms[0].From)
        {
            return BeforeFirst(body, terms[0], asOf);
        }

        if (end is { } ended && asOf.On > ended.Effective)
        {
            return (MandateStatus.NotInForce, terms[^1], [QueryFindings.Ended(ended.By.Symbol, ended.By.At ?? "", ended.Effective)]);
        }

        var covering = terms.Where(term => term.Covers(asOf.On) && !IsOvertaken(term, terms, asOf.On)).ToList();
        if (covering.Count > 0)
        {
            return (MandateStatus.InForce, covering[^1], [.. covering.SkipLast(1).Where(term => term.Until is not null).Select(term => QueryFindings.TermsMeet(term.By.Symbol, term.Until!.Value, term.LatestUntil!.Value))]);
        }

        if (terms.LastOrDefault(term => term.MayCover(asOf.On)) is { } doubtful)
        {
            return (MandateStatus.Undetermined, doubtful, [QueryFindings.EndIsOpenToReading(doubtful.By.Symbol, doubtful.Until!.Value, doubtful.LatestUntil!.Value)]);
        }

        return AfterLast(view, body, terms, asOf);
    }

    // A founding act that names no end had one all the same, where renewals follow: from the first of them on they alone count.
    private static bool IsOvertaken(MandateTerm term, ImmutableArray<MandateTerm> terms, DateOnly on) =>
        term.Until is null && terms.Any(later => later.Until is not null && later.AdoptedOn > term.AdoptedOn && later.From <= on);

    private static (MandateStatus, MandateTerm?, ImmutableArray<Finding>) BeforeFirst(Body body, MandateTerm first, AsOf asOf)
    {
        var founding = body.Founded?.By ?? first.By.Symbol;
        if (founding == first.By.Symbol)
        {
            return (MandateStatus.NotInForce, null, [QueryFindings.NotYetFounded(first.By.Symbol, first.From)]);
        }

        return body.Founded?.On is { } founded && asOf.On < founded
            ? (MandateStatus.NotInForce, null, [QueryFindings.NotYetFounded(founding, founded)])
            : (MandateStatus.OutsideCoverage, null, [QueryFindings.BeforeCoverage(first.By.Symbol)]);
    }

    private static (MandateStatus, MandateTerm?, ImmutableArray<Finding>) AfterLast(LedgerView view, Body body, ImmutableArray<MandateTerm> terms, AsOf asOf)
    {
        var last = terms.Last(term => term.From <= asOf.On && term.LatestUntil is not null);
        var until = last.LatestUntil!.Value;
        if (last.Final)
        {
            return (MandateStatus.NotInForce, last, [QueryFindings.Ended(last.By.Symbol, last.By.At ?? "", until)]);
        }

        if (terms.FirstOrDefault(term => term.From > asOf.On && term.AdoptedOn > last.AdoptedOn) is { } next)
        {
            return (MandateStatus.Undetermined, last, [QueryFindings.RenewedLater(last.By.Symbol, until, next.By.Symbol)]);
        }

        return Coverage.Between(view, body, last.AdoptedOn, asOf.On) switch
        {
            Coverage.Complete => (MandateStatus.NotInForce, last, [QueryFindings.Lapsed(last.By.Symbol, until)]),
            Coverage.Gaps gaps => (MandateStatus.Undetermined, last, [QueryFindings.MayHaveBeenRenewed(last.By.Symbol, until, gaps.Missing)]),
            Coverage.EndsOn ends => (MandateStatus.OutsideCoverage, last, [QueryFindings.AfterCoverage(ends.Last)]),
            _ => (MandateStatus.Undetermined, last, []),
        };
    }

    private static MandateAnswer WithTasks(MandateAnswer answer, Body body, ImmutableArray<PostedDocument> known, (DateOnly Effective, Source By)? end, DateOnly on)
    {
        var effective = known.Where(document => EffectiveOn(document, body.Id) <= on).ToList();
        var tasks = TaskFold.Of(effective, body);
        var last = Earlier(answer.Term?.Until, end?.Effective);
        var later = LaterStates(known, body, on, last).ToList();
        var current = effective.LastOrDefault(document => document.Acts.Any(act => act.Body.Id == body.Id && act is MandateAct.Establishes or MandateAct.Extends));
        return answer with
        {
            Tasks = [.. tasks.Select(task => AnswerOf(task, known, later, last))],
            Strength = effective.SelectMany(document => document.ActsOn<MandateAct.SetsStrength>(body.Id)).LastOrDefault()?.Figures ?? answer.Strength,
            ChapterVii = current?.ChapterVii ?? "none",
            Open = OpenRequests.Of(effective, body.Id, answer.Term),
            Findings = [.. answer.Findings, .. TaskFindings(tasks, effective)],
        };
    }

    /// <summary>The day from which a document's tasks on a body count.</summary>
    internal static DateOnly EffectiveOn(PostedDocument document, string body) =>
        document.ActsOn<MandateAct.Establishes>(body).Select(act => act.Term.From).FirstOrDefault(from => from is not null) ?? document.AdoptedOn;

    // What later documents, already known, do to today's tasks before the term runs out.
    private static IEnumerable<(DateOnly From, HashSet<Source> Sources)> LaterStates(ImmutableArray<PostedDocument> known, Body body, DateOnly on, DateOnly? last)
    {
        var dates = known.Where(document => document.Acts.Any(act => act.Body.Id == body.Id && act is MandateAct.Tasks or MandateAct.Incorporates))
            .Select(document => EffectiveOn(document, body.Id))
            .Where(day => day > on && (last is not { } until || day <= until))
            .Distinct().Order();
        foreach (var day in dates)
        {
            var tasks = TaskFold.Of([.. known.Where(document => EffectiveOn(document, body.Id) <= day)], body);
            yield return (day, tasks.Where(task => task.Standing != TaskStanding.Undetermined).Select(task => task.Source).ToHashSet());
        }
    }

    private static TaskAnswer AnswerOf(TaskInForce task, ImmutableArray<PostedDocument> known, List<(DateOnly From, HashSet<Source> Sources)> later, DateOnly? last)
    {
        var replaced = later.Where(state => !state.Sources.Contains(task.Source)).Select(state => (DateOnly?)state.From.AddDays(-1)).FirstOrDefault();
        var symbol = DocumentSymbol.Parse(task.Source.Symbol);
        var paragraph = task.Source.At is { } label ? known.FirstOrDefault(document => document.Symbol == symbol)?.Find(label) : null;
        return new TaskAnswer
        {
            Task = task,
            Until = Earlier(replaced, last),
            Components = paragraph?.Components ?? [],
            Gist = paragraph?.Gist,
            Text = paragraph?.Text,
            Link = symbol.Link,
        };
    }

    private static IEnumerable<Finding> TaskFindings(ImmutableArray<TaskInForce> tasks, List<PostedDocument> effective)
    {
        foreach (var task in tasks)
        {
            if (task.Standing == TaskStanding.Undetermined && task.Reason?.EndsWith("is not held", StringComparison.Ordinal) == true)
            {
                yield return QueryFindings.DocumentMissing(task.Source.Symbol);
            }
            else if (task is { Standing: TaskStanding.Derived, Source.At: { } at } && BesideRestatement(task, effective) is { } symbol)
            {
                yield return QueryFindings.KeptBesideRestatement($"{task.Source.Symbol} {at}", symbol);
            }
        }
    }

    private static string? BesideRestatement(TaskInForce task, List<PostedDocument> effective)
    {
        if (task.Via.IsEmpty || !task.Added)
        {
            return null;
        }

        var nearest = effective.FirstOrDefault(document => document.Symbol.Value == task.Via[0].Symbol);
        var restates = nearest?.Acts.OfType<MandateAct.Tasks>().Any(act => act.Mode is TaskMode.Set or TaskMode.Streamline) == true;
        return restates ? nearest!.Symbol.Value : null;
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => (one, other) switch
    {
        ({ } first, { } second) => first < second ? first : second,
        _ => one ?? other,
    };
}
