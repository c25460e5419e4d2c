using System.Collections.Immutable;
using MandateLedger.Parsing.Openings;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing.Blocks;

/// <summary>
/// Parts lines in which several paragraphs run on, as plain text has them: the enacting formula before the first
/// paragraph, preambular paragraphs after one another, a numbered paragraph or an item after the one before it.
/// </summary>
/// <remarks>
/// Example: "(e) to assist in planning; 2. Welcomes the discussions; 3. Calls on the parties" is three lines. A number
/// parts a line only where it is the next one and a verb of the Council follows; an item only where it is the next item.
/// A line whose importer set its paragraphs apart is left as it is.
/// </remarks>
internal static class RunningLines
{
    public static ImmutableArray<Line> Part(ImmutableArray<Line> lines, Lexicon lexicon)
    {
        var parted = ImmutableArray.CreateBuilder<Line>(lines.Length);
        var state = new ParagraphsInLine(lexicon) { SeenFormula = lines.Any(BlockReader.IsFormula) };
        foreach (var line in lines)
        {
            if (IsSetApart(line))
            {
                state.See(line);
                parted.Add(line);
                continue;
            }

            var cuts = state.Cuts(line.Text);
            if (cuts.Count == 0)
            {
                parted.Add(line);
            }
            else
            {
                parted.AddRange(Cut(line, cuts));
            }
        }

        return parted.ToImmutable();
    }

    private static bool IsSetApart(Line line) =>
        line.Marks.Any(mark => mark.Kind is not (MarkKind.Italic or MarkKind.Link));

    private static IEnumerable<Line> Cut(Line line, List<int> cuts)
    {
        var from = 0;
        foreach (var until in cuts.Append(line.Text.Length))
        {
            var span = new TextSpan(line.Span.From + from, line.Span.From + until);
            yield return new Line(span, line.Text[from..until], [.. line.Marks.Where(mark => span.Contains(mark.Span))]);
            from = until;
        }
    }
}
