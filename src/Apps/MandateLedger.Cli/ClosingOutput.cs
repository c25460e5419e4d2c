using MandateLedger.Cli.Text;
using MandateLedger.Export;
using MandateLedger.Export.Charts;
using MandateLedger.Office;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Matrix;

namespace MandateLedger.Cli;

/// <summary>A closing in the format asked for, printed or put into a file.</summary>
internal static class ClosingOutput
{
    public static void Write(Session session, ClosingAnswer answer, string? format, string? path)
    {
        if (string.Equals(format, "xlsx", StringComparison.OrdinalIgnoreCase))
        {
            OutputFile.Write(session, Workbook.Write([.. ClosingTable.Of(answer).Select(table => new Sheet(table.Name, table.Columns, table.Rows))]), path ?? throw new Misuse("A workbook goes into a file; name it with --out."));
            return;
        }

        OutputFile.PrintOrWrite(session, Written(answer, Session.FormatOf(format)), path);
    }

    /// <summary>The chart of that name.</summary>
    public static Func<ClosingAnswer, ChartSize, string> ChartOf(string name) => name.ToLowerInvariant() switch
    {
        "gantt" => GanttChart.Svg,
        "burn-down" => BurnDownChart.Svg,
        _ => throw new Misuse($"--chart {name} is not known; use gantt or burn-down."),
    };

    private static string Written(ClosingAnswer answer, Format format) => format switch
    {
        Format.Json => ClosingAnswerJson.Of(answer, indented: true),
        Format.Jsonl => ClosingAnswerJson.Of(answer, indented: false),
        Format.Csv => string.Join('\n', TaskMatrix.Rows(answer).Prepend(TaskMatrix.Columns).Select(row => Csv.Row(row))),
        _ => ClosingText.Of(answer, Session.Width),
    };
}
