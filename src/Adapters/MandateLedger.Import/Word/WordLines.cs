using MandateLedger.Import.Lines;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.Word;

/// <summary>
/// Collects the lines of a document, of a text box, a note or a header. In a header the cells of tables are lines of
/// their own, because it sets its words apart with them.
/// </summary>
internal sealed class WordLines(NumberCounter counter, WordNumbering numbering, bool isHeader)
{
    private const int WidestCell = 1000;

    private readonly Stack<Table> tables = new();
    private readonly Stack<WordParagraph> open = new();
    private WordParagraph? unfinished;

    public List<ReadLine> Done { get; } = [];

    public WordParagraph? Paragraph => open.TryPeek(out var paragraph) ? paragraph : null;

    public void BeginParagraph(WordStyle style)
    {
        var paragraph = new WordParagraph { Style = style };
        unfinished?.MoveTo(paragraph);
        unfinished = null;
        open.Push(paragraph);
    }

    public void EndParagraph()
    {
        if (!open.TryPop(out var paragraph))
        {
            return;
        }

        if (paragraph.IsOpenEnded)
        {
            unfinished = paragraph;
            return;
        }

        Finish(paragraph);
    }

    public void BeginTable() => tables.Push(new Table());

    public void BeginRow()
    {
        if (tables.TryPeek(out var table))
        {
            table.Cells.Clear();
            table.Spans.Clear();
            table.Before = 0;
            table.IsDeleted = false;
        }
    }

    public void DeleteRow()
    {
        if (tables.TryPeek(out var table))
        {
            table.IsDeleted = true;
        }
    }

    public void BeginCell()
    {
        if (tables.TryPeek(out var table))
        {
            table.Cells.Add("");
            table.Spans.Add(1 + (table.Cells.Count == 1 ? table.Before : 0));
        }
    }

    /// <summary>The cell covers that many columns of the table's grid.</summary>
    public void Span(int columns)
    {
        if (tables.TryPeek(out var table) && table.Spans.Count > 0 && columns is > 1 and < WidestCell)
        {
            table.Spans[^1] += columns - 1;
        }
    }

    /// <summary>The row begins that many columns of the grid later; its first cell is taken to cover them.</summary>
    public void SkipColumns(int columns)
    {
        if (tables.TryPeek(out var table) && columns is > 0 and < WidestCell)
        {
            table.Before = columns;
        }
    }

    public void EndRow()
    {
        if (isHeader || !tables.TryPeek(out var table) || table.IsDeleted)
        {
            return;
        }

        if (!table.Cells.TrueForAll(static cell => cell.Length == 0))
        {
            AddRow(table);
        }

        if (tables.Count == 1)
        {
            Done.AddRange(table.After);
            table.After.Clear();
        }
    }

    private void AddRow(Table table)
    {
        var words = string.Join(" | ", table.Cells).TrimEnd(' ', '|');
        if (tables.Count > 1)
        {
            AddToCell(tables.ElementAt(1), words);
        }
        else
        {
            Done.Add(new ReadLine(LineRole.Row, words) { GridSpans = table.Spans.TrueForAll(static span => span == 1) ? null : string.Join(' ', table.Spans) });
        }
    }

    public void EndTable()
    {
        if (tables.TryPop(out var table))
        {
            (tables.TryPeek(out var around) ? around.After : Done).AddRange(table.After);
        }
    }

    /// <summary>Everything that is still open ends.</summary>
    public void Close()
    {
        while (open.Count > 0)
        {
            EndParagraph();
        }

        if (unfinished is { } rest)
        {
            Finish(rest);
        }
    }

    private void Finish(WordParagraph paragraph)
    {
        var number = NumberOf(paragraph, out var level);
        if (paragraph is { NoteMark: { } mark, HasWords: true } && number is null)
        {
            (tables.TryPeek(out var above) ? above.After : Done).Add(new ReadLine(LineRole.Note, paragraph.Text.Replace('\t', ' ')) { Number = mark });
            return;
        }

        if (tables.TryPeek(out var table) && !isHeader)
        {
            AddToCell(table, string.Join(' ', new[] { number, paragraph.Text.Replace('\t', ' ') }.Where(static words => !string.IsNullOrEmpty(words))));
            table.After.AddRange(paragraph.After);
            table.After.AddRange(paragraph.Notes);
            return;
        }

        if (paragraph.HasWords)
        {
            Done.Add(Line(paragraph, number, level));
        }

        Done.AddRange(paragraph.Notes);
        Done.AddRange(paragraph.After);
    }

    private static void AddToCell(Table table, string words)
    {
        if (table.Cells.Count > 0 && words.Length > 0)
        {
            table.Cells[^1] = table.Cells[^1].Length == 0 ? words : $"{table.Cells[^1]} {words}";
        }
    }

    private string? NumberOf(WordParagraph paragraph, out int level)
    {
        var id = paragraph.ListId ?? paragraph.Style.NumberingId;
        var list = id is null or 0 ? null : numbering.List(id.Value);
        level = paragraph.ListLevel ?? (list is null || paragraph.ListId is not null ? null : paragraph.Style.NumberingLevel ?? numbering.LevelOfStyle(list, paragraph.Style.Id)) ?? 0;
        return list is null ? null : counter.Next(id!.Value, level);
    }

    private ReadLine Line(WordParagraph paragraph, string? number, int level)
    {
        var text = paragraph.Text;
        var isTitle = isHeader || paragraph.Style.IsTitle;
        var isHeading = !isTitle && IsHeading(paragraph, text);
        var typedLength = 0;
        if (number is null && !isTitle)
        {
            (number, typedLength) = isHeading ? TypedNumber.Heading(text) : TypedNumber.Paragraph(text);
            level = 0;
        }

        return new ReadLine(isHeading ? LineRole.Heading : LineRole.Paragraph, text.Replace('\t', ' '))
        {
            Number = number,
            Depth = DepthOf(number, level),
            IsCover = isTitle,
            Italics = paragraph.Italics,
        }.Without(typedLength);
    }

    // The first level of a list of its own says nothing of where the list hangs.
    private static int? DepthOf(string? number, int level) =>
        level > 0 ? level : number is { Length: > 0 } && char.IsAsciiDigit(number[0]) ? 0 : null;

    private static bool IsHeading(WordParagraph paragraph, string text) =>
        Headings.MayBe(text)
        && (paragraph.OutlineLevel < 9 || paragraph.Style.IsHeading || paragraph.IsAllBold || paragraph.IsAllItalic);

    private sealed class Table
    {
        public List<string> Cells { get; } = [];

        public List<int> Spans { get; } = [];

        public int Before { get; set; }

        public List<ReadLine> After { get; } = [];

        public bool IsDeleted { get; set; }
    }
}
