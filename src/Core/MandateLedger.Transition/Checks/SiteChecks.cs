using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Findings;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Checks;

/// <summary>Sites: guarded, cleared, looked at afterwards, and not closed for ever to those who may need them.</summary>
internal static class SiteChecks
{
    public static IEnumerable<Finding> NotSecured(ClosingQuestion question) =>
        from site in HandedOver(question)
        where site.Custody is null || site.EndUse is null || site.Handover!.Evidence is null
        select TransitionFindings.NotSecured(site);

    public static IEnumerable<Finding> NotVerified(ClosingQuestion question)
    {
        foreach (var site in HandedOver(question))
        {
            if (site.Verification is not { } verification || (verification.Due is null && verification.Done is null))
            {
                yield return TransitionFindings.NotVerified(site);
            }
            else if (verification.Done is null && question.HasPassed(verification.Due!.Value))
            {
                yield return TransitionFindings.VerificationMissed(site, verification.Due.Value);
            }
        }
    }

    public static IEnumerable<Finding> NotCleared(ClosingQuestion question) =>
        HandedOver(question).Where(site => site.Clearance is null).Select(TransitionFindings.NotCleared);

    public static IEnumerable<Finding> NoAccess(ClosingQuestion question) =>
        from site in HandedOver(question)
        where site.Access is null && question.Decision.End is { } end && DayOf(site).First <= end
        select TransitionFindings.NoAccess(site);

    // A rented room goes back to its owner as it came; the word for the receiver then says so, and the rules are the same.
    private static IEnumerable<Site> HandedOver(ClosingQuestion question) =>
        question.State.Of<Site>().Where(site => site.Handover is { To: not null } && (site.Handover.On ?? site.Closes) is not null);

    private static LegalDate DayOf(Site site) => (site.Handover!.On ?? site.Closes)!.Value;
}
