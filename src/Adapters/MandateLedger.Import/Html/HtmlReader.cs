using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Import.AkomaNtoso;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.Html;

/// <summary>
/// Reads a web page: what a browser would show as a block is a line, what it would print before the items of a list is
/// written before them. No script runs, nothing is fetched, and every page can be read.
/// </summary>
internal sealed partial class HtmlReader
{
    private readonly SourceBuilder builder = new();
    private readonly List<HtmlFrame> frames = [];
    private readonly int[] open = new int[Enum.GetValues<HtmlKind>().Length];
    private readonly List<HtmlToken> tokens;
    private readonly HtmlShape shape;
    private int tooDeep;
    private int notes;
    private int openNotes;

    private HtmlReader(List<HtmlToken> tokens)
    {
        this.tokens = tokens;
        shape = new HtmlShape(tokens);
    }

    [GeneratedRegex(@"</?(?:p|br|i|em|b|strong|div|span|a|li|td)\b[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TagOfPages { get; }

    [GeneratedRegex(@"^(?:\d{1,3} ?[A-Za-z]?\.|\((?:[a-z]{1,5}|[A-Z]|\d{1,3})\)|(?:[a-z]|[ivx]{1,5})[.)]|[–—•·−-])(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAmongWords { get; }

    /// <summary>True where the first letters of a file are those of a page, or of a piece of one.</summary>
    public static bool Recognizes(string start) =>
        !start.Contains("akomaNtoso", StringComparison.Ordinal)
        && (start.StartsWith("<?xml", StringComparison.Ordinal) ? start.Contains("<html", StringComparison.OrdinalIgnoreCase)
            : start.StartsWith('<') || TagOfPages.IsMatch(start));

    public static SourceText Read(byte[] bytes, string name)
    {
        var tokens = HtmlToken.Read(TextDecoding.Decode(bytes, HtmlMetadata.CharsetOf(bytes)).Replace('\0', ' '), name);
        var reader = new HtmlReader(tokens);
        reader.ReadAll();
        return reader.builder.ToSource(HtmlMetadata.Read(tokens));
    }

    private void ReadAll()
    {
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            switch (token.Kind)
            {
                case HtmlTokenKind.Words:
                    Words(token.Text);
                    break;
                case HtmlTokenKind.End:
                    Close(token.Text);
                    break;
                default:
                    index = Open(token, index);
                    break;
            }
        }

        CloseDownTo(0);
        EndLine();
    }

    // Where the element goes on to: its own start tag, or its end where it is left out.
    private int Open(HtmlToken token, int index)
    {
        if (token.Text is "br" or "hr")
        {
            Break(token, index);
        }

        if (token.IsClosed)
        {
            return index;
        }

        if (HtmlElements.IsLeftOut(token, open[(int)HtmlKind.Article] > 0) && shape.EndOf(index) is { } end)
        {
            return end;
        }

        CloseImplied(token);
        if (frames.Count >= Limits.Depth)
        {
            tooDeep++;
            PartTooDeep(token.Text);
            return index;
        }

        Push(FrameOf(token, index));
        return index;
    }

    // Elements beyond the limit are not kept, but they still part lines.
    private void PartTooDeep(string name)
    {
        if (IsBlock(HtmlElements.OfName(name)))
        {
            EndBlock();
        }
    }

    private HtmlFrame FrameOf(HtmlToken token, int index)
    {
        var kind = HtmlElements.Of(token);
        string? number = null;
        var isNote = kind is HtmlKind.Block or HtmlKind.Paragraph or HtmlKind.Item or HtmlKind.Row or HtmlKind.List && HtmlElements.IsNote(token, out number);
        var isItem = kind == HtmlKind.Item;
        return new HtmlFrame(kind, token.Text)
        {
            Href = kind == HtmlKind.Link ? token["href"].Trim() : null,
            IsData = kind is HtmlKind.Table ? !shape.IsLayout(index) : kind is HtmlKind.Row or HtmlKind.Cell && IsInDataTable(),
            Numbers = kind == HtmlKind.List ? new ListNumbers(token, shape.ItemsOf(index)) : null,
            PendingNumber = isItem ? Innermost(HtmlKind.List)?.Numbers?.Next(token) ?? "" : "",
            IsNote = isNote,
            NoteMark = number,
        };
    }

    private bool IsInDataTable() => Innermost(HtmlKind.Table) is { IsData: true };

    private HtmlFrame? Innermost(HtmlKind kind) => open[(int)kind] == 0 ? null : frames.FindLast(frame => frame.Kind == kind);

    private void Push(HtmlFrame frame)
    {
        if (frame is { Kind: HtmlKind.Cell, IsData: true })
        {
            BeginCell();
        }
        else if (IsBlock(frame.Kind))
        {
            EndBlock();
        }

        frame.Start = builder.Here;
        frames.Add(frame);
        open[(int)frame.Kind]++;
        openNotes += frame.IsNote ? 1 : 0;
    }

    private void BeginCell()
    {
        if (Innermost(HtmlKind.Row) is { IsData: true } row && row.Cells++ > 0)
        {
            builder.Words(" | ");
        }
    }

    private static bool IsBlock(HtmlKind kind) => kind is not (HtmlKind.Inline or HtmlKind.Italic or HtmlKind.Link or HtmlKind.Raised or HtmlKind.Skipped);

    // Inside a cell of a table a block is parted from the next by a space: a row is one line.
    private void EndBlock()
    {
        if (InDataCell)
        {
            builder.Words(" ");
        }
        else
        {
            EndLine();
        }
    }

    private bool InDataCell => Innermost(HtmlKind.Cell) is { IsData: true };

    private void CloseImplied(HtmlToken token)
    {
        switch (HtmlElements.Of(token))
        {
            case HtmlKind.Item:
                CloseInside(HtmlKind.Item, HtmlKind.List, HtmlKind.Cell);
                break;
            case HtmlKind.Row:
                CloseInside(HtmlKind.Row, HtmlKind.Table);
                break;
            case HtmlKind.Cell:
                CloseInside(HtmlKind.Cell, HtmlKind.Row, HtmlKind.Table);
                break;
            case var kind when IsBlock(kind):
                CloseInside(HtmlKind.Paragraph, HtmlKind.Item, HtmlKind.Cell);
                break;
        }
    }

    // Closes the innermost element of that kind, unless an element that shuts it off is open inside it.
    private void CloseInside(HtmlKind kind, HtmlKind border, HtmlKind otherBorder = HtmlKind.Table)
    {
        for (var index = frames.Count - 1; index >= 0 && frames[index].Kind != border && frames[index].Kind != otherBorder; index--)
        {
            if (frames[index].Kind == kind)
            {
                CloseDownTo(index);
                return;
            }
        }
    }

    private void Close(string name)
    {
        if (tooDeep > 0 && !HtmlElements.IsVoid(name))
        {
            tooDeep--;
            PartTooDeep(name);
            return;
        }

        var isOfTable = name is "table" or "tr" or "td" or "th" or "tbody" or "thead" or "tfoot";
        for (var index = frames.Count - 1; index >= 0; index--)
        {
            if (frames[index].Name == name)
            {
                CloseDownTo(index);
                return;
            }

            if (frames[index].Kind == HtmlKind.Table || (frames[index].Kind == HtmlKind.Cell && !isOfTable))
            {
                return;
            }
        }
    }

    private void CloseDownTo(int count)
    {
        while (frames.Count > count)
        {
            CloseLast();
        }
    }

    private void CloseLast()
    {
        var frame = frames[^1];
        switch (frame.Kind)
        {
            case HtmlKind.Italic:
                builder.MarkSince(frame.Start, MarkKind.Italic);
                break;
            case HtmlKind.Link or HtmlKind.Raised:
                CloseLinkOrRaised(frame);
                break;
            case HtmlKind.Row when frame is { IsData: true, HasWords: false }:
                builder.TakeBack(frame.Start);
                break;
            case HtmlKind.Cell when frame.IsData:
                break;
            case HtmlKind.List when Innermost(HtmlKind.Item) is { } item:
                EndBlock();
                item.HadList = true;
                break;
            case var kind when IsBlock(kind):
                EndBlock();
                break;
        }

        frames.RemoveAt(frames.Count - 1);
        open[(int)frame.Kind]--;
        openNotes -= frame.IsNote ? 1 : 0;
    }

    private void CloseLinkOrRaised(HtmlFrame frame)
    {
        var words = frame.WentOverLines ? "" : builder.WordsSince(frame.Start).Trim();
        var isNoteMark = frame.Kind == HtmlKind.Link ? NoteMarks.IsLinked(words, frame.Href!) : NoteMarks.IsRaised(words, WordsBefore(frame.Start));
        if (isNoteMark)
        {
            builder.TakeBack(frame.Start);
            TellNote(NoteMarks.Bare(words));
        }
        else if (frame is { Kind: HtmlKind.Link, Href: [not '#', ..] href } && !href.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
        {
            builder.MarkSince(frame.Start, MarkKind.Link, href);
        }
    }

    private string WordsBefore(int place) => builder.WordsSince(Math.Max(0, place - 8))[..Math.Min(8, place)];

    private void TellNote(string mark)
    {
        if (openNotes > 0 && mark.Length > 0)
        {
            frames.FindLast(frame => frame.IsNote)!.NoteMark ??= mark;
        }
    }

    private void Words(string words)
    {
        if (open[(int)HtmlKind.Pre] == 0)
        {
            Write(words);
            return;
        }

        foreach (var (index, line) in words.Split('\n').Index())
        {
            if (index > 0)
            {
                EndBlock();
            }

            Write(line);
        }
    }

    private void Write(string words)
    {
        var bare = words.AsSpan().Trim();
        if (bare.IsEmpty)
        {
            builder.Words(words);
            return;
        }

        if (!builder.LineHasWords || frames is [.., { PendingNumber.Length: > 0 }])
        {
            WritePendingNumbers(bare);
        }

        if (Innermost(HtmlKind.Row) is { } row)
        {
            row.HasWords = true;
        }

        builder.Words(words);
    }

    // An item that begins with a list has a line of its own for its number. A number among the words goes before ours.
    private void WritePendingNumbers(ReadOnlySpan<char> words)
    {
        if (open[(int)HtmlKind.Item] == 0 || InDataCell)
        {
            return;
        }

        var pending = frames.FindAll(frame => frame.PendingNumber.Length > 0);
        foreach (var item in pending)
        {
            var isLast = item == pending[^1];
            var number = item.PendingNumber;
            (item.PendingNumber, item.HasNumber, item.IsFirstLine) = ("", true, isLast);
            if (openNotes > 0)
            {
                TellNote(number.TrimEnd('.'));
            }
            else if (!isLast || !NumberAmongWords.IsMatch(words))
            {
                builder.Number(number, DepthOf(item));
            }

            if (!isLast)
            {
                EndLine();
            }
        }
    }

    private int DepthOf(HtmlFrame item) => frames.TakeWhile(frame => frame != item).Count(frame => frame.Kind == HtmlKind.List);

    // A break parts paragraphs in pages pasted from a database, and only wraps words where a small letter follows.
    private void Break(HtmlToken token, int index)
    {
        var wraps = token.Text == "br" && builder.LineHasWords && !EndsSentence() && NextLetter(index) is { } letter && char.IsLower(letter);
        if (wraps || InDataCell)
        {
            builder.Words(" ");
        }
        else
        {
            EndLine();
        }
    }

    private bool EndsSentence() => WordsBefore(builder.Here).TrimEnd() is [.., '.' or ';' or ':'];

    private char? NextLetter(int index) => index + 1 < tokens.Count && tokens[index + 1] is { Kind: HtmlTokenKind.Words } next
        ? next.Text.AsSpan().Trim() is [var first, ..] ? first : null
        : null;

    private void EndLine()
    {
        if (!builder.LineHasWords)
        {
            return;
        }

        foreach (var frame in frames)
        {
            if (frame.Kind is HtmlKind.Italic or HtmlKind.Link)
            {
                builder.MarkSince(frame.Start, frame.Kind == HtmlKind.Italic ? MarkKind.Italic : MarkKind.Link, frame.Href);
            }
        }

        builder.EndLine([.. LineMarks()]);
        foreach (var frame in frames)
        {
            (frame.Start, frame.WentOverLines) = (builder.Here, true);
        }
    }

    private IEnumerable<(MarkKind, string?)> LineMarks()
    {
        if (openNotes > 0)
        {
            notes++;
            yield return (MarkKind.Note, frames.FindLast(frame => frame is { IsNote: true, NoteMark: not null })?.NoteMark ?? notes.ToString(CultureInfo.InvariantCulture));
            yield break;
        }

        if (open[(int)HtmlKind.Heading] > 0)
        {
            yield return (AnnexTitles.Begins(builder.WordsSince(builder.LineStart)) ? MarkKind.Annex : MarkKind.Heading, null);
        }

        if (Innermost(HtmlKind.Row) is { IsData: true })
        {
            yield return (MarkKind.Table, null);
        }

        if (Innermost(HtmlKind.Item) is { HasNumber: true } item)
        {
            if (item is { IsFirstLine: false, HadList: false } && open[(int)HtmlKind.Heading] == 0)
            {
                yield return (MarkKind.Continuation, null);
            }

            item.IsFirstLine = false;
        }
    }
}
