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

    /// <summary>Letters of the host State that acts cite, and what each asks for.</summary>
    public ImmutableArray<HostLetter> Letters { get; init; } = [];

    /// <summary>Statements: who spoke, when and on which occasion; the words are not held.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>The capital where the mission had its seat, by which newspapers mean the host Government too; or null.</summary>
    public string? Seat { get; init; }
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

/// <summary>An event in the life of a mission, in our own words.</summary>
public sealed record MissionEvent(string On, string Kind, string Text, string Source)
{
    /// <summary>True where it is planned, and may not have happened.</summary>
    public bool Planned { get; init; }

    /// <summary>The town, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Who took part, led it or was killed in it, as far as the source names people.</summary>
    public ImmutableArray<string> People { get; init; } = [];

    /// <summary>How many people were killed, those named in <see cref="People"/> included; null where the source gives no number.</summary>
    public int? Killed { get; init; }
}

/// <summary>A letter of the host State that an act cites.</summary>
/// <param name="Cited">The symbol of the document that cites it.</param>
/// <param name="At">The paragraph that cites it.</param>
/// <param name="From">Who wrote it.</param>
/// <param name="Dated">Its date with its precision, or null where the citing text gives none.</param>
/// <param name="Symbol">Its own symbol, or null.</param>
/// <param name="Asks"><c>renewal</c>, <c>review</c> or <c>closing</c>.</param>
public sealed record HostLetter(string Cited, string At, string From, string? Dated, string? Symbol, string Asks);

/// <summary>A statement, known by its occasion.</summary>
/// <param name="On">Its date with its precision.</param>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Occasion">The kind of event at which it was made, for example <c>ceremony</c>.</param>
/// <param name="Source">Where we read it.</param>
public sealed record Statement(string On, string Speaker, string Occasion, string Source);
