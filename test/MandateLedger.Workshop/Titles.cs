using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Json;

namespace MandateLedger.Workshop;

/// <summary>A mandate that a librarian's title says is extended until a day.</summary>
/// <param name="Symbol">The resolution.</param>
/// <param name="Body">The acronym in brackets, or the kind of panel, or an empty text where the title gives neither.</param>
/// <param name="Until">The day.</param>
/// <param name="IsAcronym">True where <paramref name="Body"/> is an acronym.</param>
internal sealed record TitleTerm(string Symbol, string Body, DateOnly Until, bool IsAcronym);

/// <summary>The Dag Hammarskjöld Library's titles of resolutions, as far as they speak of extending a mandate until a day.</summary>
internal static partial class Titles
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The terms in a file of titles; a title may speak of two mandates.</summary>
    public static IReadOnlyList<TitleTerm> ReadAll(string path) =>
        [.. File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).SelectMany(cells => TermsOf(cells[0], cells[2]))];

    /// <summary>True where an act extends that body until that day; the library's "Group of Experts" is any body of experts.</summary>
    public static bool Agrees(TitleTerm term, ActJson act, Func<string, string> keyOf, Func<string, string> nameOf) =>
        act.Kind == "extend"
        && act.Until == term.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        && (term.IsAcronym ? keyOf(term.Body) == keyOf(act.Body ?? "") : nameOf(act.Body ?? "").Contains(LastWords(term.Body), StringComparison.OrdinalIgnoreCase));

    private static string LastWords(string panel) => panel.EndsWith("Experts", StringComparison.Ordinal) ? "of Experts" : panel;

    // "on renewal of measures … until DATE and extension of the mandate of … until DATE": only what follows "mandate" is a mandate's day.
    private static IEnumerable<TitleTerm> TermsOf(string symbol, string title)
    {
        foreach (Match match in MandateUntil.Matches(title))
        {
            var named = match.Groups["body"].Value;
            var acronym = Acronym.Matches(named).LastOrDefault()?.Groups["name"].Value;
            var panel = Panel.Match(named).Value;
            var day = match.Groups["day"];
            var month = Array.IndexOf(Months, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;
            var until = new DateOnly(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), month, int.Parse(day.Value, CultureInfo.InvariantCulture));
            yield return new TitleTerm(symbol, acronym ?? panel, until, acronym is not null);
        }
    }

    [GeneratedRegex(@"\b(?:extension|renewal|continuation)(?: of)? (?:(?:of|the|and|an?) |\w+ )*?mandate(?<body>(?:(?!until |mandate).)*?(?:\bmandate of(?:(?!until |mandate).)*?)?)until (?<day>\d{1,2}) (?<month>[A-Z][a-z]{2})[a-z]*\.? (?<year>\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex MandateUntil { get; }

    [GeneratedRegex(@"\((?<name>[A-Z][A-Za-z-]*[A-Z])\)", RegexOptions.CultureInvariant)]
    private static partial Regex Acronym { get; }

    [GeneratedRegex(@"Panel of Experts|Group of Experts|Monitoring Group|Monitoring Team|Joint Investigative Mechanism|Investigative Team|Ombudsperson", RegexOptions.CultureInvariant)]
    private static partial Regex Panel { get; }
}
