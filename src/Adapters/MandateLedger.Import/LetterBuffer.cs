using System.Buffers;

namespace MandateLedger.Import;

/// <summary>Letters written one after another into a borrowed array: thousands of documents leave no waste behind.</summary>
/// <param name="capacity">About how many letters it will be.</param>
internal sealed class LetterBuffer(int capacity)
{
    private char[] letters = ArrayPool<char>.Shared.Rent(capacity);
    private int length;

    /// <summary>How many letters there are; a smaller number takes the last ones away.</summary>
    public int Length
    {
        get => length;
        set => length = Math.Clamp(value, 0, length);
    }

    /// <summary>The letter at that place.</summary>
    public char this[int index] => letters.AsSpan(0, length)[index];

    /// <summary>What is written so far.</summary>
    public ReadOnlySpan<char> Written => letters.AsSpan(0, length);

    public void Append(char letter) => Append([letter]);

    public void Append(ReadOnlySpan<char> words)
    {
        if (length + words.Length > letters.Length)
        {
            Grow(length + words.Length);
        }

        words.CopyTo(letters.AsSpan(length));
        length += words.Length;
    }

    /// <summary>The letters from <paramref name="start"/> to the end.</summary>
    public string From(int start) => new(letters.AsSpan(start, length - start));

    /// <summary>All letters; the array is given back, and the buffer is empty.</summary>
    public string Take()
    {
        var text = From(0);
        ArrayPool<char>.Shared.Return(letters);
        (letters, length) = ([], 0);
        return text;
    }

    private void Grow(int least)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(least, 2 * letters.Length));
        letters.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(letters);
        letters = larger;
    }
}
