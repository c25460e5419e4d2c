using MandateLedger.Briefs;
using MandateLedger.Transition.Matrix;

namespace MandateLedger.Cli.Text;

/// <summary>A report for the terminal: a sentence a line, its sources behind it; a table as rows of named cells.</summary>
internal static class ReportLines
{
    public static string Of(Report report, int width)
    {
        var text = new Wrapped(width);
        text.Line(Line(report.Title), 0, 2);
        foreach (var section in report.Sections)
        {
            text.Line().Line(section.Heading);
            foreach (var block in section.Blocks)
            {
                Write(text, block);
            }
        }

        return text.Line().Line(report.About).ToString();
    }

    private static void Write(Wrapped text, Block block)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                paragraph.Sentences.ToList().ForEach(sentence => text.Line(Line(sentence), 2, 4));
                break;
            case Block.Items items:
                items.Sentences.ToList().ForEach(sentence => text.Line(Line(sentence), 2, 4));
                break;
            case Block.Grid grid:
                Write(text, grid.Table);
                break;
        }
    }

    private static void Write(Wrapped text, ClosingTable table)
    {
        foreach (var row in table.Rows)
        {
            text.Line($"{row[0]}  {string.Join("; ", row.Index().Skip(1).Where(cell => !string.IsNullOrEmpty(cell.Item)).Select(cell => $"{table.Columns[cell.Index]}: {cell.Item!.Replace('\n', ' ')}"))}", 2, 6);
        }
    }

    private static string Line(Sentence sentence) => $"{sentence.Text} [{string.Join("; ", sentence.Sources)}]";
}
