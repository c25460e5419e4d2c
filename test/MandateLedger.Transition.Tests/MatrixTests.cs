using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Office;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Entries;
using MandateLedger.Transition.Matrix;
using Xunit;

namespace MandateLedger.Transition.Tests;

/// <summary>The matrix through a workbook and back: nothing is lost, and nothing has to be repaired.</summary>
public sealed class MatrixTests
{
    private static readonly Gen<string?> Words = Gen.OneOf(Gen.Const((string?)null), OneOf<string?>("UNDP", "letter of 2 October 2033", "<&> \"quoted\"", "élections، انتخابات", "two\nlines", "007", "1,5", "=SUM(A1)", "- a dash", "12"));
    private static readonly Gen<DateOnly?> Days = Gen.OneOf(Gen.Const((DateOnly?)null), Gen.Int[0, 40_000].Select(day => (DateOnly?)new DateOnly(1990, 1, 1).AddDays(day)));
    private static readonly Gen<LegalDate?> Dates = Gen.OneOf(Gen.Const((LegalDate?)null), OneOf<LegalDate?>(LegalDate.Parse("2033"), LegalDate.Parse("2033-11"), LegalDate.Parse("2033-11-19")));
    private static readonly Gen<decimal?> Figures = Gen.OneOf(Gen.Const((decimal?)null), OneOf<decimal?>(0m, 12m, 1250.5m, -3.25m));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static readonly Gen<TaskDisposition> Dispositions =
        from scope in Words
        from choice in Gen.Enum<Disposition>()
        from kind in Gen.Enum<AuthorityKind>()
        from words in Words.Array[14]
        from state in Gen.Enum<AcceptanceState>()
        from days in Days.Array[5]
        from dates in Dates.Array[3]
        from figures in Figures.Array[2]
        select new TaskDisposition
        {
            Task = new TaskRef("S/RES/9021 (2033)", "6(a)"),
            Scope = scope,
            Disposition = choice,
            Receiver = words[0],
            FocalPoint = words[1],
            Authority = words[2] is { } symbol ? new Authority(kind, symbol, words[3]) : null,
            Capacity = words[4],
            Offer = words[5],
            Acceptance = words[6] is { } evidence ? new Acceptance(state, days[0], evidence) : null,
            Funding = words[7] is { } source ? new Funding(source, dates[0], figures[0], figures[1]) : null,
            JointPeriod = days[1] is { } first ? new JointPeriod(first, days[2]) : null,
            Due = dates[1],
            Effective = days[3],
            Verification = dates[2] is { } due ? new Verification(due, days[4], words[8]) : null,
            Risk = words[9],
            Mitigation = words[10],
            DependsOn = words[11],
            SignOff = words[12] is { } signed ? new SignOff(signed, words[13]) : null,
            Progress = figures[0] is { } percent && percent == 12m ? 12 : null,
            Note = words[13],
        };

    [Fact]
    public void A_disposition_comes_back_from_a_workbook_as_it_was() => Dispositions.Array[1, 5].Sample(
        dispositions =>
        {
            var rows = dispositions.Select(one => (IReadOnlyList<string?>)[one.Task.Symbol, one.Task.Label, .. MatrixColumn.All.Select(column => column.Get(one))]).ToList();
            var bytes = Office.Workbook.Write([new Office.Sheet("Tasks", ["symbol", "label", .. MatrixColumn.All.Select(column => column.Name)], rows)]);

            var read = WorkbookReader.Read(bytes, "matrix.xlsx", "Tasks").Select(row => TaskMatrix.Read(row.Cells)).ToList();

            Assert.All(read, row => Assert.Empty(row.Problems));
            Assert.Equal(dispositions, read.Select(row => row.Disposition!));
        },
        iter: 300);

    [Fact]
    public void The_workbook_of_UNAMI_is_valid_and_gives_back_its_matrix()
    {
        var view = BundledLedger.Load();
        var answer = Closings.Of(view, view.Bodies.Find("UNAMI")!, BundledClosings.Of("UNAMI"), new AsOf(new DateOnly(2026, 11, 24), new DateOnly(2026, 11, 24)));
        var bytes = Office.Workbook.Write([.. ClosingTable.Of(answer).Select(table => new Office.Sheet(table.Name, table.Columns, table.Rows))]);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(
            answer.Tasks.SelectMany(task => task.Dispositions).Concat(answer.FormerTasks).Select(disposed => disposed.Disposition),
            WorkbookReader.Read(bytes, "matrix.xlsx", ClosingTable.Tasks).Select(row => TaskMatrix.Read(row.Cells).Disposition!));
    }

    [Fact]
    public void A_day_that_a_program_made_a_number_is_a_day_again()
    {
        var bytes = Office.Workbook.Write([new Office.Sheet("Tasks", ["symbol", "due"], [["S/RES/9021 (2033)", "x"]])]);
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
            styles.CellFormats!.Append(new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true });
            var cell = document.WorkbookPart.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Single(one => one.CellReference == "B2");
            cell.RemoveAllChildren();
            (cell.DataType, cell.StyleIndex, cell.CellValue) = (null, 3, new CellValue("48903"));
        }

        Assert.Equal("2033-11-20", WorkbookReader.Read(stream.ToArray(), "matrix.xlsx", "Tasks").Single().Cells["due"]);
    }

    [Theory]
    [InlineData("disposition", "country office", "country-team")]
    [InlineData("due", "soon", "2031-05-31")]
    [InlineData("progress", "120", "from 0 to 100")]
    [InlineData("accepted on", "2033-10-02", "beside an acceptance")]
    [InlineData("authority kind", "plan", "without an authority")]
    public void A_cell_that_does_not_fit_is_a_problem_that_says_what_fits(string column, string words, string said)
    {
        var (disposition, problems) = TaskMatrix.Read(new Dictionary<string, string> { ["symbol"] = "S/RES/9021 (2033)", ["label"] = "6(a)", [column] = words });

        Assert.Null(disposition);
        Assert.Contains(said, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Country team", Disposition.CountryTeam)]
    [InlineData("country-team", Disposition.CountryTeam)]
    [InlineData("FOLLOW ON", Disposition.FollowOn)]
    public void A_choice_may_be_written_as_people_write(string words, Disposition choice) => Assert.Equal(choice, Spelling.Parse<Disposition>(words));

    [Fact]
    public void What_is_no_workbook_is_one_sentence() =>
        Assert.Contains("matrix.xlsx is not an Excel workbook", Assert.Throws<OfficeFault>(() => WorkbookReader.Read([1, 2, 3], "matrix.xlsx", "Tasks")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_workbook_without_the_sheet_is_one_sentence() =>
        Assert.Contains("no sheet called Tasks", Assert.Throws<OfficeFault>(() => WorkbookReader.Read(Office.Workbook.Write([new Office.Sheet("Other", ["a"], [])]), "matrix.xlsx", "Tasks")).Message, StringComparison.Ordinal);
}
