using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;

namespace MandateLedger.Ledger.Terms;

/// <summary>A paragraph that decided something.</summary>
/// <param name="Symbol">The document's symbol.</param>
/// <param name="At">The paragraph's label; null where only the document is known.</param>
public sealed record Source(string Symbol, string? At);

/// <summary>A term of a mandate, resolved against the terms before it.</summary>
public sealed record MandateTerm
{
    /// <summary>The first day, itself included.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day that is certain, itself included; null where the term has no end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The paragraph that set it.</summary>
    public required Source By { get; init; }

    /// <summary>The day of adoption.</summary>
    public required DateOnly AdoptedOn { get; init; }

    /// <summary>True where the last day was computed from a period.</summary>
    public bool Computed { get; init; }

    /// <summary>The period as worded, or null.</summary>
    public string? Period { get; init; }

    /// <summary>What the period was counted from: <c>adoption</c>, a day, or null where the words do not say.</summary>
    public string? CountedFrom { get; init; }

    /// <summary>True where the words say that it is the last.</summary>
    public bool Final { get; init; }

    /// <summary>Every reading of the last day where there are several, likeliest first.</summary>
    public ImmutableArray<TermReading> Readings { get; init; } = [];

    /// <summary>The last day by the other way of counting; or null.</summary>
    public DateOnly? OtherCount { get; init; }

    /// <summary>The latest day that any reading gives; null where the term has no end.</summary>
    public DateOnly? LatestUntil => Readings.IsEmpty ? Until : Readings.Max(reading => reading.Until) ?? Until;

    /// <summary>True where the day is certainly in the term.</summary>
    public bool Covers(DateOnly day) => From <= day && (Until is not { } until || day <= until);

    /// <summary>True where one reading covers the day and another does not.</summary>
    public bool MayCover(DateOnly day) => From <= day && !Covers(day) && day <= LatestUntil;
}
