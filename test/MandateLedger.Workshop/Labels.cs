using System.Text.RegularExpressions;

namespace MandateLedger.Workshop;

/// <summary>Labels made comparable: <c>19a</c> is <c>19(a)</c>, and <c>Annex I.(a)</c> is <c>Annex I (a)</c>.</summary>
internal static partial class Labels
{
    public static string Comparable(string label)
    {
        var tight = label.Replace(" ", "", StringComparison.Ordinal).TrimEnd('.', ',', ';', ':');
        return AfterAnnex.Replace(LetterAfterNumber.Replace(tight, "$1($2)"), "$1");
    }

    [GeneratedRegex(@"^(\d+)([a-z])(?![a-z\]])", RegexOptions.CultureInvariant)]
    private static partial Regex LetterAfterNumber { get; }

    [GeneratedRegex(@"^(Annex[IVX]*)\.", RegexOptions.CultureInvariant)]
    private static partial Regex AfterAnnex { get; }
}
