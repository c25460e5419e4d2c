using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Transition.Plans;

/// <summary>Numbers as the United Nations prints them: <c>98 126.5</c>, <c>(57 358.1)</c> for less than nothing, <c>–</c> for nothing.</summary>
internal static partial class PrintedFigure
{
    [GeneratedRegex(@"^(?<open>\()?(?<minus>-)?\$?(?<whole>\d{1,3}(?:[ ,]\d{3})+|\d+)(?:\.(?<part>\d+))?(?(open)\))$", RegexOptions.CultureInvariant)]
    private static partial Regex Figure { get; }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex White { get; }

    /// <summary>The cell with its number, if it is one.</summary>
    public static TableCell Cell(string printed)
    {
        var text = White.Replace(Folding.Fold(printed), " ").Trim();
        if (text is "–" or "—" or "-" or "\u2212")
        {
            return new TableCell(printed, 0, 0);
        }

        var match = Figure.Match(text);
        if (!match.Success)
        {
            return new TableCell(printed, null, 0);
        }

        var part = match.Groups["part"].Value;
        var digits = match.Groups["whole"].Value.Replace(" ", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(part.Length > 0 ? $"{digits}.{part}" : digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new TableCell(printed, match.Groups["open"].Success || match.Groups["minus"].Success ? -value : value, part.Length)
            : new TableCell(printed, null, 0);
    }
}
