using System.Buffers;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing.Openings;

/// <summary>
/// The words of a text from a place on, read as far as somebody asks; a hyphen or an apostrophe belongs to the word it
/// stands in.
/// </summary>
internal sealed class WordList(string text)
{
    private static readonly SearchValues<string> Joints = SearchValues.Create([",", ";", "and", "And"], StringComparison.Ordinal);

    private readonly List<TextSpan> spans = new(8);
    private int end;

    /// <summary>The word at that place.</summary>
    public ReadOnlySpan<char> this[int index] => spans[index].In(text);

    /// <summary>Begins anew with the first word that starts at or after <paramref name="place"/>.</summary>
    public void StartAt(int place)
    {
        spans.Clear();
        end = place;
    }

    /// <summary>True where there are more than <paramref name="index"/> words.</summary>
    public bool Has(int index)
    {
        while (spans.Count <= index)
        {
            var from = StartOfWord(end);
            if (from == text.Length)
            {
                return false;
            }

            end = EndOfWord(from);
            spans.Add(new TextSpan(from, end));
        }

        return true;
    }

    /// <summary>Where the word stands in the text.</summary>
    public TextSpan SpanOf(int index) => spans[index];

    /// <summary>What stands between the word and the one before it.</summary>
    public ReadOnlySpan<char> GapBefore(int index) => text.AsSpan(spans[index - 1].Until, spans[index].From - spans[index - 1].Until);

    /// <summary>True where the words from <paramref name="index"/> on are those of <paramref name="phrase"/>, whatever their case.</summary>
    public bool StandAt(int index, ReadOnlySpan<string> phrase)
    {
        for (var offset = 0; offset < phrase.Length; offset++)
        {
            if (!Has(index + offset) || !this[index + offset].Equals(phrase[offset], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Where the first word begins that a comma, a semicolon or "and" at or after <paramref name="from"/> joins to the words
    /// before it; the length of the text where there is none.
    /// </summary>
    public int NextJoined(int from)
    {
        while (text.AsSpan(from).IndexOfAny(Joints) is >= 0 and var found)
        {
            var joint = from + found;
            var isWord = char.IsLetter(text[joint]);
            from = joint + (isWord ? "and".Length : 1);
            var next = StartOfWord(from);
            var joins = isWord
                ? (joint == 0 || !BelongsToWord(text[joint - 1])) && (from == text.Length || !BelongsToWord(text[from]))
                : text.AsSpan(from, next - from).IsWhiteSpace();
            if (joins)
            {
                return next;
            }
        }

        return text.Length;
    }

    /// <summary>Where the first word at or after <paramref name="from"/> begins, or the length of the text.</summary>
    public int StartOfWord(int from)
    {
        while (from < text.Length && !char.IsLetterOrDigit(text[from]))
        {
            from++;
        }

        return from;
    }

    private int EndOfWord(int from)
    {
        while (from < text.Length && BelongsToWord(text[from]))
        {
            from++;
        }

        return from;
    }

    private static bool BelongsToWord(char character) => char.IsLetterOrDigit(character) || character is '-' or '\'';
}
