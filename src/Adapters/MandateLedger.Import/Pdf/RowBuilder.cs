using System.Text;
using MandateLedger.Import.Lines;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.Pdf;

/// <summary>Writes the letters of a row as words, in the order in which they are read.</summary>
internal sealed class RowBuilder
{
    // In parts of the size of the letters: where the file has letters for spaces, a small gap is letter spacing.
    private const float WordGap = 0.18f;
    private const float WordGapBesideSpaces = 0.4f;
    private const float TabGap = 1.25f;
    private const float TabGapOfTables = 0.8f;
    private const float LargestInTables = 8.7f;

    private readonly StringBuilder text = new();
    private readonly StringBuilder raised = new();
    private readonly List<TextSpan> italics = [];
    private readonly Dictionary<float, int> sizes = [];
    private int italicFrom = -1;
    private int letters;
    private int bold;
    private int italic;
    private float textLeft;
    private string? noteMark;

    private RowBuilder()
    {
    }

    /// <summary>The row, or null where it has no words.</summary>
    public static Row? Build(int page, List<Glyph> glyphs, PageOrder order)
    {
        var first = glyphs.FindIndex(static glyph => !glyph.IsSpace);
        if (first < 0)
        {
            return null;
        }

        glyphs.Sort(static (one, other) => one.Left.CompareTo(other.Left));
        var isDoubtful = order != PageOrder.LeftToRight && ReadingOrder.Arrange(glyphs, order);
        return new RowBuilder().Write(page, glyphs) is { } row ? row with { IsOrderDoubtful = isDoubtful } : null;
    }

    private Row? Write(int page, List<Glyph> glyphs)
    {
        var wordGap = glyphs.Exists(static glyph => glyph.IsSpace) ? WordGapBesideSpaces : WordGap;
        Glyph? last = null;
        var spaced = false;
        var (left, baseline) = (float.NaN, 0f);
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace)
            {
                spaced = true;
                continue;
            }

            if (last is { } before && IsTwin(before, glyph))
            {
                continue;
            }

            Part(last, glyph, spaced, wordGap);
            Add(glyph);
            if (!glyph.Style.HasFlag(GlyphStyle.Raised))
            {
                left = float.IsNaN(left) ? glyph.Left : left;
                baseline = glyph.Baseline;
            }

            (last, spaced) = (glyph, false);
        }

        return Finish(page, float.IsNaN(left) ? glyphs[0].Left : left, last!.Value.Right, baseline);
    }

    // Bold letters are sometimes two letters one over the other.
    private static bool IsTwin(Glyph before, Glyph glyph) =>
        glyph.Left - before.Left < 0.1f * glyph.Size && glyph.Words == before.Words;

    private void Part(Glyph? last, Glyph glyph, bool spaced, float wordGap)
    {
        if (last is not { } before)
        {
            return;
        }

        if (before.Style.HasFlag(GlyphStyle.Raised) != glyph.Style.HasFlag(GlyphStyle.Raised))
        {
            CloseRaised();
        }

        var gap = (glyph.Left - before.Right) / Math.Max(before.Size, glyph.Size);
        if (textLeft == 0 && (spaced || gap > wordGap) && text.Length is > 0 and < 8 && text[^1] is '.' or ')' or ':' or '•' or '–' or '—' or '·')
        {
            textLeft = glyph.Left;
        }

        if (gap > (glyph.Size < LargestInTables ? TabGapOfTables : TabGap) && text.Length > 0)
        {
            CloseRaised();
            CloseItalic();
            TrimEnd();
            text.Append('\t');
            textLeft = textLeft == 0 ? glyph.Left : textLeft;
        }
        else if (spaced || gap > wordGap)
        {
            (raised.Length > 0 ? raised : text).Append(text.Length > 0 && (raised.Length > 0 || text[^1] is not (' ' or '\t')) ? " " : "");
        }
    }

    private void Add(Glyph glyph)
    {
        if (glyph.Style.HasFlag(GlyphStyle.Raised))
        {
            raised.Append(glyph.Words);
            return;
        }

        CloseRaised();
        letters += glyph.Words.Length;
        bold += glyph.Style.HasFlag(GlyphStyle.Bold) ? glyph.Words.Length : 0;
        sizes[glyph.Size] = sizes.GetValueOrDefault(glyph.Size) + 1;
        if (!glyph.Style.HasFlag(GlyphStyle.Italic))
        {
            CloseItalic();
        }
        else
        {
            italic += glyph.Words.Length;
            italicFrom = italicFrom < 0 ? text.Length : italicFrom;
        }

        text.Append(glyph.Words);
    }

    private void CloseRaised()
    {
        if (raised.Length == 0)
        {
            return;
        }

        var words = raised.ToString();
        raised.Clear();
        if (!NoteMarks.Are(words, text.ToString()))
        {
            text.Append(words);
        }
        else if (text.Length == 0)
        {
            noteMark = words.Trim();
        }
    }

    private void CloseItalic()
    {
        var until = text.Length;
        while (until > italicFrom && italicFrom >= 0 && text[until - 1] is ' ' or '\t')
        {
            until--;
        }

        if (italicFrom >= 0 && until > italicFrom)
        {
            italics.Add(new TextSpan(italicFrom, until));
        }

        italicFrom = -1;
    }

    private void TrimEnd()
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }

    private Row? Finish(int page, float left, float right, float baseline)
    {
        CloseRaised();
        CloseItalic();
        TrimEnd();
        return text.Length == 0 && noteMark is null ? null : new Row(page, left, right, baseline, MainSize(), text.ToString())
        {
            TextLeft = textLeft == 0 ? left : textLeft,
            IsBold = bold == letters,
            IsItalic = italic == letters,
            NoteMark = noteMark,
            Italics = italics,
        };
    }

    private float MainSize() => sizes.Count == 0 ? 1 : sizes.MaxBy(static pair => pair.Value).Key;
}
