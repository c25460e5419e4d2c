using System.Collections.Immutable;

namespace MandateLedger.Transition;

/// <summary>How another mission closed.</summary>
/// <param name="Body">The body's id.</param>
/// <param name="End">The last day of its mandate, itself included.</param>
/// <param name="Symbol">The resolution that ended it.</param>
/// <param name="At">The paragraph.</param>
/// <param name="Successors">Who followed.</param>
/// <param name="Liquidation">The liquidation in a few words; or null.</param>
/// <param name="Request">The symbol of the host State's letter; or null.</param>
/// <param name="Tasks">Tasks whose receiver is known.</param>
public sealed record Precedent(string Body, DateOnly End, string Symbol, string At, ImmutableArray<string> Successors, string? Liquidation, string? Request, ImmutableArray<PrecedentTask> Tasks);

/// <summary>Where a kind of task went.</summary>
/// <param name="Component">The mandate component.</param>
/// <param name="To">Where it went, in our own words.</param>
/// <param name="Source">Symbol and paragraph.</param>
public sealed record PrecedentTask(string Component, string To, string Source);
