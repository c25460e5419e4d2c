using System.Text.RegularExpressions;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Frames;
using MandateLedger.Claims.Mentions;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Rules;

/// <summary>How long the mission lasted, and how long a term is.</summary>
internal static partial class MissionLengths
{
    [GeneratedRegex(@"(?<d>\uE00D+) (?:[\uE00B\uE008]+(?:'s?)? )*\uE001+(?!'s (?:office|head|chief))|\uE001+(?: (?:in|for) \uE008+)?(?: \([^)]*\))? after (?<d>\uE00D+)(?= of|[,.;)]|$)|(?:[\uE001\uE002]+'s? |\b[Ii]ts )(?<d>\uE00D+)(?: (?:history|existence|life|presence|stay|run|tenure|span|mandate|operation))", RegexOptions.CultureInvariant)]
    private static partial Regex Adjective { get; }

    [GeneratedRegex(@"(?:\b(?:[Oo]ver|[Ff]or|[Dd]uring|[Ii]n|[Tt]hroughout|[Aa]cross|[Aa]fter) )?(?:(?:the|its|a) )?(?:(?:past|last|course of) )?(?<d>\uE00D+)(?: (?:of|in) [^,]{1,40})?, (?:the |\uE00B+(?:'s)? )?\uE001+(?!'s? )", RegexOptions.CultureInvariant)]
    private static partial Regex Leading { get; }

    [GeneratedRegex(@"\uE001+(?: \([^)]{1,40}\))?(?:,? which)? (?:has |had |have )?(?:(?:been )?(?:operated|worked|served|lasted|ran|run|operating|active|advised|assisted|supported|spent|existed|present|deployed|in operation)\b)[^,;\uE003]{0,60}?\b(?:for |over |spent |lasted |lasting )?(?<d>\uE00D+)", RegexOptions.CultureInvariant)]
    private static partial Regex Lasting { get; }

    [GeneratedRegex(@"\b(?:after|following) (?:\w+ )?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex After { get; }

    [GeneratedRegex(@"\G(?:$|[,.;)]| (?:of|in|on|at|as|with|and|there|to|\uE008|\uE00B|\uE001|[Ii]raq)|(?<later> (?:after|later)))", RegexOptions.CultureInvariant)]
    private static partial Regex NothingElse { get; }

    [GeneratedRegex(@"\b(?<lead>(?:for|by|of) (?:(?:a|an|another|the|its|initial|final|further|additional|last|one) )*(?:period of )?)$|(?<lead>\b(?:a|an|another|the) (?:(?:final|further|additional|last|initial) )*)$", RegexOptions.CultureInvariant)]
    private static partial Regex TermLead { get; }

    /// <summary>"The 22-year mission", "after 22 years".</summary>
    public static IEnumerable<Found> Read(Reading reading)
    {
        var seen = new HashSet<TextSpan>();
        foreach (var match in Adjective.Matches(reading.Skeleton).Concat(Leading.Matches(reading.Skeleton)).Concat(Lasting.Matches(reading.Skeleton)))
        {
            var mention = reading.Sentence.At(match.Groups["d"].Index)!;
            if (seen.Add(mention.Span) && IsLong(mention))
            {
                yield return Judge(reading, mention, WithoutDuring(reading, mention));
            }
        }

        foreach (var frame in reading.Frames.Where(frame => frame.Deed == Deed.End))
        {
            foreach (var mention in reading.Sentence.In(frame.Extent, Sign.Duration).Where(mention => IsLong(mention) && IsAfter(reading, mention)))
            {
                if (seen.Add(mention.Span))
                {
                    yield return Judge(reading, mention, mention.Length!);
                }
            }
        }
    }

    /// <summary>"Extended for twelve months", "established for an initial period of one year".</summary>
    public static IEnumerable<Found> ReadTerms(Reading reading)
    {
        foreach (var frame in reading.Frames.Where(frame => frame.Deed is Deed.Extend or Deed.Establish))
        {
            foreach (var mention in reading.Sentence.In(frame.Extent, Sign.Duration))
            {
                var lead = TermLead.Match(reading.Skeleton[..mention.Span.From]);
                var term = frame.Deed == Deed.Establish ? reading.Record.Terms.FirstOrDefault(term => term.By.Symbol == reading.Record.Founding?.By.Symbol) : reading.TermMeantBy(frame);
                if (!lead.Success || term is null)
                {
                    continue;
                }

                var isFinal = lead.Value.Contains("final", StringComparison.Ordinal) || lead.Value.Contains("last", StringComparison.Ordinal);
                var isWhole = (frame.Deed == Deed.Establish || reading.IsWhollyOf(frame, term)) && (!isFinal || term.Final);
                var verdict = isWhole ? TermLengths.Agrees(term, mention.Length!).ToVerdict() : Verdict.Contradicted;
                yield return new Found(new TextSpan(lead.Index, mention.Span.Until), verdict, [term.Says() with { Note = $"{term.Says().Note}{(Period.FromIso(term.Period ?? "") is { } period ? $" ({period.ToDigits()})" : "")}" }]) { Checked = [mention.Span] };
            }
        }
    }

    [GeneratedRegex(@"\uE001+ (?:\([^)]*\) )?(?<mid>[^.;]{0,60}?)\bfrom (?<a>\uE003+) (?:to|until|till) (?<b>\uE003+)|\uE001+ ?[^.;]{0,60}?\bbetween (?<a>\uE003+) and (?<b>\uE003+)|\uE001+ (?:has|had) (?:been|worked|operated|served|existed|assisted|supported|advised|helped)[^.;,]{0,60}? since (?<a>\uE003+)|\uE001+,? \((?<a>\uE003+) ?[-\u2013] ?(?<b>\uE003+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Years { get; }

    [GeneratedRegex(@"\b(?:operated|worked|served|lasted|ran|existed|active|operating|present|deployed|was in|has been in|stayed)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Existed { get; }

    /// <summary>"From 2003 to 2025": the first and the last year.</summary>
    public static IEnumerable<Found> ReadYears(Reading reading)
    {
        foreach (var match in Years.Matches(reading.Skeleton).Where(match => match.Value.Contains('(', StringComparison.Ordinal) || match.Value.Contains(" since ", StringComparison.Ordinal) || Existed.IsMatch(match.Value)))
        {
            if (reading.Record.Founding is { } founding && reading.Sentence.At(match.Groups["a"].Index) is { } first)
            {
                yield return Found.Of(first.Span, first.Date!.Against(founding.On).ToVerdict(), reading.Record.FoundingEvidence());
            }

            if (reading.Record.End is { } end && match.Groups["b"].Success && reading.Sentence.At(match.Groups["b"].Index) is { } last)
            {
                yield return Found.Of(last.Span, last.Date!.Against(end.On).ToVerdict(), reading.Record.EndEvidence());
            }
        }
    }

    private static bool IsLong(Mention mention) => mention.Length!.Unit is "year" or "decade";

    private static bool IsAfter(Reading reading, Mention mention) =>
        After.IsMatch(reading.Skeleton[..mention.Span.From]) && NothingElse.Match(reading.Skeleton, mention.Span.Until) is { Success: true } next && !next.Groups["later"].Success;

    // "Over two decades, the mission …" is during them, not more than them.
    private static Length WithoutDuring(Reading reading, Mention mention) =>
        mention.Length!.Bound == Bound.MoreThan && mention.Span.From == 0 && mention.Length.Unit == "decade" && reading.Sentence.Folded.StartsWith("Over", StringComparison.Ordinal)
            ? mention.Length with { Bound = Bound.About } : mention.Length;

    private static Found Judge(Reading reading, Mention mention, Length length)
    {
        var record = reading.Record;
        if (record.Founding is not { } founding || (record.End?.On ?? IsoDate.Parse(record.Ceremony?.On)) is not { } end)
        {
            return Found.Of(mention.Span, Verdict.NotSupported, record.FoundingEvidence(), new Evidence(null, null, "founding or end is not held"));
        }

        return Found.Of(mention.Span, TermLengths.Agrees(length, founding.On, end).ToVerdict(), record.FoundingEvidence(), record.EndEvidence());
    }
}
