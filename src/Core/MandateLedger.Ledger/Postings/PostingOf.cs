using System.Collections.Immutable;
using MandateLedger.Interpretation;
using MandateLedger.Parsing.Syntax;

namespace MandateLedger.Ledger.Postings;

/// <summary>Meaning to posting.</summary>
public static class PostingOf
{
    /// <summary>
    /// What the ledger keeps of a resolution; null where symbol or day of adoption is not known, because then nothing
    /// could ever ask for it. Paragraphs of annexes are not kept: they give no task.
    /// </summary>
    public static PostedDocument? Document(ResolutionMeaning meaning)
    {
        var syntax = meaning.Syntax;
        return syntax.Symbol is { } symbol && syntax.AdoptedOn is { } adopted
            ? new PostedDocument
            {
                Symbol = symbol,
                AdoptedOn = adopted,
                Subjects = syntax.Source.Told.Subjects,
                ChapterVii = meaning.ChapterVii,
                Sha256 = syntax.Source.Told.Sha256,
                Acts = meaning.Acts,
                Paragraphs = Paragraphs(syntax),
            }
            : null;
    }

    private static ImmutableArray<PostedParagraph> Paragraphs(ResolutionSyntax syntax) =>
        [.. syntax.AllParagraphs.DistinctBy(paragraph => paragraph.Label).Select(paragraph => new PostedParagraph(paragraph.Label, paragraph.Text, WordPrint.Of(paragraph.Text)))];
}
