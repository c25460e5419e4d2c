using System.Text;
using System.Text.Json;
using MandateLedger.Cli;
using Xunit;

namespace MandateLedger.Apps.Tests;

/// <summary>The check of articles as a user meets it.</summary>
[Collection("one data folder")]
public sealed class CheckTests : IDisposable
{
    private const string Article = "UNAMI was established in 2003.\nIt was closed at the request of Kuwait.\nMany were moved.\n";

    private readonly string folder = Directory.CreateTempSubdirectory("mandate-check-").FullName;

    public CheckTests() => Environment.SetEnvironmentVariable("XDG_DATA_HOME", Path.Combine(folder, "home"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static (int Status, string Out, string Error) Run(string input, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var status = CommandLine.Run(args, output, error, new FixedClock(), () => new MemoryStream(Encoding.UTF8.GetBytes(input)));
        return (status, output.ToString(), error.ToString());
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    [Fact]
    public void An_article_is_answered_sentence_by_sentence()
    {
        var (status, text, _) = Run("", "check", Write("article.txt", Article));

        Assert.Equal(0, status);
        Assert.Contains("supported: “established in 2003”", text);
        Assert.Contains("contradicted: “at the request of Kuwait”", text);
        Assert.Contains("S/RES/1500 (2003) 2: established UNAMI on 14 August 2003", text);
        Assert.Contains("3 claims: 1 supported, 1 contradicted, 1 not-checkable. Answered by: bundled facts.", text);
    }

    [Fact]
    public void The_answer_as_json_has_the_fields_of_the_contract()
    {
        using var json = JsonDocument.Parse(Run(Article, "check", "-", "--format", "json").Out);
        var claim = json.RootElement.GetProperty("claims")[1];

        Assert.Equal("-", json.RootElement.GetProperty("file").GetString());
        Assert.Equal(2, claim.GetProperty("n").GetInt32());
        Assert.Equal("It was closed at the request of Kuwait.", claim.GetProperty("sentence").GetString());
        Assert.Equal("at the request of Kuwait", claim.GetProperty("claim").GetString());
        Assert.Equal("contradicted", claim.GetProperty("verdict").GetString());
        Assert.Equal("S/RES/2732 (2024)", claim.GetProperty("evidence")[0].GetProperty("symbol").GetString());
        Assert.Equal("1", claim.GetProperty("evidence")[0].GetProperty("at").GetString());
    }

    [Fact]
    public void Rows_and_lines_have_one_claim_each()
    {
        Assert.Equal(3, Run(Article, "check", "-", "--format", "jsonl").Out.TrimEnd().Split('\n').Length);
        Assert.StartsWith("n,verdict,claim,sentence,rule,symbol,at,note", Run(Article, "check", "-", "--format", "csv").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_page_is_read_as_its_sentences()
    {
        var page = Write("article.html", "<html><head><title>News</title></head><body><h1>Farewell</h1><p>UNAMI was established in 2004.</p></body></html>");

        Assert.Contains("contradicted: “established in 2004”", Run("", "check", page).Out);
    }

    [Fact]
    public void A_contradiction_is_told_by_the_status_under_strict()
    {
        Assert.Equal(1, Run(Article, "check", "-", "--strict").Status);
        Assert.Equal(0, Run("UNAMI was established in 2003.", "check", "-", "--strict").Status);
    }

    [Fact]
    public void What_was_not_known_on_a_day_bears_nothing_out()
    {
        Assert.Contains("supported: “closed in 2025”", Run("UNAMI was closed in 2025.", "check", "-").Out);
        Assert.DoesNotContain("supported: “closed in 2025”", Run("UNAMI was closed in 2025.", "check", "-", "--as-known", "2020-01-01").Out.Replace("not-supported", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("It rained on Monday.", "standard input names no body of the catalogue; say which it is about with --body.")]
    public void An_article_about_nothing_known_is_one_sentence(string text, string sentence)
    {
        var (status, data, error) = Run(text, "check", "-");

        Assert.Equal(2, status);
        Assert.Empty(data);
        Assert.Contains(sentence, error);
    }

    [Fact]
    public void A_folder_and_a_missing_file_and_an_unknown_body_are_told()
    {
        Assert.Equal(2, Run("", "check", folder).Status);
        Assert.Equal(3, Run("", "check", Path.Combine(folder, "none.txt")).Status);
        Assert.Equal(2, Run(Article, "check", "-", "--body", "UNXYZQ").Status);
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    }
}
