using System.Collections.Immutable;
using MandateLedger.Ledger.Terms;

namespace MandateLedger.Ledger.Tasks;

/// <summary>How a task stands on a day.</summary>
public enum TaskStanding
{
    /// <summary>The resolution in force lists it.</summary>
    Stated,

    /// <summary>It is carried from where it was set, by reference or by a bare extension.</summary>
    Derived,

    /// <summary>Listed, not counted as in force: a document is missing or an omission leaves it open.</summary>
    Undetermined,
}

/// <summary>A task on a day.</summary>
public sealed record TaskInForce
{
    /// <summary>The paragraph that set it.</summary>
    public required Source Source { get; init; }

    /// <summary>The first day from which it has been in force without a break, under that source.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The paragraphs that carry it to the day asked, nearest first.</summary>
    public ImmutableArray<Source> Via { get; init; } = [];

    /// <summary>Conditions and scope words.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    /// <summary>How it stands.</summary>
    public TaskStanding Standing { get; init; }

    /// <summary>Why it is undetermined; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>True where it was given on top of the mandate rather than as part of a whole list.</summary>
    public bool Added { get; init; }

    /// <summary>The subjects of the document that gave it.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];
}
