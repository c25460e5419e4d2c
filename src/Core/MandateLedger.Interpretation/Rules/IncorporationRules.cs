using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Parsing.Citations;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Acts that take the mandate from earlier documents.</summary>
internal static partial class IncorporationRules
{
    [GeneratedRegex(@"\b(?:as )?(?:previously )?(?:set out|set forth|defined|stipulated|contained|outlined|laid out|laid down|described|specified|provided for|provided|mandated|authorized|authorised|elaborated|detailed|determined|established|modified|updated|referred to|mentioned|listed|(?:most recently |last )?extended)(?: in| by| under| pursuant to)(?= )|\bin accordance with (?=(?:its )?(?:resolutions?|paragraphs?|the structure))|\bmandates? under (?=(?:its )?resolutions?)|\bpursuant to (?=resolutions? )|\bconsistent with (?=paragraphs?)", RegexOptions.CultureInvariant)]
    private static partial Regex Marker { get; }

    [GeneratedRegex(@"\b(?:mandates?|tasks?|responsibilities|activities|functions|rights and authorities|powers|mandated)\b(?:(?<=mandates?) and (?:personnel strength|reporting requirements))?", RegexOptions.CultureInvariant)]
    private static partial Regex MandateNoun { get; }

    [GeneratedRegex(@"\b(?:levels?|ceilings?|strength|measures?|vision|[Aa]greements?|[Ss]trategy|plan|principles|requirements?|criteria|conditions|(?<!following )elements|benchmarks|briefings?|reports?|reporting|obligations|embargo|exemptions?|[Rr]oadmap|priorities|sanctions|procedures|committee's|approach)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OtherNoun { get; }

    // "in implementing its mandate as set out in …" and "assist it in carrying out its mandate" speak of a mandate by the way.
    [GeneratedRegex(@"\b(?:in|by|while|for|of) (?:implementing|carrying out|fulfilling|discharging|the (?:fulfilment|discharge|implementation|execution) of) (?:[a-z]+ )?(?:its|their|his|the) $|\bassist(?:s|ing)? the Committee\b", RegexOptions.CultureInvariant)]
    private static partial Regex Aside { get; }

    // "…, in line with the Secretary-General's report, as contained in …"
    [GeneratedRegex(@", in (?:line|accordance) with [^,;]{3,60},", RegexOptions.CultureInvariant)]
    private static partial Regex ByTheWay { get; }

    [GeneratedRegex(@"\bapproves (?:the|his|these) (?:recommendations|proposals)\b.{0,90}\bmandate\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ApprovesMandate { get; }

    [GeneratedRegex(@"\brecalls the provisions of (?=resolutions?)", RegexOptions.CultureInvariant)]
    private static partial Regex RecallsProvisions { get; }

    [GeneratedRegex(@"\breport(?: of the Secretary-General)? (?:of|dated) (?<day>\d{1,2} [A-Z][a-z]+ \d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex ReportByDate { get; }

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("CarriesMandateByReference", "Decides that UNAMEX shall continue to pursue its mandate as stipulated in resolution 9001 (2031);", Read),
        new("RecallsProvisions", "Decides further that UNAMEX shall continue to pursue its mandate; and recalls the provisions of resolution 9007 (2032);", ReadRecalled),
        new("ApprovesProposedMandate", "Welcomes the Secretary-General's report S/2031/745 and approves the recommendations therein regarding the size, operational aspects and mandate of UNAMEX;", ReadApproved),
    ];

    private static IEnumerable<MandateAct> Read(Clause clause)
    {
        if (!clause.DecidesOrRequests || clause.Text.Contains("discontinue", StringComparison.Ordinal) || clause.Citations.IsEmpty && !ReportByDate.IsMatch(clause.Text))
        {
            yield break;
        }

        var references = new List<MandateReference>();
        var words = new List<TextSpan>();
        foreach (Match marker in Marker.Matches(clause.Text))
        {
            if (!SpeaksOfMandate(clause, marker))
            {
                continue;
            }

            var found = ReferencesAfter(clause, marker.Index + marker.Length).ToList();
            if (found.Count > 0)
            {
                references.AddRange(found);
                words.Add(clause.InParagraph(new TextSpan(marker.Index, marker.Index + marker.Length)));
            }
        }

        if (references.Count == 0 || BodyOf(clause, words[0].From - clause.Span.From) is not { } body)
        {
            yield break;
        }

        yield return new MandateAct.Incorporates([.. references.DistinctBy(reference => (reference.Symbol, string.Join(' ', reference.Paragraphs)))])
        {
            Body = body,
            At = clause.At,
            Rule = "CarriesMandateByReference",
            Words = [.. words],
        };
    }

    private static IEnumerable<MandateAct> ReadRecalled(Clause clause)
    {
        if (RecallsProvisions.Match(clause.Text) is not { Success: true } match)
        {
            yield break;
        }

        var references = ReferencesAfter(clause, match.Index + match.Length).ToImmutableArray();
        var body = clause.NamedBefore(mention => mention.Body.Class == BodyClass.Mission) ?? clause.Document.MainMission;
        if (!references.IsEmpty && body is not null)
        {
            yield return new MandateAct.Incorporates(references)
            {
                Body = body,
                Recalls = true,
                At = clause.At,
                Rule = "RecallsProvisions",
                Words = [clause.InParagraph(new TextSpan(match.Index, match.Index + match.Length))],
            };
        }
    }

    // A mandate that a report proposes is the mission's from the day on which the Council approves it.
    private static IEnumerable<MandateAct> ReadApproved(Clause clause)
    {
        if (!clause.Decides || ApprovesMandate.Match(clause.Text) is not { Success: true } match)
        {
            yield break;
        }

        var paper = clause.Paragraph.Citations.FirstOrDefault(citation => citation.Symbol is { ResolutionNumber: null })?.Symbol?.Value;
        var body = clause.Bodies.FirstOrDefault(mention => mention.Body.Class == BodyClass.Mission)?.Body;
        if (paper is not null && body is not null)
        {
            yield return new MandateAct.Incorporates([new MandateReference(paper, [])])
            {
                Body = body,
                At = clause.At,
                Rule = "ApprovesProposedMandate",
                Words = [clause.InParagraph(new TextSpan(match.Index, match.Index + match.Length))],
            };
        }
    }

    // The nearest noun before the marker must be a mandate or tasks: levels, measures, a vision or an agreement "set out in" a paper are not.
    private static bool SpeaksOfMandate(Clause clause, Match marker)
    {
        var from = Math.Max(0, marker.Index - 200);
        var before = ByTheWay.Replace(WithoutNames(clause, from, marker.Index), ",");
        if (marker.Value.StartsWith("mandate", StringComparison.Ordinal) && marker.Value.Contains("under", StringComparison.Ordinal))
        {
            return true;
        }

        if (MandateNoun.Matches(before).LastOrDefault() is not { } noun || Aside.IsMatch(before[..noun.Index]))
        {
            return false;
        }

        var other = OtherNoun.Matches(before).LastOrDefault()?.Index ?? -1;
        var extended = marker.Value.Contains("extended", StringComparison.Ordinal);
        var founding = marker.Value.Contains("established", StringComparison.Ordinal) || marker.Value.StartsWith("pursuant", StringComparison.Ordinal) || extended;
        var direct = before.TrimEnd().EndsWith("mandate", StringComparison.Ordinal) || before.TrimEnd().EndsWith("mandate, as", StringComparison.Ordinal) || before.TrimEnd().EndsWith("mandate as", StringComparison.Ordinal);
        return other < noun.Index + noun.Length && (!founding || direct && (!extended || clause.Text.Contains("existing mandate", StringComparison.Ordinal)));
    }

    // A body's name may hold nouns of its own: "Mission to support the … Agreement".
    private static string WithoutNames(Clause clause, int from, int until)
    {
        var text = clause.Text.ToCharArray();
        foreach (var span in clause.Bodies.Select(mention => mention.Span).Where(span => span.From < until))
        {
            Array.Fill(text, '_', span.From, Math.Min(span.Until, text.Length) - span.From);
        }

        return new string(text, from, until - from);
    }

    private static BodyRef? BodyOf(Clause clause, int marker)
    {
        var named = clause.Bodies.LastOrDefault(mention => mention.Span.Until <= marker)?.Body;
        return named ?? Objects.In(clause, new TextSpan(0, Math.Max(0, marker))).Select(found => found.Body).FirstOrDefault()
            ?? clause.NamedBefore(mention => mention.Body.Class == BodyClass.Mission)
            ?? clause.Document.MainMission;
    }

    // The chain of citations that follows: "resolutions 1 and 2, as modified by resolution 3".
    private static IEnumerable<MandateReference> ReferencesAfter(Clause clause, int from)
    {
        var at = from;
        if (ReportByDate.Match(clause.Text, from) is { Success: true } report && report.Index < from + 90 && SymbolDated(clause, report.Groups["day"].Value) is { } symbol)
        {
            yield return new MandateReference(symbol, []);
            at = report.Index + report.Length;
        }

        foreach (var citation in clause.Citations.Where(citation => citation.Span.From >= from))
        {
            var between = clause.Text[at..Math.Max(at, citation.Span.From)];
            if (between.Length > (at == from ? 60 : 45) || between.Contains(';', StringComparison.Ordinal))
            {
                yield break;
            }

            if (citation.Symbol is not null)
            {
                yield return new MandateReference(citation.Symbol.Value, citation.Paragraphs);
            }

            at = citation.Span.Until;
        }
    }

    // "his report of 15 July 2031": the symbol stands elsewhere in the document beside the same day.
    private static string? SymbolDated(Clause clause, string day)
    {
        foreach (var paragraph in clause.Document.Syntax.AllParagraphs)
        {
            var at = paragraph.Text.IndexOf(day + " (", StringComparison.Ordinal);
            if (at >= 0 && paragraph.Citations.FirstOrDefault(citation => citation.Span.From >= at && citation.Span.From < at + day.Length + 6) is { Symbol: { } symbol })
            {
                return symbol.Value;
            }
        }

        return null;
    }
}
