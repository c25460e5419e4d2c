namespace MandateLedger.Import.PlainText;

/// <summary>A line as it is printed.</summary>
/// <param name="Text">Its words, single spaces between them.</param>
/// <param name="AfterGap">True where an empty line stands before it.</param>
internal sealed record PrintedLine(string Text, bool AfterGap)
{
    /// <summary>True for a footnote.</summary>
    public bool IsNote { get; init; }
}

/// <summary>Cuts text into its printed lines; empty ones are told by the line after them.</summary>
internal static class PrintedLines
{
    private const string RareLineEnds = "\u0085\u2028\u2029";

    public static IEnumerable<PrintedLine> Read(string text)
    {
        var gap = false;
        text = text.AsSpan().ContainsAny(RareLineEnds) ? text.ReplaceLineEndings("\n") : text;
        for (var from = 0; from < text.Length;)
        {
            var length = text.AsSpan(from).IndexOfAny('\r', '\n', '\f');
            var until = length < 0 ? text.Length : from + length;
            var words = WhiteSpace.Tidy(text.AsSpan(from, until - from));
            gap |= words.Length == 0;
            from = until + (text.AsSpan(until).StartsWith("\r\n") ? 2 : 1);
            if (words.Length > 0)
            {
                yield return new PrintedLine(words, gap);
                gap = false;
            }
        }
    }
}
