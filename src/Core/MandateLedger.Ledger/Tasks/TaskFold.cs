using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Ledger.Postings;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Ledger.Tasks;

/// <summary>
/// The tasks of a body after each of its acts. The rules, in words: a list that states the mandate replaces the earlier
/// list and what it carried; a task that another subject's resolution added stays until an act names it, takes it over
/// or covers its subject; a reference carries what it reaches; a bare extension carries everything; a task that a
/// renewal by reference leaves out is undetermined, not gone.
/// </summary>
public static class TaskFold
{
    /// <summary>The tasks when every document given has taken effect, in the order of their sources.</summary>
    public static ImmutableArray<TaskInForce> Of(IReadOnlyList<PostedDocument> documents, Body body)
    {
        var references = new References(documents, body);
        ImmutableArray<TaskInForce> tasks = [];
        foreach (var document in documents)
        {
            tasks = Apply(tasks, document, body, references);
        }

        return tasks;
    }

    private static ImmutableArray<TaskInForce> Apply(ImmutableArray<TaskInForce> tasks, PostedDocument document, Body body, References references)
    {
        var given = document.ActsOn<MandateAct.Tasks>(body.Id).Where(act => act.Condition is null).ToList();
        var whole = given.Where(act => act.Mode is TaskMode.Set or TaskMode.Streamline).ToList();
        var carriers = document.ActsOn<MandateAct.Incorporates>(body.Id).ToList();
        var renewal = RenewalOf(document, body.Id);
        var since = renewal?.From ?? document.AdoptedOn;
        if (whole.Count > 0)
        {
            tasks = [.. KeptBeside(tasks, whole, document, renewal), .. whole.SelectMany(act => Items(act, document, since, added: false))];
            tasks = Merge(tasks, Carried(carriers.Where(act => act.Recalls), tasks, document, since, references));
        }
        else if (carriers.Count > 0)
        {
            var carried = Carried(carriers, tasks, document, since, references).ToList();
            var leftOut = tasks.Where(task => !carried.Exists(other => other.Source == task.Source)).Select(task => LeftOut(task, document, renewal is not null && !carriers.TrueForAll(act => act.Recalls)));
            tasks = [.. carried, .. leftOut];
        }
        else if (renewal is not null)
        {
            tasks = [.. tasks.Select(task => Through(task, new Source(document.Symbol.Value, renewal.At)))];
        }

        var added = given.Where(act => act.Mode is TaskMode.Add or TaskMode.Reaffirm).SelectMany(act => Items(act, document, since, added: true));
        return Without(Merge(tasks, added), given.Where(act => act.Mode == TaskMode.Remove), document);
    }

    private sealed record Renewal(string At, DateOnly From);

    private static Renewal? RenewalOf(PostedDocument document, string body) => document.Acts
        .Where(act => act.Body.Id == body)
        .Select(act => act switch
        {
            MandateAct.Establishes establishes => new Renewal(act.At, establishes.Term.From ?? document.AdoptedOn),
            MandateAct.Extends { Scope: TermScope.Mandate } => new Renewal(act.At, document.AdoptedOn),
            _ => null,
        })
        .FirstOrDefault(renewal => renewal is not null);

    private static IEnumerable<TaskInForce> Items(MandateAct.Tasks act, PostedDocument document, DateOnly since, bool added) =>
        act.Items.Select(item => new TaskInForce
        {
            Source = new Source(document.Symbol.Value, item.Label),
            Since = since,
            Conditions = item.Conditions,
            Added = added,
            Subjects = document.Subjects,
        });

    private static IEnumerable<TaskInForce> KeptBeside(ImmutableArray<TaskInForce> tasks, List<MandateAct.Tasks> whole, PostedDocument document, Renewal? renewal)
    {
        var cited = whole.SelectMany(act => act.Items).SelectMany(item => item.Cites).ToHashSet();
        return tasks
            .Where(task => task.Added && task.Source.At is not null && !cited.Contains(task.Source.Symbol) && !CoversSubject(document, task))
            .Select(task => Through(task, new Source(document.Symbol.Value, renewal?.At ?? whole[0].At)));
    }

    // The library's agenda terms say what a document is about; where it has none, a document that adds a task is taken
    // to be on the same subject.
    private static bool CoversSubject(PostedDocument document, TaskInForce task) =>
        task.Subjects.IsEmpty || document.Subjects.IsEmpty || task.Subjects.All(subject => document.Subjects.Contains(subject));

    private static IEnumerable<TaskInForce> Carried(IEnumerable<MandateAct.Incorporates> carriers, ImmutableArray<TaskInForce> tasks, PostedDocument document, DateOnly since, References references)
    {
        var result = new Dictionary<Source, TaskInForce>();
        foreach (var act in carriers)
        {
            var here = new Source(document.Symbol.Value, act.At);
            foreach (var referred in references.Follow(act.References, document))
            {
                var before = tasks.FirstOrDefault(task => task.Source == referred.Source);
                var task = TaskOf(referred, before, here, since);
                if (!result.TryGetValue(referred.Source, out var other) || task.Via.Length < other.Via.Length)
                {
                    result[referred.Source] = task;
                }
            }
        }

        return result.Values;
    }

    private static TaskInForce TaskOf(Referred referred, TaskInForce? before, Source here, DateOnly since) => new()
    {
        Source = referred.Source,
        Since = before?.Since ?? since,
        Via = referred.Path.Insert(0, here),
        Conditions = referred.Item?.Conditions ?? [],
        Standing = referred.Item is null ? TaskStanding.Undetermined : TaskStanding.Derived,
        Reason = referred.Item is null ? $"{referred.Source.Symbol} is not held" : null,
        Added = before?.Added ?? referred.From?.Acts.OfType<MandateAct.Tasks>().Any(act => act.Mode is TaskMode.Add && act.Items.Any(item => item.Label == referred.Source.At)) ?? false,
        Subjects = before?.Subjects ?? referred.From?.Subjects ?? [],
    };

    private static TaskInForce Through(TaskInForce task, Source by) => task with
    {
        Via = task.Via.Insert(0, by),
        Standing = task.Standing == TaskStanding.Stated ? TaskStanding.Derived : task.Standing,
    };

    private static TaskInForce LeftOut(TaskInForce task, PostedDocument document, bool renewal) =>
        renewal && task.Standing != TaskStanding.Undetermined
            ? task with { Standing = TaskStanding.Undetermined, Reason = $"{document.Symbol} renews by reference and does not cite it" }
            : task;

    private static ImmutableArray<TaskInForce> Merge(ImmutableArray<TaskInForce> tasks, IEnumerable<TaskInForce> more)
    {
        foreach (var task in more)
        {
            var at = tasks.IndexOf(tasks.FirstOrDefault(other => other.Source == task.Source)!);
            tasks = at < 0 ? tasks.Add(task) : tasks.SetItem(at, task.Via.IsEmpty ? tasks[at] : task);
        }

        return tasks;
    }

    private static bool IsThat(TaskInForce task, TaskItem item) =>
        task.Source.At is { } at && ParagraphLabel.IsAtOrUnder(at, item.Label)
        && item.Cites.Any(symbol => DocumentSymbol.Parse(symbol).ResolutionNumber == DocumentSymbol.Parse(task.Source.Symbol).ResolutionNumber);

    private static ImmutableArray<TaskInForce> Without(ImmutableArray<TaskInForce> tasks, IEnumerable<MandateAct.Tasks> removals, PostedDocument document)
    {
        var removed = removals.SelectMany(act => act.Items).ToList();
        return removed.Count == 0
            ? tasks
            : [.. tasks.Where(task => task.Source.Symbol == document.Symbol.Value || !removed.Exists(item => IsThat(task, item)))];
    }
}
