using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MandateLedger.Import;
using MandateLedger.Knowledge;
using MandateLedger.Parsing;
using MandateLedger.Testing;
using MandateLedger.Transition.Plans;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace MandateLedger.Plans.Tests;

/// <summary>The published budgets: every figure as in the file, which is read here a second time in another way.</summary>
public sealed class CorpusTests
{
    private const string Liquidation = "A_80_6_Sect.3_Add.6_UNAMI.docx";
    private const string Missing = "The published documents are not here; set MANDATE_CORPUS to the folder that holds the corpus.";

    private static readonly string Office = Path.Combine(RepositoryFiles.Shared, "corpus", "office");

    private static readonly Dictionary<string, string[]> KnownConflicts = new(StringComparer.Ordinal)
    {
        ["A_80_604_Add.3.docx"] =
        [
            "table 14~2, Gross requirements, Cost estimates (2026/27)",
            "table 14~2, Civilian personnel, Variance Amount",
            "table 17~1, Total, Encumbered as at 30 June 2025",
            "table 23~2, Subtotal Operational costs, Expenditure as at 28 February 2026",
        ],
        [Liquidation] =
        [
            "table 3, As at 31 May 2026, Total",
            "table 2, Civilian personnel costs, 2026 Requirements",
            "table 2, Operational costs, 2026 Requirements",
            "12(a)",
        ],
    };

    public static TheoryData<string> Budgets { get; } =
        [Liquidation, "A_80_604_Add.1.docx", "A_80_604_Add.2.docx", "A_80_604_Add.3.docx", "A_80_604_Add.6.docx", "A_80_604_Add.9.docx", "A_80_604_Add.12.docx"];

    [Theory]
    [MemberData(nameof(Budgets))]
    public void Every_cell_of_post_and_cost_tables_is_read_as_printed(string name)
    {
        Assert.SkipUnless(File.Exists(Path.Combine(Office, name)), Missing);
        var expected = RowsOf(Path.Combine(Office, name)).ToList();
        var read = Read(Path.Combine(Office, name)).Tables.SelectMany((table, number) => table.Rows.Where(row => !row.IsSection).Select(row => new PrintedRow(number, Plain(row.Name),
            [.. row.Cells.Select((cell, column) => (column, cell)).Where(pair => pair.cell.Printed.Length > 0).Select(pair => (pair.column, pair.cell.Value?.ToString(CultureInfo.InvariantCulture) ?? Plain(pair.cell.Printed)))]))).ToList();

        Assert.Equal(expected.Select(row => row.ToString()), read.Select(row => row.ToString()));
        Assert.All(ColumnsBeside(expected, read), places => Assert.Single(places));
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {read.Sum(row => row.Cells.Count(cell => Number(cell.Text) is not null || cell.Text is "0" or ['-', ..]))} figures in {read.Count} rows");
    }

    [Theory]
    [MemberData(nameof(Budgets))]
    public void Conflicts_are_those_that_a_person_found_in_the_document(string name)
    {
        Assert.SkipUnless(File.Exists(Path.Combine(Office, name)), Missing);

        Assert.Equal(KnownConflicts.GetValueOrDefault(name, []), Read(Path.Combine(Office, name)).Findings.Select(finding => finding.At));
    }

    [Fact]
    public void Both_files_of_the_liquidation_budget_show_the_same_conflict_of_posts()
    {
        var json = Path.Combine(RepositoryFiles.Shared, "corpus", "registry-json", "budget", "UNAMI.json");
        Assert.SkipUnless(File.Exists(json), Missing);

        Assert.Contains(Read(json).Findings, finding => finding is { At: "table 3, As at 31 May 2026, Total", Message: "It says 120; its items add up to 125." });
    }

    private static PlanReading Read(string path) => PlanReader.Read(ResolutionParser.Parse(DocumentReader.Read(path), LexiconFile.Load()).Value, Path.GetFileName(path), []);

    // For each place in the grid of a table of the file, the columns in which its figures were read.
    private static IEnumerable<IEnumerable<int>> ColumnsBeside(List<PrintedRow> expected, List<PrintedRow> read) =>
        expected.Zip(read).SelectMany(rows => rows.First.Cells.Zip(rows.Second.Cells, (mine, theirs) => (rows.Second.Table, Place: mine.Column, theirs.Column)))
            .GroupBy(cell => (cell.Table, cell.Place), cell => cell.Column).Select(columns => columns.Distinct());

    // Rows below a header: with a name, and with a figure that is neither the number of a column nor a year. A table of contents
    // has numbers too.
    private static IEnumerable<PrintedRow> RowsOf(string path)
    {
        using var document = WordprocessingDocument.Open(path, isEditable: false);
        foreach (var (number, table) in document.MainDocumentPart!.Document!.Body!.Elements<Table>().Index())
        {
            var rows = table.Elements<W.TableRow>().Select(CellsOf).ToList();
            var first = rows.Exists(row => row.Exists(cell => cell.Text == "Page")) ? -1 : rows.FindIndex(row => IsFirst(row.ConvertAll(cell => cell.Text)));
            foreach (var row in first < 0 ? [] : rows[first..].Where(row => row[0].Text.Length > 0 && row.Skip(1).Any(cell => cell.Text.Length > 0)))
            {
                yield return new PrintedRow(number, Plain(row[0].Text), [.. row.Skip(1).Where(cell => cell.Text.Length > 0).Select(cell => (cell.Column, Number(cell.Text) ?? Plain(cell.Text)))]);
            }
        }
    }

    private static List<(int Column, string Text)> CellsOf(W.TableRow row)
    {
        var (cells, column) = (new List<(int, string)>(), 0);
        foreach (var cell in row.Elements<W.TableCell>())
        {
            cells.Add((column, string.Join(' ', cell.Elements<Paragraph>().Select(WordsOf)).Trim()));
            column += cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
        }

        return cells;
    }

    private static bool IsFirst(List<string> row) =>
        row[0].Length > 1 && row.Skip(1).Any(cell => Number(cell) is not null && !IsYear(cell)) && !row.Skip(1).Where(cell => cell.Length > 0).Take(2).SequenceEqual(["(1)", "(2)"]);

    private static bool IsYear(string cell) => cell.Length == 4 && cell.StartsWith("20", StringComparison.Ordinal);

    // Marks of notes are raised letters.
    private static string WordsOf(Paragraph paragraph) => string.Concat(paragraph.Descendants<Run>()
        .Where(run => run.RunProperties?.VerticalTextAlignment?.Val?.Value != VerticalPositionValues.Superscript)
        .SelectMany(run => run.Elements()).Select(part => part switch { Text text => text.Text, TabChar or Break => " ", NoBreakHyphen => "-", _ => "" }));

    private static string? Number(string cell)
    {
        var digits = string.Concat(cell.Where(sign => !char.IsWhiteSpace(sign) && sign is not ('$' or ',')));
        if (digits is "–")
        {
            return "0";
        }

        var bare = digits.Trim('(', ')');
        return bare.Length > 0 && bare.All(sign => char.IsAsciiDigit(sign) || sign == '.') && decimal.TryParse(bare, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (digits[0] == '(' ? -value : value).ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private static string Plain(string words) => string.Join(' ', words.Replace('\u00A0', ' ').Split(' ', '\t').Where(part => part.Length > 0));

    private sealed record PrintedRow(int Table, string Name, List<(int Column, string Text)> Cells)
    {
        public override string ToString() => $"{Name}: {string.Join(" | ", Cells.Select(cell => cell.Text))}";
    }
}
