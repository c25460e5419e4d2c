using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Parsing.Dates;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Requests to report that name a time.</summary>
internal static partial class ReportingRules
{
    [GeneratedRegex(@"\b(?:report|reports|reporting|submit|provide|present|brief|update|updates|inform|informed|briefings?|return)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ReportVerb { get; }

    [GeneratedRegex(@"\b(?:to the (?:Security )?Council|the (?:Security )?Council|to the Committee|the Committee|reports?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Recipient { get; }

    [GeneratedRegex(@"\b(?:every|each) (?<unit>(?:[a-z0-9]+[ -])?(?:days|weeks|months|years|month|year))\b|\b(?<word>quarterly|annually|annual|monthly|semi-annual(?:ly)?|biannual(?:ly)?|twice a year|every six months|yearly)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Recurring { get; }

    [GeneratedRegex(@"\b(?:regularly|at regular intervals|on a regular basis|periodically|periodic|regular (?:reports|updates|briefings))\b", RegexOptions.CultureInvariant)]
    private static partial Regex FromTimeToTime { get; }

    [GeneratedRegex(@"\b(?:within(?: the next)?|no later than|not later than|at least|in)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeDuration { get; }

    [GeneratedRegex(@"\b(?:by|before|no later than|not later than|on|until|prior to)(?: the end of| the)? *$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeDay { get; }

    [GeneratedRegex(@"\b(?<times>one|two|three|four|five|six) times in total\b|\b(?<times>two|three|four) written reports\b", RegexOptions.CultureInvariant)]
    private static partial Regex Times { get; }

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("AsksForReport", "Requests the Secretary-General to report to the Council every four months on the progress made by UNAMEX;", Read),
    ];

    private static IEnumerable<MandateAct> Read(Clause clause)
    {
        var asks = clause.Force is Parsing.Openings.VerbForce.Request or Parsing.Openings.VerbForce.Call or Parsing.Openings.VerbForce.Decision;
        if (!asks || ReportVerb.Match(clause.Text) is not { Success: true } verb || !Recipient.IsMatch(clause.Text) || ReporterOf(clause) is not { } by)
        {
            yield break;
        }

        var every = EveryOf(clause.Text);
        var due = DueOf(clause);
        if (every is null && due.IsEmpty && !FromTimeToTime.IsMatch(clause.Text))
        {
            yield break;
        }

        var body = clause.Bodies.FirstOrDefault(mention => mention.Body.Id == by)?.Body
            ?? clause.Bodies.FirstOrDefault(mention => mention.Body.Class is BodyClass.Mission or BodyClass.Panel)?.Body
            ?? Addressee.Of(clause)?.Body ?? clause.Document.MainMission;
        if (body is null)
        {
            yield break;
        }

        yield return new MandateAct.Reports(by, every, due)
        {
            Body = body,
            At = clause.At,
            Rule = "AsksForReport",
            Times = Times.Match(clause.Text) is { Success: true } times ? Numerals.Value(times.Groups["times"].Value) : null,
            Words = [clause.InParagraph(new TextSpan(verb.Index, clause.Text.Length))],
        };
    }

    private static string? ReporterOf(Clause clause)
    {
        var start = clause.Text[clause.VerbPhrase.Length..Math.Min(clause.Text.Length, clause.VerbPhrase.Length + 90)];
        if (start.Contains("Secretary-General", StringComparison.Ordinal))
        {
            return "Secretary-General";
        }

        return clause.Bodies.FirstOrDefault(mention => mention.Span.From < clause.VerbPhrase.Length + 90)?.Body.Id
            ?? (clause.VerbPhrase.Length > 0 ? Addressee.Of(clause)?.Body?.Id : null);
    }

    private static Period? EveryOf(string text)
    {
        if (Recurring.Match(text) is not { Success: true } match)
        {
            return null;
        }

        if (match.Groups["unit"].Success)
        {
            var unit = match.Groups["unit"].Value;
            return DateReader.Periods(unit) is [var found, ..] ? found.Period : new Period(1, unit.StartsWith('m') ? PeriodUnit.Month : unit.StartsWith('y') ? PeriodUnit.Year : PeriodUnit.Day);
        }

        return match.Groups["word"].Value switch
        {
            "quarterly" => new Period(3, PeriodUnit.Month),
            "monthly" => new Period(1, PeriodUnit.Month),
            "annual" or "annually" or "yearly" => new Period(1, PeriodUnit.Year),
            _ => new Period(6, PeriodUnit.Month),
        };
    }

    private static ImmutableArray<string> DueOf(Clause clause)
    {
        var days = clause.Dates
            .Where(date => BeforeDay.IsMatch(clause.Text[Math.Max(0, date.Span.From - 40)..date.Span.From]))
            .Select(date => date.Date.ToString());
        var periods = clause.Periods
            .Where(period => BeforeDuration.IsMatch(clause.Text[Math.Max(0, period.Span.From - 40)..period.Span.From]))
            .Select(period => period.Period.ToString());
        return [.. days.Concat(periods)];
    }
}
