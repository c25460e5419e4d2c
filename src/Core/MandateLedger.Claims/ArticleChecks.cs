using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Frames;
using MandateLedger.Claims.Mentions;
using MandateLedger.Claims.Records;
using MandateLedger.Claims.Rules;
using MandateLedger.Claims.Sentences;
using MandateLedger.Interpretation.Rules;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Primitives.Text;
using MandateLedger.Query;

namespace MandateLedger.Claims;

/// <summary>Holds an article against a ledger and its facts, claim by claim.</summary>
public static partial class ArticleChecks
{
    /// <summary>The name under which sentences are answered that no rule claimed.</summary>
    public const string Unclaimed = "NoRuleClaimedIt";

    // No sentence is longer; what is has lost its stops.
    private const int LongestSentence = 4000;

    // What is denied, doubted or only possible is not judged as if it were said plainly.
    [GeneratedRegex(@"\b(?:not|never|no longer|neither|nor|no(?! ?\.)|without|cannot|rather than|instead of|unless|if|whether|denied|denies|denying|false|falsely|wrongly|myth|contrary|allegedly|reportedly|rumou?rs?|would have|could have|might|may have|failed to|refused|rejected|plans? to|planned to|proposed|hoped to|had wanted|almost (?:closed|ended)|nearly (?:closed|ended))\b|n't\b|\?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotPlainlySaid { get; }

    [GeneratedRegex(@"\b(?:unanimous(?:ly)?|only|solely|sole|all|every)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sweeping { get; }

    /// <summary>The rules by name, each with an example.</summary>
    public static ImmutableArray<RuleCard> Rules { get; } = [.. ClaimRules.All.Select(rule => new RuleCard(rule.Name, rule.Example))];

    /// <summary>Every claim of the article on a body, in its order, as known on a day.</summary>
    public static CheckAnswer Of(LedgerView view, Body body, Article article, DateOnly asKnown)
    {
        var record = new MissionRecord(view, body, asKnown);
        var reader = new SentenceReader(record);
        var claims = ImmutableArray.CreateBuilder<ClaimAnswer>();
        Reading? before = null;
        foreach (var sentence in article.Sentences)
        {
            if (sentence.Text.Length > LongestSentence)
            {
                claims.Add(new ClaimAnswer(claims.Count + 1, sentence.Text, sentence.Text, Verdict.NotCheckable, Unclaimed, [new Evidence(null, null, "too long to be one sentence")]));
                continue;
            }

            var marked = reader.Read(sentence);
            var reading = new Reading(record, marked, FrameReader.Read(marked)) { Before = before };
            before = reading with { Before = null };
            foreach (var (rule, found) in ClaimsOf(reading))
            {
                claims.Add(new ClaimAnswer(claims.Count + 1, sentence.Text, marked.Words(found.Span), found.Verdict, rule, found.Evidence));
            }
        }

        return new CheckAnswer(body.Id, view.Name, asKnown, claims.ToImmutable());
    }

    private static IEnumerable<(string Rule, Found Found)> ClaimsOf(Reading reading)
    {
        var claims = new List<(string Rule, Found Found)>();
        foreach (var rule in ClaimRules.All)
        {
            foreach (var found in rule.Read(reading))
            {
                var undenied = Undenied(reading, found with { Span = Trimmed(reading.Skeleton, found.Span) });
                if (!claims.Exists(other => other.Found.Span == undenied.Span || Repeats(other.Found, undenied)))
                {
                    claims.Add((rule.Name, undenied));
                }
            }
        }

        var judged = Joined(reading, [.. claims.Select(claim => (claim.Rule, Found: Settled(reading, claim.Found, claims))).OrderBy(claim => claim.Found.Span.From).ThenBy(claim => claim.Found.Span.Until)]);
        return judged.Concat(Leftovers(reading, judged)).OrderBy(claim => claim.Found.Span.From).ThenBy(claim => claim.Found.Span.Until);
    }

    // The same value judged alike by two rules is one claim.
    private static bool Repeats(Found one, Found other) =>
        one.Verdict == other.Verdict && one.Span.Overlaps(other.Span) && other.Checked.All(span => one.Checked.Any(known => known.Contains(span)));

    private static TextSpan Trimmed(string skeleton, TextSpan span)
    {
        var (from, until) = (span.From, span.Until);
        while (from < until && skeleton[from] is ' ' or ',')
        {
            from++;
        }

        while (until > from && skeleton[until - 1] is ' ' or ',')
        {
            until--;
        }

        return new TextSpan(from, until);
    }

    private static Found Undenied(Reading reading, Found found) => !IsDenied(reading, found.Span) ? found
        : found with { Verdict = Verdict.NotCheckable, Evidence = [.. found.Evidence, new Evidence(null, null, "denied, doubted or conditional in the article, so not judged")] };

    // A run is supported where every value in it was compared with the record, by this rule or another, and none was wrong.
    private static Found Settled(Reading reading, Found found, List<(string Rule, Found Found)> claims)
    {
        if (found.Verdict != Verdict.Supported)
        {
            return found;
        }

        var wrong = claims.Find(other => other.Found.Verdict != Verdict.Supported && other.Found.Checked.Any(span => span.Overlaps(found.Span)));
        if (wrong.Found is not null)
        {
            return found with { Verdict = wrong.Found.Verdict == Verdict.Contradicted ? Verdict.Contradicted : Verdict.Partly, Evidence = [.. found.Evidence, .. wrong.Found.Evidence] };
        }

        var unknown = reading.Sentence.In(found.Span)
            .Where(mention => Sign.IsCheckable(mention.Kind) && !claims.Exists(other => other.Found.Verdict == Verdict.Supported && other.Found.Checked.Any(span => span.Overlaps(mention.Span))))
            .Select(mention => reading.Sentence.Words(mention.Span))
            .Concat(Sweeping.Matches(found.Span.Of(reading.Skeleton)).Select(match => match.Value))
            .ToList();
        return unknown.Count == 0 ? found
            : found with { Verdict = Verdict.Partly, Evidence = [.. found.Evidence, new Evidence(null, null, $"not compared with a record: {string.Join(", ", unknown)}")] };
    }

    // Neighbours of one rule that are both borne out are one claim: "Ana Sole" and "and 21 others".
    private static List<(string Rule, Found Found)> Joined(Reading reading, List<(string Rule, Found Found)> claims)
    {
        var joined = new List<(string Rule, Found Found)>();
        foreach (var (rule, found) in claims)
        {
            if (joined.Count > 0 && joined[^1] is var (before, former) && before == rule && former.Verdict == Verdict.Supported && found.Verdict == Verdict.Supported
                && former.Span.Until <= found.Span.From && IsJoint(reading.Skeleton[former.Span.Until..found.Span.From], reading.Skeleton[found.Span.From..]))
            {
                joined[^1] = (rule, former with { Span = new TextSpan(former.Span.From, found.Span.Until), Evidence = [.. former.Evidence.Union(found.Evidence)], Checked = [.. former.Checked, .. found.Checked] });
            }
            else
            {
                joined.Add((rule, found));
            }
        }

        return joined;
    }

    private static bool IsJoint(string between, string next) =>
        string.IsNullOrWhiteSpace(between) || (between.Trim() == "," && (next.StartsWith("and ", StringComparison.Ordinal) || next.StartsWith("along ", StringComparison.Ordinal) || next.StartsWith("as well ", StringComparison.Ordinal)));

    // The clause of a claim is bounded by semicolons and commas with a conjunction.
    private static bool IsDenied(Reading reading, TextSpan span)
    {
        var from = span.From;
        while (from > 0 && reading.Skeleton[from - 1] is not (';' or ':'))
        {
            from--;
        }

        var until = reading.Skeleton.IndexOfAny([';', ','], span.Until) is >= 0 and var stop ? stop : reading.Skeleton.Length;
        return NotPlainlySaid.IsMatch(reading.Skeleton[from..until]);
    }

    // A sentence is answered as a whole where nothing in it was claimed; values left over are told to be unproved.
    private static IEnumerable<(string Rule, Found Found)> Leftovers(Reading reading, List<(string Rule, Found Found)> claims)
    {
        var whole = new TextSpan(0, reading.Skeleton.Length);
        var left = reading.Sentence.Mentions
            .Where(mention => mention.Kind is Sign.Date or Sign.Resolution or Sign.Number or Sign.Duration && !claims.Exists(claim => claim.Found.Checked.Any(span => span.Overlaps(mention.Span)) || claim.Found.Span.Contains(mention.Span)))
            .ToList();
        if (claims.Count == 0)
        {
            var verdict = left.Count > 0 && !IsDenied(reading, whole) ? Verdict.NotSupported : Verdict.NotCheckable;
            var note = verdict == Verdict.NotSupported ? "no source held bears this out" : reading.Skeleton.Contains(Sign.Quotation, StringComparison.Ordinal) ? "words of a speaker, or their gist" : "too general, or opinion";
            yield return (Unclaimed, Found.Of(whole, verdict, new Evidence(null, null, note)));
            yield break;
        }

        foreach (var mention in left)
        {
            yield return (Unclaimed, Found.Of(mention.Span, IsDenied(reading, mention.Span) ? Verdict.NotCheckable : Verdict.NotSupported, new Evidence(null, null, "no source held bears this out")));
        }

        foreach (var quotation in reading.Sentence.Mentions.Where(mention => mention.Kind == Sign.Quotation))
        {
            yield return (Unclaimed, Found.Of(quotation.Span, Verdict.NotCheckable, new Evidence(null, null, "words of a speaker, or their gist")));
        }
    }
}
