using MandateLedger.Knowledge;
using MandateLedger.Measures;
using Xunit;

namespace MandateLedger.Corpus.Tests;

/// <summary>The structure, openings and citations of real documents, held to what we promise of them.</summary>
public sealed class FormTests
{
    [Fact]
    public void Plain_text_has_the_structure_of_its_twin()
    {
        var scores = Twins.OfText(Documents(), LexiconFile.Load());
        Holds(scores[0], scores[0].F1, 0.99, 5000);
        Holds(scores[1], scores[1].F1, 0.995, 7000);
    }

    [Fact]
    public void Openings_are_found_from_the_words_and_links_with_their_targets()
    {
        var (openings, links, wrongLinks) = Evidence.Of(Documents(), LexiconFile.Load());
        Holds(openings, openings.Recall, 0.97, 20000);
        Holds(links, links.Recall, 0.99, 10000);
        Assert.True(wrongLinks.Count * 50 < links.Hits, $"{wrongLinks.Count} links are taken for errors of the files");
    }

    private static string Documents()
    {
        Assert.SkipWhen(CorpusLedger.Folder is null, CorpusLedger.NoCorpus);
        return Path.Combine(CorpusLedger.Folder!, "corpus");
    }

    private static void Holds(FormScore score, double figure, double floor, int atLeast)
    {
        Assert.True(figure >= floor, $"{score}\n{string.Join('\n', score.Lines.Take(40))}");
        Assert.True(score.Hits >= atLeast, $"only {score.Hits} were looked at: {score}");
    }
}
