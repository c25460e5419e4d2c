using System.Buffers;
using System.Text.RegularExpressions;
using MandateLedger.Parsing.Numbering;

namespace MandateLedger.Parsing.Blocks;

/// <summary>A printed number inside a line, after a space: where a paragraph or an item may begin.</summary>
/// <param name="Number">The number.</param>
/// <param name="From">Where it begins in the line.</param>
/// <param name="Until">Where it ends; this place is out.</param>
internal readonly partial record struct NumberInLine(PrintedNumber Number, int From, int Until)
{
    [GeneratedRegex(@"\G(?:\d{1,3} ?[A-Za-z]?\.|\([a-z]{1,5}\)|[a-z]\.|[•\u0095]|[–—](?= \p{Lu}|\u0020should))(?= ?\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Here { get; }

    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789(.•\u0095–—");

    /// <summary>The words before it, without white space at their end.</summary>
    public ReadOnlySpan<char> Before(string text) => text.AsSpan(0, From).TrimEnd();

    /// <summary>The words after it, without white space before them.</summary>
    public ReadOnlySpan<char> After(string text) => text.AsSpan(Until).TrimStart();

    /// <summary>Every such number from <paramref name="from"/> on, in the order of the text.</summary>
    public static IReadOnlyList<NumberInLine> All(string text, int from)
    {
        List<NumberInLine>? found = null;
        for (var at = Math.Max(1, from); at < text.Length && text.AsSpan(at).IndexOfAny(Signs) is >= 0 and var sign;)
        {
            // Of a letter with its stop the stop is the sign; everything else begins with one.
            at += sign;
            var start = text[at] == '.' && char.IsAsciiLetterLower(text[at - 1]) ? at - 1 : at;
            at++;
            if (start >= Math.Max(1, from) && text[start - 1] == ' ' && Here.Match(text, start) is { Success: true } match)
            {
                (found ??= []).Add(new NumberInLine(PrintedNumber.Of(match.Value), match.Index, match.Index + match.Length));
                at = match.Index + match.Length;
            }
        }

        return found ?? [];
    }
}
