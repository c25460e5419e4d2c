using System.Collections.Immutable;

namespace MandateLedger.Claims.Answers;

/// <summary>What the sources held say of a claim.</summary>
public enum Verdict
{
    /// <summary>Every part that can be checked agrees with a record.</summary>
    Supported,

    /// <summary>A part conflicts with a record.</summary>
    Contradicted,

    /// <summary>A part is borne out, and another cannot be told.</summary>
    Partly,

    /// <summary>The sources held do not bear it out, and do not say otherwise.</summary>
    NotSupported,

    /// <summary>Opinion, words of a speaker, or too general to be checked.</summary>
    NotCheckable,
}

/// <summary>Where a verdict comes from.</summary>
/// <param name="Symbol">The document's symbol; null where the fact comes from another kind of source, which the note names.</param>
/// <param name="At">The paragraph's label, or null.</param>
/// <param name="Note">What the record says, in our own words.</param>
public sealed record Evidence(string? Symbol, string? At, string Note);

/// <summary>One claim of an article with its verdict.</summary>
/// <param name="Number">Its place in the answer, from 1.</param>
/// <param name="Sentence">The article's own sentence.</param>
/// <param name="Claim">A run of the sentence's own words.</param>
/// <param name="Verdict">What the sources held say of it.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Evidence">Where the verdict comes from.</param>
public sealed record ClaimAnswer(int Number, string Sentence, string Claim, Verdict Verdict, string Rule, ImmutableArray<Evidence> Evidence);

/// <summary>The claims of an article, in its order.</summary>
/// <param name="Body">The id of the body that the article is about.</param>
/// <param name="Ledger">Which ledger spoke.</param>
/// <param name="AsKnown">The day whose knowledge answers.</param>
/// <param name="Claims">The claims; every sentence has at least one.</param>
public sealed record CheckAnswer(string Body, string Ledger, DateOnly AsKnown, ImmutableArray<ClaimAnswer> Claims);
