using System.Text;
using MandateLedger.Briefs;
using MandateLedger.Transition.Matrix;

namespace MandateLedger.Export;

/// <summary>A report as Markdown, which also reads as plain text.</summary>
public static class ReportText
{
    /// <summary>Writes the report.</summary>
    public static string Markdown(Report report)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Escaped(report.Title.Text)).Append(' ').Append(Sources(report.Title)).Append('\n');
        foreach (var section in report.Sections)
        {
            text.Append("\n## ").Append(section.Heading).Append("\n\n");
            foreach (var block in section.Blocks)
            {
                Write(text, block);
            }
        }

        return text.Append("\n---\n\n").Append(Escaped(report.About)).Append('\n').ToString();
    }

    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                text.AppendJoin('\n', paragraph.Sentences.Select(Line)).Append('\n');
                break;
            case Block.Items items:
                text.AppendJoin('\n', items.Sentences.Select(sentence => "- " + Line(sentence))).Append('\n');
                break;
            case Block.Grid grid:
                Write(text, grid.Table);
                break;
        }
    }

    private static void Write(StringBuilder text, ClosingTable table)
    {
        text.Append("| ").AppendJoin(" | ", table.Columns.Select(Cell)).Append(" |\n|").Append(string.Concat(table.Columns.Select(_ => "---|"))).Append('\n');
        foreach (var row in table.Rows)
        {
            text.Append("| ").AppendJoin(" | ", row.Select(cell => Cell(cell ?? ""))).Append(" |\n");
        }
    }

    private static string Line(Sentence sentence) => $"{Escaped(sentence.Text)} {Sources(sentence)}";

    private static string Sources(Sentence sentence) =>
        $"({string.Join("; ", sentence.Sources.Select(source => source.Link is { } link ? $"[{Escaped(source.ToString())}]({link.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})" : Escaped(source.ToString())))})";

    private static string Cell(string cell) => Escaped(cell).Replace("\n", " ", StringComparison.Ordinal);

    private static string Escaped(string words)
    {
        var text = new StringBuilder();
        foreach (var letter in words)
        {
            text.Append(letter is '[' or ']' or '|' or '*' or '_' or '<' or '`' ? "\\" : "").Append(letter);
        }

        return text.ToString();
    }
}
