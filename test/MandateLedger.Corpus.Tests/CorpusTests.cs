using System.Text.Json.Nodes;
using MandateLedger.Import;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Parsing;
using Xunit;

namespace MandateLedger.Corpus.Tests;

/// <summary>Every real document, and what we ship about them.</summary>
public sealed class CorpusTests
{
    [Theory]
    [InlineData("sc-resolutions")]
    [InlineData("sc-presidential-statements")]
    public void Every_file_is_read_without_an_exception(string folder)
    {
        Assert.SkipWhen(CorpusLedger.Folder is null, CorpusLedger.NoCorpus);
        var lexicon = LexiconFile.Load();
        var read = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(CorpusLedger.Folder!, "corpus", folder, "en"), "*.xml", SearchOption.AllDirectories))
        {
            var syntax = ResolutionParser.Parse(DocumentReader.Read(file), lexicon).Value;
            Assert.All(syntax.AllParagraphs, paragraph => Assert.Equal(paragraph.Text, paragraph.Span.Of(syntax.Source.Text)));
            read++;
        }

        Assert.True(read > 100, $"only {read} files in {folder}");
    }

    [Fact]
    public void A_short_wording_has_at_most_twelve_words_and_shares_no_run_of_more_than_five_with_the_text()
    {
        Assert.SkipWhen(CorpusLedger.Folder is null, CorpusLedger.NoCorpus);
        var lexicon = LexiconFile.Load();
        var facts = JsonNode.Parse(File.ReadAllText(Path.Combine(CorpusLedger.Root, "data", "facts", "UNAMI.json")))!;
        var texts = Directory.EnumerateFiles(Path.Combine(CorpusLedger.Folder!, "corpus", "sc-resolutions", "en"), "*.xml", SearchOption.AllDirectories)
            .Select(file => ResolutionParser.Parse(DocumentReader.Read(file), lexicon).Value)
            .Where(syntax => facts["documents"]!.AsArray().Any(document => document!["symbol"]!.GetValue<string>() == syntax.Symbol?.Value))
            .ToDictionary(syntax => syntax.Symbol!.Value, syntax => " " + string.Join(' ', syntax.AllParagraphs.SelectMany(paragraph => WordPrint.Words(paragraph.Text))) + " ");
        var checkedGists = 0;
        foreach (var document in facts["documents"]!.AsArray().Where(document => texts.ContainsKey(document!["symbol"]!.GetValue<string>())))
        {
            foreach (var gist in document!["paragraphs"]!.AsArray().Select(paragraph => paragraph!["gist"]?.GetValue<string>()).OfType<string>())
            {
                var words = WordPrint.Words(gist).ToArray();
                Assert.True(words.Length <= 12, gist);
                var runs = Enumerable.Range(0, Math.Max(0, words.Length - 5)).Select(from => " " + string.Join(' ', words.Skip(from).Take(6)) + " ");
                Assert.DoesNotContain(runs, run => texts[document["symbol"]!.GetValue<string>()].Contains(run, StringComparison.Ordinal));
                checkedGists++;
            }
        }

        Assert.True(checkedGists > 100, $"only {checkedGists} wordings");
    }

    [Fact]
    public void The_bundled_ledger_ships_no_words_of_the_United_Nations() =>
        Assert.All(BundledLedger.Load().Record.Entries.SelectMany(entry => entry.Document.Paragraphs), paragraph => Assert.Null(paragraph.Text));
}
