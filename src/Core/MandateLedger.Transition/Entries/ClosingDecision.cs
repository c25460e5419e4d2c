using MandateLedger.Primitives.Dates;

namespace MandateLedger.Transition.Entries;

/// <summary>That a mission closes: when its mandate ends, when its liquidation does, and when the plan for both was made.</summary>
public sealed record ClosingDecision : ClosingEntry
{
    /// <summary>The last day of the mandate, itself included.</summary>
    public DateOnly? End { get; init; }

    /// <summary>What that day rests on.</summary>
    public Authority? DecidedBy { get; init; }

    /// <summary>The last day of the liquidation, itself included; null where none is set.</summary>
    public LegalDate? LiquidationEnd { get; init; }

    /// <summary>What the end of the liquidation rests on.</summary>
    public Authority? LiquidationBy { get; init; }

    /// <summary>The day on which planning began; or null.</summary>
    public LegalDate? PlanOpened { get; init; }

    /// <summary>The transition and liquidation plan, where there is one.</summary>
    public Authority? Plan { get; init; }

    /// <inheritdoc/>
    public override string Subject() => "closing";
}
