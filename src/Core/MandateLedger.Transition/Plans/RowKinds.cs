using System.Text.RegularExpressions;

namespace MandateLedger.Transition.Plans;

/// <summary>What rows and columns are, by their names.</summary>
internal static partial class RowKinds
{
    [GeneratedRegex(@"^Sub-?total\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SubtotalName { get; }

    [GeneratedRegex(@"^(?:(?:Grand |Gross )?total\b|Gross requirements$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TotalName { get; }

    [GeneratedRegex(@"^(?:Net )?change$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ChangeName { get; }

    [GeneratedRegex(@"^(?:[IVX]{1,5}|[A-Z]|\d{1,2})\.\s*|\s*\([^)]*\)$|\s+costs$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ornament { get; }

    [GeneratedRegex(@"\b(?:19|20)\d{2}(?:/\d{2,4})?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year { get; }

    [GeneratedRegex(@"\bincrease/\(decrease\)|[^a-z ]", RegexOptions.CultureInvariant)]
    private static partial Regex NoWord { get; }

    public static bool IsSubtotal(string name) => SubtotalName.IsMatch(name);

    public static bool IsTotal(string name) => TotalName.IsMatch(name);

    public static bool IsChange(string name) => ChangeName.IsMatch(name);

    /// <summary>The name without its number, its brackets and the word "costs", in small letters: two tables name one thing alike.</summary>
    public static string Bare(string name)
    {
        var bare = name.Trim();
        for (var shorter = Ornament.Replace(bare, ""); shorter != bare; shorter = Ornament.Replace(bare, ""))
        {
            bare = shorter;
        }

        return bare.ToLowerInvariant();
    }

    /// <summary>The years that a column's name says.</summary>
    public static IReadOnlyList<string> YearsOf(string name) => [.. Year.Matches(name).Select(match => match.Value).Distinct()];

    /// <summary>
    /// A column as two tables name it alike: the first year above it, and its words without order and without the plural.
    /// </summary>
    public static string? KeyOf(TableColumn column) => YearsOf(column.Name) is [var year, ..]
        ? $"{year} {string.Join(' ', NoWord.Replace(Year.Replace(column.Name.ToLowerInvariant(), ""), "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('s')).Distinct().Order(StringComparer.Ordinal))}"
        : null;

    /// <summary>True for a column of percentages or of words, which nothing adds up.</summary>
    public static bool IsShare(TableColumn column) =>
        column.Name.Contains("ercentage", StringComparison.Ordinal) || column.Formula?.Contains('÷', StringComparison.Ordinal) == true;

    /// <summary>True for a column that is the difference of two others.</summary>
    public static bool IsDifference(TableColumn column) =>
        column.Formula is not null || column.Name.StartsWith("Variance", StringComparison.OrdinalIgnoreCase);
}
