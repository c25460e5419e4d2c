using System.Collections.Immutable;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing.Blocks;

/// <summary>One line of the source: a paragraph, an item, a heading, a row or a note.</summary>
/// <param name="Span">The line without its line feed, as a span of the document.</param>
/// <param name="Text">Its words.</param>
/// <param name="Marks">The marks that begin on this line.</param>
internal sealed record Line(TextSpan Span, string Text, ImmutableArray<Mark> Marks)
{
    /// <summary>True where the importer gave the line that mark.</summary>
    public bool Has(MarkKind kind) => Find(kind) is not null;

    /// <summary>The first mark of that kind, or null.</summary>
    public Mark? Find(MarkKind kind)
    {
        foreach (var mark in Marks)
        {
            if (mark.Kind == kind)
            {
                return mark;
            }
        }

        return null;
    }
}

/// <summary>Cuts a source into its lines. Every unit of the text is in exactly one line or is a line feed.</summary>
internal static class LineReader
{
    public static ImmutableArray<Line> Read(SourceText source)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        var nextMark = 0;
        for (var from = 0; from <= source.Text.Length;)
        {
            var feed = source.Text.IndexOf('\n', from);
            var until = feed < 0 ? source.Text.Length : feed;
            var firstMark = nextMark;
            while (nextMark < source.Marks.Length && source.Marks[nextMark].Span.From <= until)
            {
                nextMark++;
            }

            lines.Add(new Line(new TextSpan(from, until), source.Text[from..until], source.Marks[firstMark..nextMark]));
            from = until + 1;
        }

        return lines.ToImmutable();
    }
}
