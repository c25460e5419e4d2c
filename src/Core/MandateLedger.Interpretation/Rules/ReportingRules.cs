using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Parsing.Dates;
using MandateLedger.Parsing.Openings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Requests to report that name a time.</summary>
internal static partial class ReportingRules
{
    // The verb, not the noun: "to report", "shall submit", "that the Secretary-General issue"; "in his report" asks for nothing.
    [GeneratedRegex(@"(?:\b(?:to|shall|should|will|and|or|General|Committee|Panel|Team|Group|Experts)|,|\b[A-Z]{4,})(?: [a-z]+ly,?| also| further| continues?(?: to)?| orally,?| then|, [^,]{3,90},)* (?<verb>(?:reports?|submits?|provide|present|brief|update|inform|return|reporting|issue|prepare|produce|draft|circulate|transmit|convey|make|give|conduct|be (?:kept|informed|briefed|updated|conveyed|submitted|presented|provided))|keeps? (?:the )?(?:Security )?(?:Council|Committee) (?:[a-z]+ly |and )*(?:informed|updated|apprised))\b", RegexOptions.CultureInvariant)]
    private static partial Regex ReportVerb { get; }

    // An item under "the following reports:" names the report only.
    [GeneratedRegex(@"\b(?:reports?|updates?|briefings?|assessment)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ReportNoun { get; }

    [GeneratedRegex(@"\bfollowing (?:[a-z]+ )?(?:reports?|briefings?|updates?)\b|\b(?:report|submit|provide|brief)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AnnouncesReports { get; }

    [GeneratedRegex(@"\b(?:report|reports|updates?|brief|briefings?|inform|informed|information|assessments?|recommendations|findings|analysis|overview|options|plan|[Pp]rogramme of [Ww]ork|list|proposals|results|views|evaluation|conclusions|apprised|review of)\b", RegexOptions.CultureInvariant)]
    private static partial Regex WhatIsGiven { get; }

    [GeneratedRegex(@"\b(?:(?:Security )?Council|(?:the|to) (?:[A-Z][a-z-]+ )*Committee|CTC)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Recipient { get; }

    // Without a recipient only a report counts: "information" goes to many.
    [GeneratedRegex(@"^(?:reports?|brief)\b|\breports?\b", RegexOptions.CultureInvariant)]
    private static partial Regex NamesReport { get; }

    [GeneratedRegex(@"\b(?:every|each) (?<unit>(?:[a-z0-9]+(?: \(\d+\))?[ -])?(?:days|weeks|months|years|month|year))\b|\b(?<word>quarterly|annually|annual|monthly|semi-annual(?:ly)?|biannual(?:ly)?|biennial(?:ly)?|twice a year|every six months|yearly|(?:once|at least once) (?:per|a) year|once (?:per|a) month)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Recurring { get; }

    [GeneratedRegex(@"\b(?:regularly|at regular intervals|on an? (?:regular|periodic|ongoing) basis|periodically|periodic|regular (?:reports|updates|briefings))\b", RegexOptions.CultureInvariant)]
    private static partial Regex FromTimeToTime { get; }

    // "in his regular reports", "as part of his next report": what goes into reports already asked for is no report of its own.
    [GeneratedRegex(@"\b(?:in|within|into|as part of|through|on the basis of) (?:his|her|its|their|the|each|any|all)(?: [A-Z][A-Za-z-]+'s)? ?(?:[a-z0-9-]+ ){0,3}(?:reports?|reporting|briefings?|updates?)\b(?: to the (?:Security )?(?:Council|Committee))?", RegexOptions.CultureInvariant)]
    private static partial Regex StandingReports { get; }

    [GeneratedRegex(@"\b(?:(?:well )?before|at|prior to|by|upon|until)(?: the)? (?:end|expiry|expiration|termination|conclusion|completion) of (?:the|this|its|their|each|his) (?:present |current |initial |first )?(?:mandate|period|phase|extension|term|mandate period)\b|\bprior to its expir(?:ation|y)\b|\bbefore the (?:mandate|period) (?:expires|ends)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AtEndOfTerm { get; }

    [GeneratedRegex(@"\b(?:within(?: the next)?|no later than|not later than|at least|in)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeDuration { get; }

    [GeneratedRegex(@"^(?: and [a-z -]{3,20}(?:year|month|day|week)s?)? (?:after|from|of) (?:the )?(?:date of )?(?:the )?(?:adoption|its adoption|end|termination|reappointment|entry into force|appointment)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AfterEvent { get; }

    [GeneratedRegex(@"\b(?:by|before|no later than|not later than|on|until|prior to|through)(?: the end of| the| mid-)? *$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeDay { get; }

    [GeneratedRegex(@"\b(?:by|before|at) the end of (?<year>20\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfYear { get; }

    [GeneratedRegex(@"\b(?<times>one|two|three|four|five|six) times in total\b|\b(?<times>two|three|four) written reports\b", RegexOptions.CultureInvariant)]
    private static partial Regex Times { get; }

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("AsksForReport", "Requests the Secretary-General to report to the Council every four months on the progress made by UNAMEX;", Read),
    ];

    /// <summary>The report that an item of a list of tasks asks of the body; null where it asks for none, or names no time.</summary>
    public static MandateAct.Reports? OfItem(string text, string label, BodyRef body)
    {
        var folded = Folding.Fold(text);
        var verb = ReportVerb.Match("To " == folded[..Math.Min(3, folded.Length)] ? "to " + folded[3..] : "to " + char.ToLowerInvariant(folded[0]) + folded[1..]);
        if (!verb.Success || !WhatIsGiven.IsMatch(folded) || !ToCouncilOrCommittee.IsMatch(folded) || TimeOf(folded, DateReader.Dates(folded), DateReader.Periods(folded)) is not { } time)
        {
            return null;
        }

        return new MandateAct.Reports(body.Id, time.Every, time.Due) { Body = body, At = label, Rule = "AsksForReportInItem", Condition = time.Condition, Words = [new TextSpan(0, text.Length)] };
    }

    [GeneratedRegex(@"\bto the (?:[A-Z][A-Za-z-]+ )*(?:Council|Committee)\b|\bprovide the (?:Security )?Council\b|\b(?:brief|update|inform|report) the (?:[A-Z][a-z]+ )*(?:Council|Committee)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ToCouncilOrCommittee { get; }

    private static IEnumerable<MandateAct> Read(Clause clause)
    {
        var asks = clause.Force is VerbForce.Request or VerbForce.Call or VerbForce.Decision || Asking.IsAgain(clause);
        if (!asks || VerbOf(clause) is not { } verb || ReporterOf(clause) is not { } by)
        {
            yield break;
        }

        if (TimeOf(clause.Text, clause.Dates, clause.Periods) is not { } time)
        {
            yield break;
        }

        var body = clause.Bodies.FirstOrDefault(mention => mention.Body.Id == by)?.Body
            ?? clause.Bodies.FirstOrDefault(mention => mention.Body.Class is BodyClass.Mission or BodyClass.Panel)?.Body
            ?? Addressee.Of(clause)?.Body
            ?? clause.Document.MainMission
            ?? new BodyRef(by, BodyClass.Other);
        yield return new MandateAct.Reports(by, time.Every, time.Due)
        {
            Body = body,
            At = clause.At,
            Rule = "AsksForReport",
            Condition = time.Condition,
            Times = Times.Match(clause.Text) is { Success: true } times ? Numerals.Value(times.Groups["times"].Value) : null,
            Words = [clause.InParagraph(new TextSpan(verb, clause.Text.Length))],
        };
    }

    // Where the words on the report begin; null where the clause asks for none.
    private static int? VerbOf(Clause clause)
    {
        if (clause.VerbPhrase.Length == 0)
        {
            var announced = clause.Above.Any(paragraph => AnnouncesReports.IsMatch(paragraph.Text));
            return announced && clause.Force != VerbForce.Decision && ReportNoun.Match(clause.Text) is { Success: true } noun && (Recipient.IsMatch(clause.Text) || NamesReport.IsMatch(clause.Text)) ? noun.Index : null;
        }

        for (var verb = ReportVerb.Match(clause.Text, Math.Max(0, clause.VerbPhrase.Length - 1)); verb.Success; verb = verb.NextMatch())
        {
            var at = verb.Groups["verb"].Index;
            var given = clause.Text[at..Math.Min(clause.Text.Length, at + 260)];
            if (WhatIsGiven.IsMatch(given) && (Recipient.IsMatch(clause.Text) || NamesReport.IsMatch(given)))
            {
                return at;
            }
        }

        return AnnouncesList.Match(clause.Text) is { Success: true } list ? list.Index : null;
    }

    [GeneratedRegex(@"\bthe following (?:reports?|briefings?|updates?) from\b", RegexOptions.CultureInvariant)]
    private static partial Regex AnnouncesList { get; }

    private static string? ReporterOf(Clause clause)
    {
        var start = clause.Text[clause.VerbPhrase.Length..Math.Min(clause.Text.Length, clause.VerbPhrase.Length + 90)];
        if (start.Contains("Secretary-General", StringComparison.Ordinal))
        {
            return "Secretary-General";
        }

        if (clause.VerbPhrase.Length > 0)
        {
            return Addressee.Of(clause)?.Body?.Id;
        }

        return clause.Bodies.FirstOrDefault(mention => mention.Span.From < 90)?.Body.Id;
    }

    private static (Period? Every, ImmutableArray<string> Due, string? Condition)? TimeOf(string text, ImmutableArray<DateMention> dates, ImmutableArray<PeriodMention> periods)
    {
        // Spaces in place of "in his regular reports" keep every position.
        var own = StandingReports.Replace(text, match => new string(' ', match.Length));
        var every = EveryOf(own);
        var due = DueOf(own, dates, periods);
        var atEnd = AtEndOfTerm.IsMatch(own);
        return every is null && due.IsEmpty && !atEnd && !FromTimeToTime.IsMatch(own)
            ? null
            : (every, due, atEnd ? "at the end of the term" : null);
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
            "monthly" or "once per month" or "once a month" => new Period(1, PeriodUnit.Month),
            "annual" or "annually" or "yearly" => new Period(1, PeriodUnit.Year),
            "biennial" or "biennially" => new Period(2, PeriodUnit.Year),
            var word when word.EndsWith("year", StringComparison.Ordinal) && word.Contains("once", StringComparison.Ordinal) => new Period(1, PeriodUnit.Year),
            _ => new Period(6, PeriodUnit.Month),
        };
    }

    private static ImmutableArray<string> DueOf(string text, ImmutableArray<DateMention> dates, ImmutableArray<PeriodMention> periods)
    {
        var days = dates
            .Where(date => BeforeDay.IsMatch(text[Math.Max(0, date.Span.From - 40)..date.Span.From]))
            .Select(date => date.Date.ToString());
        var years = EndOfYear.Match(text) is { Success: true } year ? [year.Groups["year"].Value + "-12-31"] : Array.Empty<string>();
        var spans = periods
            .Where(period => BeforeDuration.IsMatch(text[Math.Max(0, period.Span.From - 40)..period.Span.From]) || AfterEvent.IsMatch(text[period.Span.Until..]))
            .Select(period => period.Period.ToString());
        return [.. days.Concat(years).Concat(spans)];
    }
}
