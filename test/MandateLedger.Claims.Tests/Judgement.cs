using System.Collections.Immutable;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Sentences;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Knowledge;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query;

namespace MandateLedger.Claims.Tests;

/// <summary>Articles on a real mission against the bundled facts.</summary>
internal static class Judgement
{
    private static readonly LedgerView View = BundledLedger.Load();

    private static readonly Body Body = View.Bodies.Find("UNAMI")!;

    public static ImmutableArray<ClaimAnswer> Check(string text) => ArticleChecks.Of(View, Body, Article.Of(text), IsoDate.Parse("2026-11-24")!.Value).Claims;

    /// <summary>True where a supported claim quotes all of the words.</summary>
    public static bool IsSupported(IEnumerable<ClaimAnswer> claims, string words) => Touching(claims, words).Any(claim => claim.Verdict == Verdict.Supported);

    /// <summary>The claims that share a word with the words, in the sentences that hold them.</summary>
    public static IEnumerable<ClaimAnswer> Touching(IEnumerable<ClaimAnswer> claims, string words) => claims.Where(claim =>
    {
        var from = claim.Sentence.IndexOf(words, StringComparison.Ordinal);
        var at = claim.Sentence.IndexOf(claim.Claim, StringComparison.Ordinal);
        return from >= 0 && at < from + words.Length && from < at + claim.Claim.Length;
    });

    public static string Told(IEnumerable<ClaimAnswer> claims) => string.Join('\n', claims.Select(claim => $"{claim.Verdict} «{claim.Claim}» [{claim.Rule}] in: {claim.Sentence}"));
}
