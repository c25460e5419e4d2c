namespace MandateLedger.Import.Html;

/// <summary>
/// What is known of a page only once its end was seen: where elements end, which tables are tables and which only place
/// things on the page, and how many items a list has. One pass, whatever the page is like.
/// </summary>
internal sealed class HtmlShape
{
    private const int MostParagraphsOfCell = 3;

    private readonly Dictionary<int, int> ends = [];
    private readonly HashSet<int> layouts = [];
    private readonly Dictionary<int, int> items = [];
    private readonly Dictionary<string, Stack<int>> open = [];
    private readonly Stack<Table> tables = new();
    private readonly Stack<int> lists = new();

    public HtmlShape(List<HtmlToken> tokens)
    {
        foreach (var (index, token) in tokens.Index())
        {
            if (token is { Kind: HtmlTokenKind.Start, IsClosed: false })
            {
                Begin(token, index);
            }
            else if (token.Kind == HtmlTokenKind.End)
            {
                End(token, index);
            }
        }

        while (tables.TryPop(out var table))
        {
            Judge(table);
        }
    }

    /// <summary>Where the element that begins there ends, or null where nothing ends it.</summary>
    public int? EndOf(int start) => ends.TryGetValue(start, out var end) ? end : null;

    /// <summary>True where the table that begins there only places things on the page.</summary>
    public bool IsLayout(int start) => layouts.Contains(start);

    /// <summary>How many items the list that begins there has.</summary>
    public int ItemsOf(int start) => items.GetValueOrDefault(start);

    private void Begin(HtmlToken token, int index)
    {
        if (!open.TryGetValue(token.Text, out var starts))
        {
            open[token.Text] = starts = new Stack<int>();
        }

        starts.Push(index);
        switch (HtmlElements.Of(token))
        {
            case HtmlKind.Table:
                NoteInTable(table => table.HoldsParts = true);
                tables.Push(new Table(index) { HoldsParts = token["role"] is "presentation" or "none" });
                break;
            case HtmlKind.Row:
                NoteInTable(table => table.Cells = 0);
                break;
            case HtmlKind.Cell:
                NoteInTable(table => (table.MostCells, table.Paragraphs) = (Math.Max(table.MostCells, ++table.Cells), 0));
                break;
            case HtmlKind.Paragraph:
                NoteInTable(table => table.HoldsParts |= ++table.Paragraphs > MostParagraphsOfCell);
                break;
            case HtmlKind.Heading:
                NoteInTable(table => table.HoldsParts = true);
                break;
            case HtmlKind.List:
                NoteInTable(table => table.HoldsParts = true);
                lists.Push(index);
                break;
            case HtmlKind.Item when lists.TryPeek(out var list):
                items[list] = items.GetValueOrDefault(list) + 1;
                break;
        }
    }

    private void End(HtmlToken token, int index)
    {
        if (open.TryGetValue(token.Text, out var starts) && starts.TryPop(out var start))
        {
            ends[start] = index;
        }

        if (token.Text == "table" && tables.TryPop(out var table))
        {
            Judge(table);
        }
        else if (HtmlElements.Of(token) == HtmlKind.List)
        {
            _ = lists.TryPop(out _);
        }
    }

    private void NoteInTable(Action<Table> note)
    {
        if (tables.TryPeek(out var table))
        {
            note(table);
        }
    }

    private void Judge(Table table)
    {
        if (table.HoldsParts || table.MostCells < 2)
        {
            layouts.Add(table.Start);
        }
    }

    private sealed class Table(int start)
    {
        public int Start => start;

        public int Cells { get; set; }

        public int MostCells { get; set; }

        public int Paragraphs { get; set; }

        public bool HoldsParts { get; set; }
    }
}
