namespace MandateLedger.Import.Lines;

/// <summary>What the words of a heading look like.</summary>
internal static class Headings
{
    private const int Longest = 250;

    /// <summary>True for words that may be a heading: no sentence, and not all in brackets.</summary>
    public static bool MayBe(string text) =>
        text.Length is > 0 and <= Longest
        && text[^1] is not ('.' or ';' or ',' or ':')
        && !(text[0] == '(' && text[^1] == ')');
}
