using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Findings;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Checks;

/// <summary>Records, contracts, claims and obligations: safe, closed, or in hands that stay.</summary>
internal static class RemainderChecks
{
    public static IEnumerable<Finding> RecordsNotGated(ClosingQuestion question)
    {
        var first = question.State.Of<PostsInMonth>().Where(month => month.Separations > 0).Select(month => (DateOnly?)month.Month.Last).Min();
        foreach (var records in question.State.Of<RecordClass>().Where(records => records.Done is null))
        {
            if (records.Deadline is not { } deadline)
            {
                yield return TransitionFindings.RecordsWithoutDeadline(records);
            }
            else if (records.HoldersLeave is { } leave)
            {
                if (deadline.Last > leave)
                {
                    yield return TransitionFindings.RecordsNotGated(records, deadline, leave);
                }
            }
            else if (first is { } separation && deadline.Last > separation)
            {
                yield return TransitionFindings.HoldersUnknown(records, deadline, separation);
            }
        }
    }

    public static IEnumerable<Finding> RecordsTooLate(ClosingQuestion question) =>
        from records in question.State.Of<RecordClass>()
        where records.MustReach is not null && question.Decision.End is not null
        where (records.Done is { } done ? LegalDate.Of(done) : records.Deadline) is not { } day || day.Last > question.Decision.End
        select TransitionFindings.RecordsTooLate(records, question.Decision.End!.Value);

    public static IEnumerable<Finding> OpenWithoutOwner(ClosingQuestion question) =>
        from remainder in question.State.Of<Remainder>()
        where remainder is { Closed: null, Owner: null }
        where remainder.Ends is not { } ends || question.HasPassed(ends) || (question.Decision.LiquidationEnd is { } end && ends.Last > end.Last)
        select TransitionFindings.OpenWithoutOwner(remainder);

    public static IEnumerable<Finding> ObligationWithoutOwner(ClosingQuestion question) =>
        question.Obligations.Where(obligation => obligation.Holder is null).Select(obligation => TransitionFindings.ObligationWithoutOwner($"obligation {obligation.What}"))
            .Concat(question.State.Of<Obligation>().Where(obligation => obligation.Owner is null).Select(obligation => TransitionFindings.ObligationWithoutOwner(obligation.Subject())));
}
