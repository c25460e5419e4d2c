using System.Globalization;
using System.Text;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Ledger.Postings;

/// <summary>A fingerprint of words: alike where the words are alike, whatever their case, spaces and stops.</summary>
public static class WordPrint
{
    /// <summary>The words in small letters, folded.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var character in Folding.Fold(text))
        {
            if (char.IsLetterOrDigit(character) || (character == '\'' && word.Length > 0))
            {
                word.Append(char.ToLowerInvariant(character));
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    /// <summary>The fingerprint: 64 bits of FNV-1a over the words, in hexadecimal.</summary>
    public static string Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in string.Join(' ', Words(text)))
        {
            hash = unchecked((hash ^ character) * 1099511628211UL);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
