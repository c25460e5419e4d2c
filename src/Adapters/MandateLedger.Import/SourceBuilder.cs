using System.Collections.Immutable;
using System.Globalization;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import;

/// <summary>Writes plain text with marks, line by line. Runs of white space become one space.</summary>
/// <param name="capacity">About how many letters it will be.</param>
internal sealed class SourceBuilder(int capacity = 4096)
{
    private readonly LetterBuffer text = new(capacity);
    private readonly List<Mark> marks = [];
    private readonly List<Finding> findings = [];
    private int lineStart;
    private int wordsStart;

    private int Length => text.Length;

    private bool AtLineStart => Length == lineStart;

    /// <summary>Where the line begins that is being written.</summary>
    public int LineStart => lineStart;

    /// <summary>True once the line has words.</summary>
    public bool LineHasWords => !AtLineStart;

    public void Say(Finding finding) => findings.Add(finding);

    /// <summary>Ends the line, if it has words, and marks it with <paramref name="kinds"/>.</summary>
    public void EndLine(params ReadOnlySpan<(MarkKind Kind, string? Value)> kinds)
    {
        TrimEnd();
        if (AtLineStart)
        {
            return;
        }

        foreach (var (kind, value) in kinds)
        {
            marks.Add(new Mark(kind, new TextSpan(lineStart, Length), value));
        }

        text.Append('\n');
        lineStart = Length;
    }

    /// <summary>Writes a printed number at the start of a line, with the depth where the file tells it.</summary>
    public void Number(string printed, int? depth)
    {
        var from = Length;
        Words(printed);
        TrimEnd();
        if (Length > from)
        {
            marks.Add(new Mark(MarkKind.Number, new TextSpan(from, Length), depth?.ToString(CultureInfo.InvariantCulture)));
            text.Append(' ');
            wordsStart = Length;
        }
    }

    /// <summary>Writes a whole line whose words stand one space apart.</summary>
    public void TidyLine(string words)
    {
        EndLine();
        text.Append(words);
    }

    public void Words(string words)
    {
        if (WhiteSpace.IsTidy(words))
        {
            var begin = words.StartsWith(' ') && (AtLineStart || text[^1] == ' ') ? 1 : 0;
            text.Append(words.AsSpan(begin));
            return;
        }

        for (var from = 0; from < words.Length;)
        {
            var length = words.AsSpan(from).IndexOfAny(WhiteSpace.Any);
            var until = length < 0 ? words.Length : from + length;
            text.Append(words.AsSpan(from, until - from));
            if (until < words.Length && !AtLineStart && text[^1] != ' ')
            {
                text.Append(' ');
            }

            from = until + 1;
        }
    }

    /// <summary>Where an inline mark would begin now.</summary>
    public int Here => Length;

    /// <summary>
    /// Marks the words written since <paramref name="from"/>, without white space at their ends and without the printed
    /// number, which is written with the first words.
    /// </summary>
    public void MarkSince(int from, MarkKind kind, string? value = null)
    {
        from = Math.Max(from, wordsStart);
        var until = Length;
        while (until > from && text[until - 1] == ' ')
        {
            until--;
        }

        while (from < until && text[from] == ' ')
        {
            from++;
        }

        if (until > from)
        {
            marks.Add(new Mark(kind, new TextSpan(from, until), value));
        }
    }

    /// <summary>Marks a stretch that was written already; where it lies is the caller's knowledge.</summary>
    public void Mark(TextSpan span, MarkKind kind, string? value = null) => marks.Add(new Mark(kind, span, value));

    /// <summary>The words written since <paramref name="from"/>.</summary>
    public string WordsSince(int from) => text.From(from);

    /// <summary>Takes back the words of this line written since <paramref name="from"/>, with their marks.</summary>
    public void TakeBack(int from)
    {
        text.Length = Math.Max(from, lineStart);
        while (marks.Count > 0 && marks[^1].Span.Until > text.Length)
        {
            marks.RemoveAt(marks.Count - 1);
        }
    }

    /// <summary>Gives a value to the marks of a kind since <paramref name="from"/> that have none.</summary>
    public void GiveValue(int from, MarkKind kind, string value)
    {
        for (var index = marks.Count - 1; index >= 0 && marks[index].Span.From >= from; index--)
        {
            if (marks[index].Kind == kind && marks[index].Value is null)
            {
                marks[index] = marks[index] with { Value = value };
            }
        }
    }

    public SourceText ToSource(ToldMetadata told) =>
        new(text.Take(), [.. marks.OrderBy(mark => mark.Span.From)]) { Told = told, Findings = [.. findings] };

    private void TrimEnd()
    {
        while (Length > lineStart && text[^1] == ' ')
        {
            text.Length--;
        }
    }
}
