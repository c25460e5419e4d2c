using System.Collections.Immutable;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Ledger.Postings;

namespace MandateLedger.Query;

/// <summary>A resolution that a ledger holds, by number and day of adoption.</summary>
public sealed record HeldResolution(int Number, DateOnly AdoptedOn);

/// <summary>What a question is asked of: one ledger, what it covers, and facts that go with it.</summary>
public sealed record LedgerView
{
    /// <summary>Which ledger speaks, for the reader: <c>bundled facts</c> or the file's name.</summary>
    public required string Name { get; init; }

    /// <summary>The entries that bear on the body asked about.</summary>
    public required MandateRecord Record { get; init; }

    /// <summary>The catalogue, which helps to find the body by its name.</summary>
    public required BodyCatalogue Bodies { get; init; }

    /// <summary>Every resolution held, also those that do not bear on the body.</summary>
    public ImmutableArray<HeldResolution> Held { get; init; } = [];

    /// <summary>Facts about bodies that no document held gives; empty for a ledger that the user built.</summary>
    public ImmutableArray<MissionFacts> Facts { get; init; } = [];
}

/// <summary>Facts about one body beside its acts, each with its source.</summary>
public sealed record MissionFacts
{
    /// <summary>The body's id.</summary>
    public required string Body { get; init; }

    /// <summary>From this day on the facts know every act on the body; itself included.</summary>
    public DateOnly? CompleteFrom { get; init; }

    /// <summary>To this day; itself included.</summary>
    public DateOnly? CompleteThrough { get; init; }

    /// <summary>What outlives the mandate.</summary>
    public ImmutableArray<Outliving> Outlives { get; init; } = [];

    /// <summary>Heads of mission.</summary>
    public ImmutableArray<HeadOfMission> Heads { get; init; } = [];

    /// <summary>Events.</summary>
    public ImmutableArray<MissionEvent> Events { get; init; } = [];
}

/// <summary>Something that goes on after the mandate: a power, an obligation, a task in other hands.</summary>
/// <param name="What">In our own words.</param>
/// <param name="Holder">Who has it; null where nobody is named.</param>
/// <param name="Symbol">The document that says so.</param>
/// <param name="At">The paragraph, or null.</param>
/// <param name="Until">The last day, itself included; null where no end is set.</param>
/// <param name="Source">Where we read it.</param>
public sealed record Outliving(string What, string? Holder, string Symbol, string? At, DateOnly? Until, string Source);

/// <summary>A head of mission. Dates with their precision, as in the source.</summary>
public sealed record HeadOfMission(string Name, string Title, string? From, string? To, bool Acting, string Source);

/// <summary>An event in the life of a mission, in our own words; one that is planned may not have happened.</summary>
public sealed record MissionEvent(string On, string Kind, string Text, string Source, bool Planned = false);
