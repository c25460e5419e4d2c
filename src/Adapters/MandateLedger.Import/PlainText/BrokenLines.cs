using System.Text.RegularExpressions;

namespace MandateLedger.Import.PlainText;

/// <summary>
/// Joins lines that a margin or a page end broke. In a text with narrow margins every line goes on with the one before it
/// until a gap or a printed number; in one with a paragraph a line, only what visibly goes on is joined.
/// </summary>
internal static partial class BrokenLines
{
    private const int NarrowMargin = 100;

    private const int TooLongForTitle = 60;

    [GeneratedRegex(@"^(?:\d{1,3} ?[A-Za-z]?\.|\([a-zA-Z0-9]{1,5}\)|[a-z]\.|[ivx]{1,4}\.|[–—•·\u0095\u0096-]|-) ?\S", RegexOptions.CultureInvariant)]
    private static partial Regex PrintedNumber { get; }

    [GeneratedRegex(@"^(?:Resolution|RESOLUTION|S/RES/|The Security Council,?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Title { get; }

    [GeneratedRegex(@"^(?:Resolution|RESOLUTION|Adopted|S/RES/|The Security Council|Annex|ANNEX|Appendix)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OwnLine { get; }

    public static IEnumerable<PrintedLine> Join(IEnumerable<PrintedLine> printed)
    {
        var lines = printed.ToList();
        var isNarrow = IsNarrow(lines);
        PrintedLine? open = null;
        foreach (var line in lines)
        {
            if (open is not null && GoesOn(open, line, isNarrow))
            {
                open = open with { Text = Joined(open.Text, line.Text) };
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = line;
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    // Nine lines in ten are shorter than a paragraph would be, and gaps part the paragraphs.
    private static bool IsNarrow(List<PrintedLine> lines)
    {
        var lengths = lines.Select(line => line.Text.Length).Order().ToList();
        return lengths.Count > 10 && lengths[lengths.Count * 9 / 10] <= NarrowMargin && lines.Count(line => line.AfterGap) > lines.Count / 20;
    }

    private static bool GoesOn(PrintedLine before, PrintedLine line, bool isNarrow)
    {
        if (before.IsNote != line.IsNote || PrintedNumber.IsMatch(line.Text) || IsTitle(before.Text))
        {
            return false;
        }

        if (isNarrow && !line.AfterGap)
        {
            return !OwnLine.IsMatch(line.Text);
        }

        var last = before.Text[^1];
        if (char.IsLower(line.Text[0]))
        {
            return !(last is ';' or ':' or '.') || before.Text.EndsWith("inter alia:", StringComparison.Ordinal);
        }

        // A capital may begin a heading; after words without a stop that fill the line it goes on with a name.
        var isOpen = char.IsLetterOrDigit(last) || last is '-' or ')' or '\'';
        return isOpen && before.Text.Length >= NarrowMargin && !OwnLine.IsMatch(line.Text);
    }

    private static bool IsTitle(string text) => text.Length < TooLongForTitle && Title.IsMatch(text);

    // "quick-" and "impact" are one word with its hyphen; a soft hyphen falls away.
    private static string Joined(string before, string after) =>
        before.EndsWith('\u00AD') ? before[..^1] + after
        : before.Length > 1 && before.EndsWith('-') && char.IsLetter(before[^2]) && char.IsLower(after[0]) ? before + after
        : before + " " + after;
}
