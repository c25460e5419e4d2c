using System.Text.RegularExpressions;

namespace MandateLedger.Import.Html;

/// <summary>Tells the marks of footnotes from words: the mark is no word of the paragraph.</summary>
internal static partial class NoteMarks
{
    [GeneratedRegex(@"^[\[(]?(?:\d{1,3}|[a-z]|\*{1,3}|[†‡§])[\])]?$|^(?:[↩↑^]\uFE0E?)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark { get; }

    [GeneratedRegex(@"#_?(?:fn|ftn|edn|note|footnote|endnote|cite|ref)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoteAddress { get; }

    // A power, or a unit with its power: 10^6, 25 km^2.
    [GeneratedRegex(@"\d$|(?:^|[\s\d])(?:m|km|cm|mm|ft|CO)$", RegexOptions.CultureInvariant)]
    private static partial Regex Raises { get; }

    /// <summary>True for words linked to a note, or back from it.</summary>
    public static bool IsLinked(string words, string href) => NoteAddress.IsMatch(href) && Mark.IsMatch(words);

    /// <summary>True for raised words that are a note's mark and no power of what stands before them.</summary>
    public static bool IsRaised(string words, string before) =>
        Mark.IsMatch(words) && !char.IsAsciiLetter(words[0]) && !Raises.IsMatch(before);

    /// <summary>The mark without its brackets; the empty string for an arrow back.</summary>
    public static string Bare(string words) => words.Trim('[', ']', '(', ')', '↩', '↑', '^', '\uFE0E');
}
