using MandateLedger.Primitives.Dates;

namespace MandateLedger.Transition.Entries;

/// <summary>A site changing hands.</summary>
/// <param name="On">The day; or null.</param>
/// <param name="To">Who has it afterwards; or null.</param>
/// <param name="Evidence">The signed record; or null.</param>
public sealed record SiteHandover(LegalDate? On, string? To, string? Evidence = null);

/// <summary>A place that the mission has, and brings back.</summary>
public sealed record Site : ClosingEntry
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>When the mission leaves it, or left it; or null.</summary>
    public LegalDate? Closes { get; init; }

    /// <summary>True where the mission has left it, and not only means to.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The handover; or null.</summary>
    public SiteHandover? Handover { get; init; }

    /// <summary>Who guards it from the day of the handover on; or null.</summary>
    public string? Custody { get; init; }

    /// <summary>What it may be used for afterwards; or null.</summary>
    public string? EndUse { get; init; }

    /// <summary>The environmental clearance; or null.</summary>
    public string? Clearance { get; init; }

    /// <summary>The look afterwards; or null.</summary>
    public Verification? Verification { get; init; }

    /// <summary>How the United Nations may come back to it; or null.</summary>
    public string? Access { get; init; }

    /// <inheritdoc/>
    public override string Subject() => $"site {Name}";
}
