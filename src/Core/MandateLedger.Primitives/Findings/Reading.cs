using System.Collections.Immutable;

namespace MandateLedger.Primitives.Findings;

/// <summary>What a stage made of its input, and what it could not make of it. There is no failure case.</summary>
public sealed record Reading<T>(T Value, ImmutableArray<Finding> Findings)
{
    /// <summary>Goes on with the value and keeps the findings of both stages, earlier ones first.</summary>
    public Reading<TNext> Then<TNext>(Func<T, Reading<TNext>> next)
    {
        var following = next(Value);
        return new Reading<TNext>(following.Value, Findings.AddRange(following.Findings));
    }
}
