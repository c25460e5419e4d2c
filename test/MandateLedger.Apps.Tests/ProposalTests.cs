using MandateLedger.Cli;
using MandateLedger.Json;
using MandateLedger.Transition;
using Xunit;

namespace MandateLedger.Apps.Tests;

/// <summary>Plans as a user meets them: proposals are printed, edited and accepted.</summary>
[Collection("one data folder")]
public sealed class ProposalTests : IDisposable
{
    private const string Plan = """
        1. The Council adopted resolution 9003 (2032), extending the mandate of UNAMEX for a final 19-month period until 31 December 2033.
        2. UNAMEX will close two field offices, Northport (by 31 March 2033, with liquidation completed by 31 May 2033) and Eastport (by 30 April 2033, with liquidation completed by July 2033).
        3. UNAMEX leaves three locations (Northport and Eastport).

        """;

    private readonly string folder = Directory.CreateTempSubdirectory("mandate-plans-").FullName;

    public ProposalTests() => Environment.SetEnvironmentVariable("XDG_DATA_HOME", Path.Combine(folder, "home"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static (int Status, string Out, string Error) Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var status = CommandLine.Run(args, output, error, new FixedClock());
        return (status, output.ToString(), error.ToString());
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    [Fact]
    public void Proposals_are_lines_of_a_closing_file_and_conflicts_are_told_beside_them()
    {
        var (status, lines, told) = Run("transition", "UNAMI", "--plan", Write("S_2032_966.txt", Plan));
        var facts = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, index) => ClosingJson.Read(line, index + 1)).ToList();

        Assert.Equal(0, status);
        Assert.Equal(["closing", "site Northport", "site Eastport"], facts.Select(fact => fact.Entry.Subject()));
        Assert.All(facts, fact => Assert.Equal(("S/2032/966", Certainty.Proposed), (fact.Source.Document, fact.Source.Certainty)));
        Assert.Contains("T203 at 3: It says 3 and names 2: Northport, Eastport.", told);
    }

    [Fact]
    public void For_people_each_proposal_stands_with_its_words()
    {
        var (status, text, _) = Run("transition", "UNAMI", "--format", "text", "--strict", "--plan", Write("S_2032_966.txt", Plan));

        Assert.Equal(1, status);
        Assert.Contains("S/2032/966: 3 proposals, 1 findings", text);
        Assert.Contains("site  name Northport, closes 2033-03-31", text);
        Assert.Contains("2 [FieldOfficeClosesWithLiquidation]: “UNAMEX will close two", text);
        Assert.Contains("Nothing is recorded.", text);
    }

    [Fact]
    public void Accepted_lines_are_recorded_once_with_who_and_when()
    {
        var lines = Run("transition", "UNAMI", "--plan", Write("S_2032_966.txt", Plan)).Out;
        var proposals = Write("proposals.jsonl", string.Join('\n', lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(2)));
        var file = Path.Combine(folder, "closing.jsonl");

        var (status, text, _) = Run("transition", "UNAMI", "--accept", proposals, "--by", "A. Officer", "--file", file);
        Assert.Equal((0, $"2 facts recorded in {file}, 0 skipped, 0 held back.\n"), (status, text));
        Assert.All(File.ReadAllLines(file), line => Assert.Equal((Certainty.Stated, "A. Officer", new FixedClock().GetUtcNow()), ClosingJson.Read(line, 1) is var fact ? (fact.Source.Certainty, fact.Recording.By, fact.Recording.At) : default));

        var again = Run("transition", "UNAMI", "--accept", proposals, "--by", "A. Officer", "--file", file);
        Assert.Equal($"0 facts recorded in {file}, 2 skipped, 0 held back.\n", again.Out);
        Assert.Contains("site Northport is recorded already in the same words; it was skipped.", again.Error);
        Assert.Equal(2, File.ReadAllLines(file).Length);
    }

    [Fact]
    public void A_line_that_says_less_than_the_file_is_held_back_and_told()
    {
        var lines = Run("transition", "UNAMI", "--plan", Write("S_2032_966.txt", Plan)).Out.Split('\n').First(line => line.Contains("Northport", StringComparison.Ordinal));
        var file = Write("closing.jsonl", lines.Replace("\"name\":\"Northport\"", "\"name\":\"Northport\",\"custody\":\"host police\"", StringComparison.Ordinal).Replace("proposed", "stated", StringComparison.Ordinal) + "\n");

        var (_, text, told) = Run("transition", "UNAMI", "--accept", Write("proposals.jsonl", lines), "--by", "A. Officer", "--file", file);

        Assert.Equal($"0 facts recorded in {file}, 0 skipped, 1 held back.\n", text);
        Assert.Contains("site Northport was held back, because the closing file says more of it than the line: custody.", told);
        Assert.Single(File.ReadAllLines(file));
    }

    [Fact]
    public void A_wrong_command_gives_one_sentence_and_records_nothing()
    {
        var plan = Write("S_2032_966.txt", Plan);
        var proposals = Write("proposals.jsonl", Run("transition", "UNAMI", "--plan", plan).Out + "no fact\n");
        var file = Path.Combine(folder, "closing.jsonl");

        Misused("Give one of", "--plan", plan, "--accept", proposals);
        Misused("three things", "--accept", proposals, "--by", "A. Officer");
        Misused("three things", "--accept", proposals, "--by", " ", "--file", file);
        Misused("--by names who records something", "--by", "A. Officer");
        Misused("jsonl or text", "--plan", plan, "--format", "csv");
        Misused("There is no file", "--accept", proposals + "x", "--by", "A. Officer", "--file", file);
        Misused("nothing to accept", "--accept", Write("empty.jsonl", "\n"), "--by", "A. Officer", "--file", file);
        Misused("line 4 is no fact", "--accept", proposals, "--by", "A. Officer", "--file", file);
        Assert.False(File.Exists(file));
    }

    private static void Misused(string sentence, params string[] args)
    {
        var (status, text, told) = Run(["transition", "UNAMI", .. args]);

        Assert.Equal((2, ""), (status, text));
        Assert.Contains(sentence, told);
        Assert.Single(told.TrimEnd('\n').Split('\n'));
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    }
}
