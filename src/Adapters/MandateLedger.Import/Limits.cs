using MandateLedger.Primitives.Text;

namespace MandateLedger.Import;

/// <summary>
/// What no resolution comes near. A file beyond a limit is refused with a sentence that names the place, so that no
/// file, however it was made, takes the stack, the memory or the day.
/// </summary>
internal static class Limits
{
    /// <summary>Elements, objects or lists inside each other.</summary>
    public const int Depth = 256;

    /// <summary>Tags and stretches of words in a web page.</summary>
    public const int Tokens = 2_000_000;

    private const int Text = 8_000_000;
    private const int Lines = 50_000;
    private const int Line = 100_000;
    private const int MarksOfLine = 1_000;

    /// <summary>The same text, where it keeps every limit.</summary>
    public static SourceText Check(SourceText source, string name)
    {
        if (source.Text.Length > Text)
        {
            throw TooMuch($"{name} has more than {Text} characters");
        }

        var (line, nextMark) = (0, 0);
        for (var from = 0; from <= source.Text.Length; line++)
        {
            var feed = source.Text.IndexOf('\n', from);
            var until = feed < 0 ? source.Text.Length : feed;
            var firstMark = nextMark;
            while (nextMark < source.Marks.Length && source.Marks[nextMark].Span.From <= until)
            {
                nextMark++;
            }

            CheckLine(name, line, until - from, nextMark - firstMark);
            from = until + 1;
        }

        return source;
    }

    /// <summary>The refusal of a file that goes beyond a limit.</summary>
    public static UnreadableDocumentException TooMuch(string what) =>
        new($"{what}, which no resolution does; check that it is the right file.");

    private static void CheckLine(string name, int line, int length, int marks)
    {
        if (line >= Lines)
        {
            throw TooMuch($"{name} has more than {Lines} lines");
        }

        if (length > Line)
        {
            throw TooMuch($"{name} has more than {Line} characters in line {line + 1} of its text");
        }

        if (marks > MarksOfLine)
        {
            throw TooMuch($"{name} marks more than {MarksOfLine} stretches of line {line + 1} of its text");
        }
    }
}
