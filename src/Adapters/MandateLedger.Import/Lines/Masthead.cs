using System.Text.RegularExpressions;

namespace MandateLedger.Import.Lines;

/// <summary>What the first page of a United Nations document says in fixed places.</summary>
internal static partial class Masthead
{
    [GeneratedRegex(@"^(?<symbol>(?:S|A|E|ST)/[A-Z0-9]+(?:[/.](?:[A-Za-z]+\.)?[A-Z0-9]+)*(?: ?\(Sect\. ?\d+\)(?:/Add\. ?\d+)?| ?\(\d{4}\)|/(?:Add|Rev|Corr)\. ?\d+)*)\**$", RegexOptions.CultureInvariant)]
    private static partial Regex SymbolAlone { get; }

    [GeneratedRegex(@"^(?:Resolution \d|Adopted by |Report of |Letter dated |[\w-]+ report of |[\w-]+ session$|Agenda item|Distr\.|Original:|United Nations$|Security Council$|General Assembly$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Title { get; }

    /// <summary>True where the words are nothing but the symbol of a document.</summary>
    public static bool IsSymbol(string words) => SymbolAlone.IsMatch(words);

    /// <summary>True for a line that stands on covers and nowhere else.</summary>
    public static bool IsTitle(string words) => Title.IsMatch(words);

    /// <summary>The first symbol that stands alone on a line, with a space before the year of a resolution.</summary>
    public static string? SymbolOf(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (SymbolAlone.Match(line) is { Success: true } match)
            {
                return BeforeBracket.Replace(match.Groups["symbol"].Value.Replace(" ", "", StringComparison.Ordinal), " (").Replace("Sect.", "Sect. ", StringComparison.Ordinal);
            }
        }

        return null;
    }

    [GeneratedRegex(@"\((?=\d{4}\)|Sect)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeBracket { get; }
}
