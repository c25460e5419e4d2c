using System.Text.RegularExpressions;

namespace MandateLedger.Import.Lines;

/// <summary>Numbers that are typed as words at the beginning of a line.</summary>
internal static partial class TypedNumber
{
    [GeneratedRegex(@"^(?<number>\d{1,3}[A-Za-z]?\.|\((?:[a-z]{1,5}|[A-Z]|\d{1,3})\)|(?:[a-z]|[ivx]{1,5})[.)]|[–—•·−])[\s\t]+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex OfParagraph { get; }

    [GeneratedRegex(@"^(?<number>(?:[IVXLC]+|[A-Z]|\d{1,2})\.)[\s\t]+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex OfHeading { get; }

    /// <summary>The number of a paragraph or item, and how many characters it takes with the white space after it.</summary>
    public static (string? Number, int Length) Paragraph(string text) => Of(OfParagraph.Match(text));

    /// <summary>The number of a heading.</summary>
    public static (string? Number, int Length) Heading(string text) => Of(OfHeading.Match(text));

    /// <summary>True where the line begins with the number of a paragraph or item.</summary>
    public static bool Begins(string text) => text.Length > 1 && (char.IsAsciiDigit(text[0]) || text[0] is '(' or '–' or '—' or '•' or '·' or '−' || text[1] is '.' or ')') && OfParagraph.IsMatch(text);

    private static (string? Number, int Length) Of(Match match) =>
        match.Success ? (match.Groups["number"].Value, match.Length) : (null, 0);
}
