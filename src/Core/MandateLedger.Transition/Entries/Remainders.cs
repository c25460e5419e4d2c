using MandateLedger.Primitives.Dates;

namespace MandateLedger.Transition.Entries;

/// <summary>Records of one class: paper files, e-mail, evidence.</summary>
public sealed record RecordClass : ClosingEntry
{
    /// <summary>The class.</summary>
    public required string Name { get; init; }

    /// <summary>Who has them until the deadline; or null.</summary>
    public string? Custodian { get; init; }

    /// <summary>By when they are archived, handed over or disposed of; itself included. Null where no day is set.</summary>
    public LegalDate? Deadline { get; init; }

    /// <summary>The day on which those who hold them leave; or null, and then the first separations count.</summary>
    public DateOnly? HoldersLeave { get; init; }

    /// <summary>Who must have received them while the mandate lasts; or null.</summary>
    public string? MustReach { get; init; }

    /// <summary>The day on which it was done; or null.</summary>
    public DateOnly? Done { get; init; }

    /// <inheritdoc/>
    public override string Subject() => $"records {Name}";
}

/// <summary>What an agreement or a remainder is.</summary>
public enum RemainderKind
{
    /// <summary>A contract with a vendor.</summary>
    Contract,

    /// <summary>A claim, by or against the mission.</summary>
    Claim,

    /// <summary>A system or a licence.</summary>
    System,

    /// <summary>A case of staff: a placement, an entitlement.</summary>
    Staff,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>Something that has to be closed, or given an owner that stays.</summary>
public sealed record Remainder : ClosingEntry
{
    /// <summary>What kind of thing it is.</summary>
    public required RemainderKind Kind { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Who looks after it once the mission is gone; or null.</summary>
    public string? Owner { get; init; }

    /// <summary>When it is to end; or null.</summary>
    public LegalDate? Ends { get; init; }

    /// <summary>The day on which it was closed; or null.</summary>
    public DateOnly? Closed { get; init; }

    /// <inheritdoc/>
    public override string Subject() => $"{Kind.ToString().ToLowerInvariant()} {Name}";
}

/// <summary>An obligation that outlives the mission.</summary>
public sealed record Obligation : ClosingEntry
{
    /// <summary>In our own words.</summary>
    public required string What { get; init; }

    /// <summary>Who has it; or null.</summary>
    public string? Owner { get; init; }

    /// <summary>What it rests on.</summary>
    public required Authority By { get; init; }

    /// <summary>Until when; itself included. Null where no end is set.</summary>
    public LegalDate? Until { get; init; }

    /// <inheritdoc/>
    public override string Subject() => $"obligation {What}";
}

/// <summary>The four phases of the Secretariat's guide to closing a field entity, and what stands beside them.</summary>
public enum ClosingPhase
{
    /// <summary>Before the decision to close.</summary>
    PreClosure,

    /// <summary>Until the last day of the mandate.</summary>
    MandateImplementation,

    /// <summary>Liquidation and closure.</summary>
    Liquidation,

    /// <summary>After the liquidation in the field.</summary>
    PostLiquidation,

    /// <summary>An event of the country's own: an election, a budget law.</summary>
    NationalEvent,
}

/// <summary>A day that the closing turns on.</summary>
public sealed record Milestone : ClosingEntry
{
    /// <summary>What happens, in our own words.</summary>
    public required string What { get; init; }

    /// <summary>The phase that it belongs to.</summary>
    public required ClosingPhase Phase { get; init; }

    /// <summary>When it is planned; or null.</summary>
    public LegalDate? Planned { get; init; }

    /// <summary>When it happened; or null.</summary>
    public LegalDate? Happened { get; init; }

    /// <inheritdoc/>
    public override string Subject() => $"milestone {What}";
}

/// <summary>A risk to the closing as a whole.</summary>
public sealed record ClosingRisk : ClosingEntry
{
    /// <summary>What could go wrong.</summary>
    public required string What { get; init; }

    /// <summary>What is done about it; or null.</summary>
    public string? Mitigation { get; init; }

    /// <summary>Who looks after it; or null.</summary>
    public string? Owner { get; init; }

    /// <inheritdoc/>
    public override string Subject() => $"risk {What}";
}
