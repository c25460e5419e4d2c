using System.Buffers;

namespace MandateLedger.Import;

/// <summary>What stands between words: white space of every kind, and what cannot be seen (zeros, zero-width spaces).</summary>
internal static class WhiteSpace
{
    /// <summary>Every such character.</summary>
    public static readonly char[] Characters =
        [.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(character => char.IsWhiteSpace(character) || character is '\0' or '\u200B' or '\uFEFF')];

    /// <summary>The same, to search for.</summary>
    public static readonly SearchValues<char> Any = SearchValues.Create(Characters);

    private static readonly SearchValues<char> Odd = SearchValues.Create([.. Characters.Where(character => character != ' ')]);

    /// <summary>True where words stand one space apart.</summary>
    public static bool IsTidy(ReadOnlySpan<char> line) =>
        (!line.ContainsAnyExceptInRange(' ', '~') || !line.ContainsAny(Odd)) && line.IndexOf("  ") < 0;

    /// <summary>The words of a line, one space between them.</summary>
    public static string Tidy(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (IsTidy(line))
        {
            return line.ToString();
        }

        var (letters, length) = (ArrayPool<char>.Shared.Rent(line.Length), 0);
        foreach (var character in line)
        {
            if (character is > ' ' and < '\u007F' || !Any.Contains(character))
            {
                letters[length++] = character;
            }
            else if (length > 0 && letters[length - 1] != ' ')
            {
                letters[length++] = ' ';
            }
        }

        var words = letters.AsSpan(0, length).TrimEnd(' ').ToString();
        ArrayPool<char>.Shared.Return(letters);
        return words;
    }
}
