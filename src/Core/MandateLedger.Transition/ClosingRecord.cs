using System.Collections.Immutable;
using MandateLedger.Ledger.Postings;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition;

/// <summary>How sure a fact is.</summary>
public enum Certainty
{
    /// <summary>Read in the document that decides it.</summary>
    Stated,

    /// <summary>Read in a budget document.</summary>
    Budgeted,

    /// <summary>Told by the press or another second hand.</summary>
    Reported,

    /// <summary>Concluded, and not read anywhere.</summary>
    Inferred,

    /// <summary>Read from a document by the program, and not yet confirmed by a person.</summary>
    Proposed,
}

/// <summary>Where a fact comes from.</summary>
/// <param name="Document">The symbol, or the name of what has none.</param>
/// <param name="At">The paragraph or table; or null.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Doubt">What speaks against it or is open about it, in our own words; or null.</param>
public sealed record FactSource(string Document, string? At, Certainty Certainty, string? Doubt = null)
{
    /// <summary>As people cite it: <c>S/2033/950 12</c>.</summary>
    public override string ToString() => At is null ? Document : $"{Document} {At}";
}

/// <summary>One line of a closing file, recorded once and never changed.</summary>
/// <param name="Number">Its place, counted from one.</param>
/// <param name="Entry">What it says.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Recording">Who recorded it and when; for facts that come with the program the day on which the source was public.</param>
public sealed record ClosingFact(long Number, ClosingEntry Entry, FactSource Source, Recording Recording);

/// <summary>A closing file: facts in the order of recording. It only grows.</summary>
public sealed class ClosingRecord
{
    private ClosingRecord(ImmutableArray<ClosingFact> facts) => Facts = facts;

    /// <summary>A file that says nothing.</summary>
    public static ClosingRecord Empty { get; } = new([]);

    /// <summary>Every fact, in the order of recording.</summary>
    public ImmutableArray<ClosingFact> Facts { get; }

    /// <summary>A file with the facts that a store kept.</summary>
    public static ClosingRecord Of(IEnumerable<ClosingFact> facts) => new([.. facts.OrderBy(fact => fact.Number)]);

    /// <summary>The file with one fact more.</summary>
    public ClosingRecord With(ClosingEntry entry, FactSource source, Recording recording) =>
        new(Facts.Add(new ClosingFact((Facts.IsEmpty ? 0 : Facts[^1].Number) + 1, entry, source, recording)));

    /// <summary>What it says on the evening of that day: of each subject the fact recorded last, whatever the case of its letters. Proposals say nothing.</summary>
    public ClosingState KnownOn(DateOnly day)
    {
        var latest = new Dictionary<string, ClosingFact>(StringComparer.OrdinalIgnoreCase);
        var known = Facts.Where(fact => fact.Source.Certainty != Certainty.Proposed && DateOnly.FromDateTime(fact.Recording.At.UtcDateTime) <= day);
        foreach (var fact in known.OrderBy(fact => fact.Recording.At).ThenBy(fact => fact.Number))
        {
            latest[fact.Entry.Subject()] = fact;
        }

        return new ClosingState([.. latest.Values.OrderBy(fact => fact.Number)]);
    }
}

/// <summary>What a closing file says at one time.</summary>
/// <param name="Facts">One fact for each subject.</param>
public sealed record ClosingState(ImmutableArray<ClosingFact> Facts)
{
    /// <summary>The entries of one kind.</summary>
    public IEnumerable<TEntry> Of<TEntry>()
        where TEntry : ClosingEntry => Facts.Select(fact => fact.Entry).OfType<TEntry>();

    /// <summary>The entries of one kind with where they come from.</summary>
    public IEnumerable<(TEntry Entry, FactSource Source)> Sourced<TEntry>()
        where TEntry : ClosingEntry => Facts.Where(fact => fact.Entry is TEntry).Select(fact => ((TEntry)fact.Entry, fact.Source));
}
