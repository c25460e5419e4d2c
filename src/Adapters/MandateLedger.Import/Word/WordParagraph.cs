using System.Text;
using MandateLedger.Import.Lines;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.Word;

/// <summary>A paragraph while it is read.</summary>
internal sealed class WordParagraph
{
    private readonly StringBuilder text = new();
    private readonly List<TextSpan> italics = [];
    private int letters;
    private int bold;
    private int italic;

    public WordStyle Style { get; set; } = new("");

    public int? ListId { get; set; }

    public int? ListLevel { get; set; }

    public int? OutlineLevel { get; set; }

    /// <summary>True where the mark that ends the paragraph was deleted: the next paragraph goes on with its words.</summary>
    public bool IsOpenEnded { get; set; }

    /// <summary>The lines of text boxes that are fastened to the paragraph.</summary>
    public List<ReadLine> After { get; } = [];

    /// <summary>The notes that the paragraph calls.</summary>
    public List<ReadLine> Notes { get; } = [];

    /// <summary>The raised letters that the paragraph begins with: it is a note below a table.</summary>
    public string? NoteMark { get; private set; }

    public bool HasWords => text.Length > 0;

    public bool IsAllBold => letters > 0 && bold == letters;

    public bool IsAllItalic => letters > 0 && italic == letters;

    public string Text => text.ToString().TrimEnd();

    /// <summary>Italics as spans of <see cref="Text"/>.</summary>
    public IReadOnlyList<TextSpan> Italics => italics;

    /// <summary>Adds words as they are set; runs of white space become one space, and a tab stays a tab.</summary>
    public void Add(string words, WordRun run)
    {
        if (run.IsRaised && NoteMarks.Are(words, text.ToString()))
        {
            NoteMark ??= text.Length == 0 && words.Trim() is { Length: > 0 } mark ? mark : null;
            return;
        }

        var from = text.Length;
        foreach (var character in words)
        {
            Add(character);
        }

        Count(from, run);
    }

    private void Add(char character)
    {
        switch (character)
        {
            case '\u00AD' or '\u200B' or '\uFEFF':
                break;
            case '\t':
                TrimEnd();
                if (text.Length > 0 && text[^1] != '\t')
                {
                    text.Append('\t');
                }

                break;
            case var space when char.IsWhiteSpace(space):
                if (text.Length > 0 && text[^1] is not (' ' or '\t'))
                {
                    text.Append(' ');
                }

                break;
            default:
                text.Append(character == '\u2011' ? '-' : character);
                break;
        }
    }

    private void TrimEnd()
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }

    private void Count(int from, WordRun run)
    {
        from = Math.Min(from, text.Length);
        var until = text.Length;
        while (until > from && text[until - 1] is ' ' or '\t')
        {
            until--;
        }

        while (from < until && text[from] is ' ' or '\t')
        {
            from++;
        }

        letters += until - from;
        bold += run.IsBold ? until - from : 0;
        if (run.IsItalic && until > from)
        {
            italic += until - from;
            Lines.Italics.Add(italics, new TextSpan(from, until), text);
        }
    }

    /// <summary>Hands what was read to the paragraph that goes on.</summary>
    public void MoveTo(WordParagraph next)
    {
        next.text.Append(text);
        next.italics.AddRange(italics);
        next.After.AddRange(After);
        next.Notes.AddRange(Notes);
        (next.letters, next.bold, next.italic) = (letters, bold, italic);
    }
}

/// <summary>How a run of letters is set.</summary>
internal readonly record struct WordRun(bool IsItalic, bool IsBold, bool IsHidden, bool IsRaised);
