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
        for (var index = 0; index < lines.Count;)
        {
            var first = lines[index++];
            if (index == lines.Count || !GoesOn(first.Text, first.IsNote, lines[index], isNarrow))
            {
                yield return first;
                continue;
            }

            var words = new LetterBuffer(2 * first.Text.Length);
            words.Append(first.Text);
            while (index < lines.Count && GoesOn(words.Written, first.IsNote, lines[index], isNarrow))
            {
                GoOn(words, lines[index++].Text);
            }

            yield return first with { Text = words.Take() };
        }
    }

    // Nine lines in ten are shorter than a paragraph would be, and gaps part the paragraphs.
    private static bool IsNarrow(List<PrintedLine> lines)
    {
        var lengths = lines.Select(line => line.Text.Length).Order().ToList();
        return lengths.Count > 10 && lengths[lengths.Count * 9 / 10] <= NarrowMargin && lines.Count(line => line.AfterGap) > lines.Count / 20;
    }

    private static bool GoesOn(ReadOnlySpan<char> before, bool isNote, PrintedLine line, bool isNarrow)
    {
        if (isNote != line.IsNote || PrintedNumber.IsMatch(line.Text) || IsTitle(before))
        {
            return false;
        }

        if (isNarrow && !line.AfterGap)
        {
            return !OwnLine.IsMatch(line.Text);
        }

        var last = before[^1];
        if (char.IsLower(line.Text[0]))
        {
            return !(last is ';' or ':' or '.') || before.EndsWith("inter alia:");
        }

        // A capital may begin a heading; after words without a stop that fill the line it goes on with a name.
        var isOpen = char.IsLetterOrDigit(last) || last is '-' or ')' or '\'';
        return isOpen && before.Length >= NarrowMargin && !OwnLine.IsMatch(line.Text);
    }

    private static bool IsTitle(ReadOnlySpan<char> text) => text.Length < TooLongForTitle && Title.IsMatch(text);

    // "quick-" and "impact" are one word with its hyphen; a soft hyphen falls away.
    private static void GoOn(LetterBuffer words, string after)
    {
        var before = words.Written;
        if (before.EndsWith('\u00AD'))
        {
            words.Length--;
        }
        else if (before.Length < 2 || !before.EndsWith('-') || !char.IsLetter(before[^2]) || !char.IsLower(after[0]))
        {
            words.Append(' ');
        }

        words.Append(after);
    }
}
