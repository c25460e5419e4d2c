using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Parsing.Dates;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>A term with the words that give it.</summary>
internal sealed record TermWords(Term Term, TextSpan Words);

/// <summary>
/// Reads a term from a clause: until a date; for a period; for a period that begins on a day. The date wins over the
/// period. A period from adoption, or without a starting point, ends on the same day number; a period that begins on
/// a named day ends the day before the same day number. The other count is kept.
/// </summary>
internal static partial class TermReader
{
    [GeneratedRegex(@"(?:\b(?:until|till|to|through|up to|no later than|not later than|(?:ending|terminating|expiring|concluding)(?: on)?|that is(?: to say)?, (?:until|to)|shall (?:close|end|cease)(?: by| on)?)(?: (?:the end of|the|and including|at the latest))?[ ,]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeLastDay { get; }

    [GeneratedRegex(@"(?:\b(?:beginning|commencing|starting|effective|as) (?:on|from|of)?|with effect from|\bfrom|\bas of|\bbeginning|\bcommencing|\beffective)(?: the)? *$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeFirstDay { get; }

    [GeneratedRegex(@"\b(?:for|of)(?: (?:a|an|another|the|one|its))?(?: (?:additional|further|initial|new|final|last|interim|single|maximum|of|subsequent|limited|renewable|first|second|period|short|technical|full|one-time))*(?: an? (?:initial|additional|further))? *$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforePeriod { get; }

    [GeneratedRegex(@"^ *(?:period|extension|term)?,? *(?:from|after|following|beginning on|starting (?:on|from)|as (?:from|of)|commencing(?: on)?|with effect from)(?: the)? (?:date of )?(?:the )?(?:adoption|the date of|date of)?", RegexOptions.CultureInvariant)]
    private static partial Regex AnchorAfterPeriod { get; }

    [GeneratedRegex(@"^ from the date of expir(?:y|ation) of (?:its|the|their)(?: [A-Z][A-Za-z' ]{2,50}?'s?)? (?:current|present|existing) mandates? (?:in|on) ", RegexOptions.CultureInvariant)]
    private static partial Regex AfterRunningTerm { get; }

    // The words after these announce a later act, not this one.
    [GeneratedRegex(@"\bwith a view to\b|\bwith the intention\b|\bexpress(?:es|ing) its (?:intention|readiness)\b|\bbearing in mind\b|\bsubject to\b|\bto be reviewed\b", RegexOptions.CultureInvariant)]
    private static partial Regex Announcement { get; }

    /// <summary>The term after position <paramref name="from"/> of the clause, or null where the clause gives none.</summary>
    public static TermWords? Read(Clause clause, int from)
    {
        var end = Announcement.Match(clause.Text, from) is { Success: true } announcement ? announcement.Index : clause.Text.Length;
        var scope = new TextSpan(from, end);
        var last = clause.Dates.FirstOrDefault(date => scope.Contains(date.Span) && IsPreceded(clause, date.Span, BeforeLastDay));
        var first = clause.Dates.FirstOrDefault(date => scope.Contains(date.Span) && date.Date.Day is not null && IsPreceded(clause, date.Span, BeforeFirstDay));
        var period = clause.Periods.FirstOrDefault(found => scope.Contains(found.Span) && IsTermPeriod(clause, found));
        if (last is not null)
        {
            return UntilDate(last, period, first);
        }

        return period is null ? null : ForPeriod(clause, period, first);
    }

    private static bool IsPreceded(Clause clause, TextSpan span, Regex words) =>
        words.IsMatch(clause.Text[Math.Max(0, span.From - 40)..span.From]);

    private static bool IsTermPeriod(Clause clause, PeriodMention found)
    {
        var before = clause.Text[Math.Max(0, found.Span.From - 70)..found.Span.From];
        return BeforePeriod.IsMatch(before) || clause.Text[found.Span.Until..].StartsWith(" period", StringComparison.Ordinal);
    }

    private static TermWords UntilDate(DateMention last, PeriodMention? period, DateMention? first)
    {
        var term = new Term
        {
            From = first is not null && first.Span.From != last.Span.From ? first.Date.Day : null,
            Until = last.Date.Last,
            Period = period?.Period,
        };
        var from = period is not null && period.Span.From < last.Span.From ? period.Span.From : last.Span.From;
        return new TermWords(term, new TextSpan(from, last.Span.Until));
    }

    private static TermWords ForPeriod(Clause clause, PeriodMention found, DateMention? first)
    {
        var after = clause.Text[found.Span.Until..Math.Min(clause.Text.Length, found.Span.Until + 110)];
        if (AfterRunningTerm.Match(after) is { Success: true } running
            && clause.Dates.FirstOrDefault(date => date.Span.From == found.Span.Until + running.Length) is { } runningEnd)
        {
            return AfterTheRunningTerm(found, runningEnd);
        }

        var anchored = AnchorAfterPeriod.IsMatch(after);
        if (first?.Date.Day is { } day)
        {
            return FromNamedDay(clause, found, day);
        }

        var fromAdoption = anchored && (after.Contains("adoption", StringComparison.Ordinal) || after.Contains("resolution", StringComparison.Ordinal));
        var until = clause.Document.AdoptedOn is { } adopted ? found.Period.SameDayAfter(adopted) : null;
        var term = new Term
        {
            Until = until,
            OtherCount = until?.AddDays(-1),
            Period = found.Period,
            CountedFrom = fromAdoption ? "adoption" : null,
            Computed = true,
        };
        var words = fromAdoption ? after.IndexOf("resolution", StringComparison.Ordinal) is var end and > 0 ? end + "resolution".Length : 0 : 0;
        return new TermWords(term, new TextSpan(found.Span.From, found.Span.Until + words));
    }

    // "thirty months from the date of expiration of its current mandate in June 2032".
    private static TermWords AfterTheRunningTerm(PeriodMention found, DateMention runningEnd)
    {
        var term = new Term
        {
            Until = found.Period.SameDayAfter(runningEnd.Date.Last),
            Period = found.Period,
            CountedFrom = runningEnd.Date.ToString(),
            Computed = true,
        };
        return new TermWords(term, new TextSpan(found.Span.From, runningEnd.Span.Until));
    }

    // "six months from 30 September 2031" names the end of the running term; "beginning on 1 October 2031" the first day.
    private static TermWords FromNamedDay(Clause clause, PeriodMention found, DateOnly day)
    {
        var before = clause.Text[..clause.Dates.First(date => date.Date.Day == day).Span.From];
        var plainFrom = before.EndsWith("from ", StringComparison.Ordinal) && !before.EndsWith("as from ", StringComparison.Ordinal) && !before.EndsWith("effect from ", StringComparison.Ordinal);
        var same = found.Period.SameDayAfter(day);
        var term = new Term
        {
            From = day,
            Until = plainFrom ? same : same?.AddDays(-1),
            OtherCount = plainFrom ? same?.AddDays(-1) : same,
            Period = found.Period,
            CountedFrom = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Computed = true,
        };
        var date = clause.Dates.First(mention => mention.Date.Day == day);
        return new TermWords(term, new TextSpan(Math.Min(found.Span.From, date.Span.From), Math.Max(found.Span.Until, date.Span.Until)));
    }
}
