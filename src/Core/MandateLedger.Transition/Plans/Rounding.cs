namespace MandateLedger.Transition.Plans;

/// <summary>
/// How far a sum may be off because its items and itself are rounded: half a unit of the last printed place for each of
/// them. Whole numbers are counted, not rounded, and must agree.
/// </summary>
internal static class Rounding
{
    /// <summary>True where a total of that many items agrees with their sum.</summary>
    public static bool Agrees(decimal total, decimal sum, int items, int decimals) =>
        decimals == 0 ? total == sum : Math.Abs(total - sum) <= (items + 1) * HalfUnit(decimals);

    /// <summary>Half a unit of the last place.</summary>
    public static decimal HalfUnit(int decimals) => decimals == 0 ? 0.5m : 0.5m / Power(decimals);

    private static decimal Power(int decimals) => Enumerable.Repeat(10m, Math.Min(decimals, 9)).Aggregate(1m, (product, ten) => product * ten);
}
