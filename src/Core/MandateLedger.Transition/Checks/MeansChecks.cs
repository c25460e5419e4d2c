using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Findings;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Checks;

/// <summary>Money, assets and people: totals add up, and nobody is left unpaid or behind.</summary>
internal static class MeansChecks
{
    public static IEnumerable<Finding> SeparationsNotCovered(ClosingQuestion question) =>
        from month in question.State.Of<PostsInMonth>()
        where month.Separations > 0 && (month.Cost is null ? month.Provided is null : month.Provided is null || month.Provided < month.Cost)
        select TransitionFindings.SeparationsNotCovered(month);

    public static IEnumerable<Finding> AssetsNotReconciled(ClosingQuestion question)
    {
        var groups = question.State.Of<AssetGroup>().ToList();
        var register = question.State.Of<AssetRegister>().LastOrDefault();
        if (register is null)
        {
            return [];
        }

        var (value, items) = (groups.Sum(group => group.Value), groups.Sum(group => group.Items ?? 0));
        var countsItems = register.Items is not null && groups.TrueForAll(group => group.Items is not null);
        return value != register.Value || (countsItems && items != register.Items)
            ? [TransitionFindings.AssetsNotReconciled(register, value, countsItems ? items : null)]
            : [];
    }

    public static IEnumerable<Finding> UnitsStay(ClosingQuestion question) =>
        from unit in question.State.Of<UnitStrength>().GroupBy(strength => strength.Unit, StringComparer.Ordinal)
        let last = unit.MaxBy(strength => strength.On.First)!
        where last.Strength > 0 && question.Decision.LiquidationEnd is not null
        select TransitionFindings.UnitStays(last);

    public static IEnumerable<Finding> TotalsDisagree(ClosingQuestion question)
    {
        var amounts = question.State.Of<Amount>().ToList();
        return SumsThatDisagree(amounts).Concat(FiguresThatDiffer(amounts)).Concat(PostsThatDisagree(question));
    }

    // A sum is checked only where every item of it is there.
    private static IEnumerable<Finding> SumsThatDisagree(List<Amount> amounts) =>
        from total in amounts
        where total.SumOf is { Count: > 0 }
        let parts = amounts.Where(amount => amount.Table == total.Table && total.SumOf!.Contains(amount.Item)).ToList()
        where parts.Count == total.SumOf!.Count && parts.Sum(part => part.Value) != total.Value
        select TransitionFindings.SumDisagrees(total, parts.Sum(part => part.Value));

    private static IEnumerable<Finding> FiguresThatDiffer(List<Amount> amounts) =>
        from item in amounts.GroupBy(amount => amount.Item, StringComparer.Ordinal)
        let figures = item.DistinctBy(amount => amount.Value).ToList()
        where figures.Count > 1
        select TransitionFindings.FiguresDiffer(figures);

    private static IEnumerable<Finding> PostsThatDisagree(ClosingQuestion question)
    {
        PostsInMonth? before = null;
        foreach (var month in question.State.Of<PostsInMonth>().OrderBy(month => month.Month.First))
        {
            if (before is { Posts: { } had } && month.Posts is { } left && had - month.Separations != left)
            {
                yield return TransitionFindings.PostsDisagree(before, month);
            }

            before = month;
        }
    }
}
