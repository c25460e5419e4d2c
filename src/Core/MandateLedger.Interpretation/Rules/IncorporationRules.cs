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
    [GeneratedRegex(@"\b(?:as )?(?:previously )?(?:set out|set forth|defined|stipulated|contained|outlined|laid out|laid down|described|specified|provided for|provided|mandated|authorized|authorised|elaborated|detailed|determined|established|modified|updated)(?: in| by| under| pursuant to)(?= )|\bin accordance with (?=(?:its )?(?:resolutions?|paragraphs?|the structure))|\bmandates? under (?=(?:its )?resolutions?)|\bpursuant to (?=resolutions? )|\bconsistent with (?=paragraphs?)", RegexOptions.CultureInvariant)]
    private static partial Regex Marker { get; }

    [GeneratedRegex(@"\b(?:mandates?|tasks?|responsibilities)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MandateNoun { get; }

    [GeneratedRegex(@"\brecalls the provisions of (?=resolutions?)", RegexOptions.CultureInvariant)]
    private static partial Regex RecallsProvisions { get; }

    [GeneratedRegex(@"\breport(?: of the Secretary-General)? (?:of|dated) (?<day>\d{1,2} [A-Z][a-z]+ \d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex ReportByDate { get; }

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("CarriesMandateByReference", "Decides that UNAMEX shall continue to pursue its mandate as stipulated in resolution 9001 (2031);", Read),
        new("RecallsProvisions", "Decides further that UNAMEX shall continue to pursue its mandate; and recalls the provisions of resolution 9007 (2032);", ReadRecalled),
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

    // The marker must speak of a mandate or tasks, and not name a panel by its founding act.
    private static bool SpeaksOfMandate(Clause clause, Match marker)
    {
        var before = clause.Text[Math.Max(0, marker.Index - 200)..marker.Index];
        if (marker.Value.Contains("mandate", StringComparison.Ordinal))
        {
            return true;
        }

        if (!MandateNoun.IsMatch(before))
        {
            return false;
        }

        var founding = marker.Value.Contains("established", StringComparison.Ordinal) || marker.Value.StartsWith("pursuant", StringComparison.Ordinal);
        var measures = before.LastIndexOf("measures", StringComparison.Ordinal) > MandateNoun.Matches(before)[^1].Index;
        return !measures && !(founding && !before.TrimEnd().EndsWith("mandate", StringComparison.Ordinal) && !before.TrimEnd().EndsWith("mandate, as", StringComparison.Ordinal));
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
