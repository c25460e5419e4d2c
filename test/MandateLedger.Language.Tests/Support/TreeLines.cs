using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Samples;

/// <summary>A resolution's form in lines: labels with the first words.</summary>
internal static class TreeLines
{
    private const int WordsShown = 8;

    public static IEnumerable<string> Of(ResolutionSyntax syntax) =>
    [
        $"{syntax.Symbol?.Value ?? "no symbol"}, adopted {syntax.AdoptedOn?.ToIso() ?? "?"}, meeting {syntax.Meeting?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}",
        $"subjects: {string.Join("; ", syntax.Source.Told.Subjects)}",
        .. Body(syntax),
        .. syntax.Notes.Select(note => $"note {note.Label} {Start(note.Text)}"),
        .. syntax.Annexes.SelectMany(annex => annex.Paragraphs.Select(paragraph => $"  {paragraph.Label} {Start(paragraph.Text)}").Prepend($"{annex.Label}: {annex.Title}")),
    ];

    /// <summary>The paragraphs alone, in full: what two dialects must agree on.</summary>
    public static IEnumerable<string> InFull(ResolutionSyntax syntax) =>
        syntax.AllParagraphs.Select(paragraph => $"{paragraph.Label} | {paragraph.Number} | {paragraph.Text} | {string.Join(',', paragraph.Openings.Select(opening => opening.Phrase))}");

    private static IEnumerable<string> Body(ResolutionSyntax syntax)
    {
        foreach (var paragraph in syntax.Preamble)
        {
            yield return $"{paragraph.Label} {Start(paragraph.Text)}";
        }

        foreach (var paragraph in syntax.Operative)
        {
            foreach (var heading in syntax.Headings.Where(heading => heading.Before == paragraph.Label))
            {
                yield return $"# {heading.Text}";
            }

            foreach (var line in Lines(paragraph, 0))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Lines(ParagraphSyntax paragraph, int depth) =>
        paragraph.Children.SelectMany(child => Lines(child, depth + 1))
            .Prepend($"{new string(' ', depth * 2)}{paragraph.Label} {Start(paragraph.Text)}");

    private static string Start(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= WordsShown ? string.Join(' ', words) : string.Join(' ', words.Take(WordsShown)) + " …";
    }
}
