using System.Collections.Immutable;
using MandateLedger.Ledger.Tasks;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Findings;

namespace MandateLedger.Query.Answers;

/// <summary>The four answers. There is no fifth, and no silent guess.</summary>
public enum MandateStatus
{
    /// <summary>The mandate is in force.</summary>
    InForce,

    /// <summary>It is not.</summary>
    NotInForce,

    /// <summary>It cannot be told; the findings say which fact is missing.</summary>
    Undetermined,

    /// <summary>The day lies outside what the ledger covers.</summary>
    OutsideCoverage,
}

/// <summary>The mandate of a body on a day.</summary>
public sealed record MandateAnswer
{
    /// <summary>The body's id.</summary>
    public required string Body { get; init; }

    /// <summary>Its official name.</summary>
    public required string Name { get; init; }

    /// <summary>The day asked about.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The day whose knowledge answers.</summary>
    public required DateOnly AsKnown { get; init; }

    /// <summary>The answer.</summary>
    public required MandateStatus Answer { get; init; }

    /// <summary>Which ledger spoke.</summary>
    public required string Ledger { get; init; }

    /// <summary>The term that the day lies in, or the last one before it.</summary>
    public MandateTerm? Term { get; init; }

    /// <summary>The tasks in force, and those undetermined.</summary>
    public ImmutableArray<TaskAnswer> Tasks { get; init; } = [];

    /// <summary>Powers and obligations that go on after the mandate.</summary>
    public ImmutableArray<ResidualAnswer> Residual { get; init; } = [];

    /// <summary>What else stands open: reports and steps of transition asked for in the running term.</summary>
    public ImmutableArray<OpenRequest> Open { get; init; } = [];

    /// <summary>The authorized strength last set, by what the words count.</summary>
    public ImmutableSortedDictionary<string, int> Strength { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>The Charter basis of the resolution in force.</summary>
    public string ChapterVii { get; init; } = "none";

    /// <summary>What a reader should know.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}

/// <summary>A task as it is answered.</summary>
public sealed record TaskAnswer
{
    /// <summary>The task in the ledger.</summary>
    public required TaskInForce Task { get; init; }

    /// <summary>The last day in force as far as is known, itself included; null where the term has no end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The Secretariat's components.</summary>
    public ImmutableArray<string> Components { get; init; } = [];

    /// <summary>Our own short wording, or null.</summary>
    public string? Gist { get; init; }

    /// <summary>The paragraph's own words, where they are held.</summary>
    public string? Text { get; init; }

    /// <summary>Where the document can be read.</summary>
    public required string Link { get; init; }
}

/// <summary>A power or obligation that goes on.</summary>
public sealed record ResidualAnswer(string What, string? Holder, Source By, DateOnly? Until, string Source);

/// <summary>A request of the running term.</summary>
/// <param name="Kind"><c>report</c>, <c>review</c>, <c>plan</c> and so on.</param>
/// <param name="By">The paragraph.</param>
/// <param name="Text">In a few words: who, how often, when due.</param>
public sealed record OpenRequest(string Kind, Source By, string Text);
