using System.Text.Json;
using MandateLedger.Cli;
using MandateLedger.Office;
using MandateLedger.Transition.Matrix;
using Xunit;

namespace MandateLedger.Apps.Tests;

/// <summary>The closing of a mission on the command line: answers, reports, pictures, and the matrix there and back.</summary>
public sealed class TransitionTests : IDisposable
{
    private static readonly string[] TaskFields = ["disposition", "receiver", "authority", "acceptance", "funding", "due", "findings"];
    private static readonly string[] Lists = ["sites", "posts", "records", "milestones", "findings"];

    private readonly string folder = Directory.CreateTempSubdirectory("mandate-transition-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string PathOf(string name) => Path.Combine(folder, name);

    private static (int Status, string Out, string Error) Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        return (CommandLine.Run(args, output, error, TimeProvider.System), output.ToString(), error.ToString());
    }

    [Fact]
    public void The_JSON_is_that_of_the_contract()
    {
        var (status, text, _) = Run("transition", "UNAMI", "--format", "json");
        var answer = JsonDocument.Parse(text).RootElement;

        Assert.Equal(0, status);
        Assert.Equal("2025-12-31", answer.GetProperty("closing").GetProperty("end").GetString());
        Assert.Equal("2026-09-30", answer.GetProperty("closing").GetProperty("liquidationEnd").GetString());
        Assert.Equal("S/RES/2732 (2024)", answer.GetProperty("closing").GetProperty("decidedBy").GetProperty("symbol").GetString());
        var labels = answer.GetProperty("tasks").EnumerateArray().Select(task => task.GetProperty("source").GetProperty("label").GetString()!).Distinct();
        Assert.Equal(["6(a)", "6(b)", "6(c)(i)", "6(c)(ii)", "6(c)(iii)", "6(c)(iv)", "6(d)"], labels);
        Assert.All(answer.GetProperty("tasks").EnumerateArray(), task => Assert.All(TaskFields, name => Assert.True(task.TryGetProperty(name, out _), name)));
        Assert.All(Lists, name => Assert.NotEmpty(answer.GetProperty(name).EnumerateArray()));
    }

    [Fact]
    public void Under_strict_what_is_missing_shows_in_the_status() => Assert.Equal(1, Run("transition", "UNAMI", "--strict").Status);

    [Fact]
    public void A_matrix_that_nobody_changed_records_nothing_and_one_that_somebody_did_records_that_row()
    {
        Assert.Equal(0, Run("transition", "UNAMI", "--format", "xlsx", "--out", PathOf("matrix.xlsx")).Status);
        var (status, _, unchanged) = Run("transition", "UNAMI", "--import", PathOf("matrix.xlsx"), "--by", "A. Planner", "--file", PathOf("own.jsonl"));
        Assert.Equal(0, status);
        Assert.Contains("0 recorded", unchanged, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("own.jsonl")));

        Fill("matrix.xlsx", "6(a)", ("acceptance", "accepted"), ("accepted on", "2025-11-03"), ("acceptance evidence", "letter of 3 November 2025"), ("funding source", "trust fund"));
        var (_, _, changed) = Run("transition", "UNAMI", "--import", PathOf("matrix.xlsx"), "--by", "A. Planner", "--file", PathOf("own.jsonl"));
        Assert.Contains("1 recorded", changed, StringComparison.Ordinal);

        var own = JsonDocument.Parse(Run("transition", "UNAMI", "--file", PathOf("own.jsonl"), "--format", "json").Out).RootElement;
        var task = own.GetProperty("tasks").EnumerateArray().First(one => one.GetProperty("source").GetProperty("label").GetString() == "6(a)");
        Assert.Equal("accepted", task.GetProperty("acceptance").GetProperty("state").GetString());
        Assert.Empty(task.GetProperty("findings").EnumerateArray());
        Assert.Equal("matrix.xlsx", task.GetProperty("statedIn").GetProperty("document").GetString());
    }

    [Theory]
    [InlineData("disposition", "somewhere", "disposition is somewhere")]
    [InlineData("symbol", "S/RES/9999 (2033)", "is not a task in force on the eve")]
    public void A_row_that_cannot_be_read_is_named_and_left_out(string column, string words, string said)
    {
        Run("transition", "UNAMI", "--format", "xlsx", "--out", PathOf("matrix.xlsx"));
        Fill("matrix.xlsx", "6(a)", (column, words));

        var (status, _, error) = Run("transition", "UNAMI", "--import", PathOf("matrix.xlsx"), "--by", "A. Planner", "--file", PathOf("own.jsonl"));

        Assert.Equal(3, status);
        Assert.Contains("row 2 was left out", error, StringComparison.Ordinal);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name it with --file", "transition", "UNAMI", "--import", "x.xlsx", "--by", "A. Planner")]
    [InlineData("give a name with --by", "transition", "UNAMI", "--import", "x.xlsx", "--file", "own.jsonl")]
    [InlineData("name it with --out", "transition", "UNAMI", "--format", "xlsx")]
    [InlineData("use gantt or burn-down", "transition", "UNAMI", "--chart", "pie")]
    [InlineData("use progress, end-of-mission, matrix or precedents", "transition", "UNAMI", "--report", "poem")]
    [InlineData("There is no closing file", "transition", "UNAMI", "--file", "none.jsonl")]
    [InlineData("use text, md, html, docx or json", "brief", "UNAMI", "--format", "pdf")]
    public void Misuse_is_one_sentence(string said, params string[] args)
    {
        var (status, text, error) = Run(args);

        Assert.Equal(2, status);
        Assert.Empty(text);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_a_folder_that_is_not_there_is_one_sentence()
    {
        var (status, _, error) = Run("transition", "UNAMI", "--format", "xlsx", "--out", PathOf(Path.Combine("nowhere", "matrix.xlsx")));

        Assert.Equal(3, status);
        Assert.Contains("its folder does not exist", error, StringComparison.Ordinal);
        Assert.DoesNotContain(".part", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("progress")]
    [InlineData("matrix")]
    [InlineData("end-of-mission")]
    [InlineData("precedents")]
    public void Every_report_is_written_in_every_format(string report)
    {
        foreach (var format in new[] { "text", "md", "html", "json", "docx" })
        {
            var (status, _, error) = Run("transition", "UNAMI", "--report", report, "--format", format, "--out", PathOf(report + "." + format));

            Assert.True(status == 0, $"{report} as {format}: {error}");
            Assert.True(new FileInfo(PathOf(report + "." + format)).Length > 1000);
        }
    }

    [Theory]
    [InlineData("gantt")]
    [InlineData("burn-down")]
    public void A_chart_is_a_picture(string chart) => Assert.StartsWith("<svg", Run("transition", "UNAMI", "--chart", chart).Out, StringComparison.Ordinal);

    [Fact]
    public void A_mission_without_a_closing_file_is_answered_with_what_is_missing()
    {
        var (status, text, _) = Run("transition", "UNMISS");

        Assert.Equal(0, status);
        Assert.Contains("No decision to close is recorded", text, StringComparison.Ordinal);
    }

    // Changes cells in the row of a task, as somebody would who opens the workbook.
    private void Fill(string file, string label, params (string Column, string Words)[] cells)
    {
        var rows = WorkbookReader.Read(File.ReadAllBytes(PathOf(file)), file, ClosingTable.Tasks);
        var changed = rows.Select(row => TaskMatrix.Columns.Select(column =>
            row.Cells.GetValueOrDefault("label") == label && cells.Where(cell => cell.Column == column).Select(cell => cell.Words).FirstOrDefault() is { } words ? words : row.Cells.GetValueOrDefault(column)).ToList());
        File.WriteAllBytes(PathOf(file), Workbook.Write([new Sheet(ClosingTable.Tasks, TaskMatrix.Columns, [.. changed])]));
    }
}
