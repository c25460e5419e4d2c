using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Parsing.Dates;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Days on which something happens, as against days by which a paper is named: "his report of 3 May 2031".</summary>
internal static partial class DecisiveDay
{
    [GeneratedRegex(@"(?:\(\d{4}\),? (?:of|adopted on)|\bdated|\b(?:reports?|letters?|statements?|notes?|agreements?|Secretary-General|decisions?|communiqu\p{L}+|Accords?|Agreements?|meeting|resolution) (?:of|on)) *$", RegexOptions.CultureInvariant)]
    private static partial Regex NamesAPaper { get; }

    /// <summary>The first day of the clause at or after a position, or null.</summary>
    public static DateOnly? After(Clause clause, int from) =>
        clause.Dates.FirstOrDefault(date => date.Span.From >= from && date.Date.Day is not null && !IsOfPaper(clause, date))?.Date.Day;

    private static bool IsOfPaper(Clause clause, DateMention date) =>
        NamesAPaper.IsMatch(clause.Text[Math.Max(0, date.Span.From - 40)..date.Span.From]);
}
