namespace MandateLedger.Import.PlainText;

/// <summary>A line as it is printed.</summary>
/// <param name="Text">Its words, single spaces between them.</param>
/// <param name="AfterGap">True where an empty line or a page end stands before it.</param>
/// <param name="OpensPage">True where a form feed stands before it.</param>
internal sealed record PrintedLine(string Text, bool AfterGap, bool OpensPage)
{
    /// <summary>True for a footnote.</summary>
    public bool IsNote { get; init; }
}

/// <summary>Cuts text into its printed lines; empty ones are told by the line after them.</summary>
internal static class PrintedLines
{
    public static IEnumerable<PrintedLine> Read(string text)
    {
        var (gap, page) = (false, false);
        foreach (var raw in text.EnumerateLinesOf())
        {
            page |= raw.Contains('\f', StringComparison.Ordinal);
            var words = Tidy(raw);
            if (words.Length == 0)
            {
                gap = true;
                continue;
            }

            yield return new PrintedLine(words, gap, page);
            (gap, page) = (false, false);
        }
    }

    private static IEnumerable<string> EnumerateLinesOf(this string text) =>
        text.ReplaceLineEndings("\n").Replace("\f", "\n\f", StringComparison.Ordinal).Split('\n');

    private static string Tidy(string raw) =>
        string.Join(' ', raw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\f", "", StringComparison.Ordinal);
}
