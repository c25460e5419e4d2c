using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Findings;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Checks;

/// <summary>The decision to close, its plan and its days.</summary>
internal static class DecisionChecks
{
    // A year: liquidation, separations and disposal of assets all have procedures of many months.
    private const int MonthsBeforeTheEnd = 12;

    public static IEnumerable<Finding> IntentionOnly(ClosingQuestion question)
    {
        if (question.Decision is { DecidedBy: { Kind: AuthorityKind.Intention } end })
        {
            yield return TransitionFindings.IntentionOnly(question.Decision.Subject(), end);
        }

        foreach (var disposition in question.State.Of<TaskDisposition>())
        {
            if (disposition.Authority is { Kind: AuthorityKind.Intention } authority)
            {
                yield return TransitionFindings.IntentionOnly(disposition.Subject(), authority);
            }
        }
    }

    public static IEnumerable<Finding> LiquidationWithoutEnd(ClosingQuestion question) =>
        question.Decision is { End: not null, LiquidationEnd: null } ? [TransitionFindings.LiquidationWithoutEnd()] : [];

    public static IEnumerable<Finding> PlannedLate(ClosingQuestion question) => question.Decision switch
    {
        { End: { } end, PlanOpened: null } => [TransitionFindings.NoPlan(end)],
        { End: { } end, PlanOpened: { } opened } when opened.First > end.AddMonths(-MonthsBeforeTheEnd) => [TransitionFindings.PlannedLate(opened, end)],
        _ => [],
    };

    public static IEnumerable<Finding> Slipped(ClosingQuestion question) =>
        from milestone in question.State.Of<Milestone>()
        where milestone is { Planned: { } planned, Happened: null } && question.HasPassed(planned)
        select TransitionFindings.Slipped(milestone.Subject(), milestone.Planned!.Value);
}
