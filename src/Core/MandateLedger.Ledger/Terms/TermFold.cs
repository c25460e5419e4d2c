using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Ledger.Terms;

/// <summary>
/// Terms of a body from its acts, oldest first. A period without a starting point runs from adoption or from the end
/// of the running term: both readings are kept, and the earlier end is what is certain.
/// </summary>
public static class TermFold
{
    /// <summary>The terms.</summary>
    public static ImmutableArray<MandateTerm> Of(IEnumerable<PostedDocument> documents, string body)
    {
        var terms = ImmutableArray.CreateBuilder<MandateTerm>();
        foreach (var document in documents)
        {
            foreach (var (act, term, final) in TermsIn(document, body))
            {
                var resolved = Resolve(document, act, term, final, terms.Count > 0 ? terms[^1] : null);
                if (terms.Count == 0 || !IsSame(terms[^1], resolved))
                {
                    terms.Add(resolved);
                }
            }
        }

        return terms.ToImmutable();
    }

    /// <summary>The last day of the mandate where an act ends it, with the paragraph; or null.</summary>
    public static (DateOnly Effective, Source By)? EndOf(IEnumerable<PostedDocument> documents, string body) =>
        documents.SelectMany(document => document.ActsOn<MandateAct.Ends>(body)
                .Where(act => act.Effective is not null)
                .Select(act => ((DateOnly, Source)?)(act.Effective!.Value, new Source(document.Symbol.Value, act.At))))
            .LastOrDefault();

    /// <summary>
    /// The last day of the mandate, with the paragraph, where an act ends it or the words call the last term the last; null
    /// where a renewal adopted after that decision undid it.
    /// </summary>
    public static (DateOnly Effective, Source By)? StandingEndOf(ImmutableArray<PostedDocument> documents, string body, ImmutableArray<MandateTerm> terms)
    {
        var end = EndOf(documents, body) ?? EndOfFinal(terms);
        var decided = end is { } found ? documents.LastOrDefault(document => document.Symbol.Value == found.By.Symbol)?.AdoptedOn : null;
        return decided is { } day && terms.Any(term => term.AdoptedOn > day) ? null : end;
    }

    private static (DateOnly Effective, Source By)? EndOfFinal(ImmutableArray<MandateTerm> terms) =>
        !terms.IsEmpty && terms[^1] is { Final: true, LatestUntil: { } until } last ? (until, last.By) : null;

    private static IEnumerable<(MandateAct Act, Term Term, bool Final)> TermsIn(PostedDocument document, string body)
    {
        foreach (var act in document.Acts.Where(act => act.Body.Id == body))
        {
            if (act is MandateAct.Establishes establishes)
            {
                yield return (act, establishes.Term, false);
            }
            else if (act is MandateAct.Extends { Scope: TermScope.Mandate } extends)
            {
                yield return (act, extends.Term, extends.Final);
            }
        }
    }

    private static MandateTerm Resolve(PostedDocument document, MandateAct act, Term term, bool final, MandateTerm? running)
    {
        var readings = ReadingsOf(document, term, running);
        return new MandateTerm
        {
            From = term.From ?? document.AdoptedOn,
            Until = readings.Count > 1 ? readings.Min(reading => reading.Until) : term.Until,
            By = new Source(document.Symbol.Value, act.At),
            AdoptedOn = document.AdoptedOn,
            Computed = term.Computed,
            Period = term.Period?.ToString(),
            CountedFrom = term.CountedFrom,
            Final = final,
            Readings = readings.Count > 1 ? [.. readings] : [],
            OtherCount = term.OtherCount,
        };
    }

    private static List<TermReading> ReadingsOf(PostedDocument document, Term term, MandateTerm? running)
    {
        if (!term.Computed || term.CountedFrom is not null || term.Period is not { } period || term.Until is null)
        {
            return [];
        }

        var words = period.ToWords();
        var readings = new List<TermReading> { new(term.Until, $"{words} from adoption") };
        var ends = running is null ? [] : running.Readings.IsEmpty ? [running.Until] : running.Readings.Select(reading => reading.Until);
        foreach (var end in ends.Where(end => end >= document.AdoptedOn).Distinct().Order())
        {
            var until = period.SameDayAfter(end!.Value);
            if (!readings.Exists(reading => reading.Until == until))
            {
                readings.Add(new TermReading(until, $"{words} from the end of the running term ({end.Value.ToIso()})"));
            }
        }

        return readings;
    }

    // Two paragraphs of one resolution that extend the same mandate to the same day are one term.
    private static bool IsSame(MandateTerm one, MandateTerm other) =>
        one.By.Symbol == other.By.Symbol && one.Until == other.Until && one.From == other.From;
}
