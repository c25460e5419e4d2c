using System.Text.Json;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Sentences;
using MandateLedger.Knowledge;
using MandateLedger.Testing;
using Xunit;

namespace MandateLedger.Claims.Tests;

/// <summary>
/// Ten articles in our own words, right and wrong, each with what is right in it and what is wrong; and the news article of
/// the corpus.
/// </summary>
public sealed class ArticleTests
{
    public static TheoryData<string> Articles { get; } =
        [.. RepositoryFiles.Under("test/MandateLedger.Claims.Tests/articles", "*.txt").Select(path => Path.GetFileNameWithoutExtension(path))];

    private static string PathOf(string name) => RepositoryFiles.PathOf("test", "MandateLedger.Claims.Tests", "articles", name);

    private static (string Text, string[] Supported, string[] Wrong) Read(string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(PathOf(name + ".json")));
        return (File.ReadAllText(PathOf(name + ".txt")), Words(json, "supported"), Words(json, "wrong"));
    }

    private static string[] Words(JsonDocument json, string name) => [.. json.RootElement.GetProperty(name).EnumerateArray().Select(words => words.GetString()!)];

    [Theory]
    [MemberData(nameof(Articles))]
    public void What_is_right_is_supported_and_what_is_wrong_is_not(string name)
    {
        var (text, supported, wrong) = Read(name);
        var claims = Judgement.Check(text);

        Assert.All(supported.Concat(wrong), words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.All(supported, words => Assert.True(Judgement.IsSupported(claims, words), $"{words}\n{Judgement.Told(Judgement.Touching(claims, words))}"));
        Assert.All(wrong, words => Assert.DoesNotContain(Judgement.Touching(claims, words), claim => claim.Verdict is Verdict.Supported or Verdict.Partly));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_sentence_has_a_claim_and_every_claim_quotes_its_sentence(string name)
    {
        var text = Read(name).Text;
        var claims = Judgement.Check(text);

        Assert.Equal(Article.Of(text).Sentences.Select(sentence => sentence.Text).Distinct(), claims.Select(claim => claim.Sentence).Distinct());
        Assert.All(claims, claim => Assert.Contains(claim.Claim, claim.Sentence, StringComparison.Ordinal));
        Assert.All(claims, claim => Assert.NotEmpty(claim.Evidence));
        Assert.Equal(Enumerable.Range(1, claims.Length), claims.Select(claim => claim.Number));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_answer_depends_on_no_culture(string name)
    {
        var text = Read(name).Text;

        Assert.Equal(Judgement.Told(Judgement.Check(text)), OddCulture.Run(() => Judgement.Told(Judgement.Check(text))));
    }

    [Theory]
    [InlineData("22 years")]
    [InlineData("22-Year")]
    [InlineData("formally closed")]
    [InlineData("at the request of Iraqi authorities")]
    [InlineData("on Saturday")]
    [InlineData("in 2007")]
    [InlineData("19 August 2003")]
    [InlineData("Sergio Vieira de Mello")]
    [InlineData("21 others")]
    [InlineData("truck bomb")]
    [InlineData("assisted with elections")]
    public void The_article_of_the_corpus_is_borne_out(string words)
    {
        var claims = Corpus();

        Assert.True(Judgement.IsSupported(claims, words), Judgement.Told(claims));
    }

    [Fact]
    public void The_request_for_the_founding_is_not_borne_out_and_the_first_request_recorded_is_named()
    {
        var claim = Assert.Single(Corpus(), claim => claim.Claim == "at the request of the Iraqi government");

        Assert.Equal(Verdict.NotSupported, claim.Verdict);
        Assert.Equal(["S/RES/1500 (2003)", "S/RES/1700 (2006)"], claim.Evidence.Select(evidence => evidence.Symbol!));
    }

    [Fact]
    public void Nothing_in_the_article_of_the_corpus_is_contradicted_and_no_quotation_is_judged()
    {
        var claims = Corpus();

        Assert.DoesNotContain(claims, claim => claim.Verdict == Verdict.Contradicted);
        Assert.All(claims.Where(claim => claim.Claim.StartsWith('"')), claim => Assert.Equal(Verdict.NotCheckable, claim.Verdict));
    }

    [Fact]
    public void The_article_is_about_the_body_that_it_names_most() =>
        Assert.Equal("UNAMI", ArticleBodies.MostNamed(Article.Of(File.ReadAllText(PathOf("10-other-missions.txt"))), VocabularyFiles.LoadBodies())?.Id);

    [Fact]
    public void An_article_that_names_no_body_is_about_none() =>
        Assert.Null(ArticleBodies.MostNamed(Article.Of("The river rose again on Monday."), VocabularyFiles.LoadBodies()));

    private static System.Collections.Immutable.ImmutableArray<ClaimAnswer> Corpus()
    {
        var path = Path.Combine(RepositoryFiles.Shared, "corpus", "articles", "unami-closure.txt");
        Assert.SkipUnless(File.Exists(path), $"There is no article at {path}; name the folder in MANDATE_CORPUS.");
        return Judgement.Check(File.ReadAllText(path));
    }
}
