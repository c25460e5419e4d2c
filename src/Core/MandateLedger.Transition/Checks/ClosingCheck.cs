using System.Collections.Immutable;
using MandateLedger.Primitives.Findings;

namespace MandateLedger.Transition.Checks;

/// <summary>Something that must hold in a closing file.</summary>
/// <param name="Id">The number of its findings, with a page of that name under <c>docs/findings</c>.</param>
/// <param name="Holds">What must hold, as a sentence.</param>
/// <param name="Run">The findings where it does not.</param>
public sealed record ClosingCheck(string Id, string Holds, Func<ClosingQuestion, IEnumerable<Finding>> Run);

/// <summary>Every check, in the order in which people ask.</summary>
public static class ClosingChecks
{
    /// <summary>The checks.</summary>
    public static ImmutableArray<ClosingCheck> All { get; } =
    [
        new("T301", "Every task in force on the eve has a disposition.", TaskChecks.Undisposed),
        new("T302", "No task, and no part of one, has two dispositions.", TaskChecks.DisposedTwice),
        new("T303", "Nothing is handed over without evidence that the receiver accepted it.", TaskChecks.NotAccepted),
        new("T304", "Nothing is handed over without a statement of the money for it.", TaskChecks.NotFunded),
        new("T201", "An intention is never taken for a decision.", DecisionChecks.IntentionOnly),
        new("T305", "A liquidation has an end.", DecisionChecks.LiquidationWithoutEnd),
        new("T306", "Planning begins a year before the end.", DecisionChecks.PlannedLate),
        new("T307", "What was planned has happened, or the plan was changed.", DecisionChecks.Slipped),
        new("T308", "A site that is handed over has a guard and an agreed use from that day on.", SiteChecks.NotSecured),
        new("T309", "A site is looked at after its handover.", SiteChecks.NotVerified),
        new("T310", "A site has its environmental clearance before its handover.", SiteChecks.NotCleared),
        new("T311", "A site that is handed over while the mandate lasts can be entered again.", SiteChecks.NoAccess),
        new("T312", "Money covers the separations of a month in that month.", MeansChecks.SeparationsNotCovered),
        new("T313", "The groups of assets add up to the register.", MeansChecks.AssetsNotReconciled),
        new("T314", "Guard units are home by the end of the liquidation.", MeansChecks.UnitsStay),
        new("T202", "Totals add up, and one figure is the same in every table.", MeansChecks.TotalsDisagree),
        new("T315", "Records are safe before those who hold them leave.", RemainderChecks.RecordsNotGated),
        new("T316", "Records that others need reach them while the mandate lasts.", RemainderChecks.RecordsTooLate),
        new("T317", "Whatever is still open after the liquidation has an owner.", RemainderChecks.OpenWithoutOwner),
        new("T318", "An obligation that outlives the mission has an owner.", RemainderChecks.ObligationWithoutOwner),
    ];

    /// <summary>What does not hold, in the order of the checks.</summary>
    public static ImmutableArray<Finding> Run(ClosingQuestion question) => [.. All.SelectMany(check => check.Run(question))];
}
