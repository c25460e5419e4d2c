using MandateLedger.Ledger.Tasks;
using MandateLedger.Primitives.Findings;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Checks;

/// <summary>Tasks: each has one way out, and whoever receives it said yes and can pay.</summary>
internal static class TaskChecks
{
    public static IEnumerable<Finding> Undisposed(ClosingQuestion question) =>
        from task in question.Eve.Tasks
        where question.DispositionsOf(task).All(one => one.Disposition == Disposition.Undecided)
        select TransitionFindings.Undisposed(ClosingQuestion.RefOf(task), task.Task.Standing != TaskStanding.Undetermined);

    // Parts beside each other are one way out each; a part beside the whole is two ways out for that part.
    public static IEnumerable<Finding> DisposedTwice(ClosingQuestion question) =>
        from task in question.Eve.Tasks
        let dispositions = question.DispositionsOf(task).ToList()
        where dispositions.Count > 1 && dispositions.Exists(one => one.Scope is null)
        select TransitionFindings.DisposedTwice(ClosingQuestion.RefOf(task), dispositions);

    public static IEnumerable<Finding> NotAccepted(ClosingQuestion question) =>
        from handover in HandoversOf(question)
        where handover.Acceptance is not { State: AcceptanceState.Accepted, Evidence: not null }
        select TransitionFindings.NotAccepted(handover);

    public static IEnumerable<Finding> NotFunded(ClosingQuestion question) =>
        from handover in HandoversOf(question)
        where handover.Funding is not { Source: not null }
        select TransitionFindings.NotFunded(handover);

    private static IEnumerable<TaskDisposition> HandoversOf(ClosingQuestion question) =>
        question.State.Of<TaskDisposition>().Where(disposition => disposition.IsHandover());
}
