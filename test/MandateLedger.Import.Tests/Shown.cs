using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.Tests;

/// <summary>A text with marks as lines that one can compare.</summary>
internal static class Shown
{
    /// <summary>Each line as its words, with the marks of the line before it in square brackets and italics in underscores.</summary>
    public static List<string> Lines(SourceText source)
    {
        var lines = new List<string>();
        var from = 0;
        foreach (var words in source.Text.TrimEnd('\n').Split('\n'))
        {
            var span = new TextSpan(from, from + words.Length);
            var marks = source.Marks.Where(mark => span.Contains(mark.Span)).ToList();
            lines.Add(string.Concat(marks.Where(mark => mark.Kind != MarkKind.Italic).Select(Name)) + WithItalics(words, from, marks));
            from = span.Until + 1;
        }

        return lines;
    }

    private static string Name(Mark mark) => mark.Value is null ? $"[{mark.Kind}] " : $"[{mark.Kind} {mark.Value}] ";

    private static string WithItalics(string words, int from, List<Mark> marks)
    {
        foreach (var mark in marks.Where(mark => mark.Kind == MarkKind.Italic).Reverse())
        {
            words = words.Insert(mark.Span.Until - from, "_").Insert(mark.Span.From - from, "_");
        }

        return words;
    }
}
