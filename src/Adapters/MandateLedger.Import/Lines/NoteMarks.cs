using System.Buffers;

namespace MandateLedger.Import.Lines;

/// <summary>Raised letters: the marks of notes are no words, "th" and the two of "km²" are.</summary>
internal static class NoteMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789*†‡,– ");

    /// <summary>True where raised <paramref name="letters"/> after <paramref name="before"/> call a note.</summary>
    public static bool Are(ReadOnlySpan<char> letters, ReadOnlySpan<char> before)
    {
        letters = letters.Trim();
        if (letters is "st" or "nd" or "rd" or "th" or "o" or "er" || letters.IsEmpty)
        {
            return letters.IsEmpty;
        }

        var isUnit = letters is "2" or "3" && LastWord(before) is "m" or "km" or "cm";
        return !isUnit && letters.Length <= 9 && !letters.ContainsAnyExcept(Marks);
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOfAny(" \t(") + 1)..];
}
