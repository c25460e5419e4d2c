using System.Globalization;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Export.Tests;

/// <summary>Everything of a form that has to survive being written and read again, one line each.</summary>
internal static class FormLines
{
    public static IEnumerable<string> Of(ResolutionSyntax syntax, bool withItalics = true)
    {
        yield return $"document {syntax.Symbol} {syntax.AdoptedOn} {syntax.Meeting} {string.Join(';', syntax.Source.Told.Subjects)}";
        yield return Proceedings(syntax.Source.Told, syntax.AdoptedOn is not null);
        foreach (var line in syntax.Preamble.Concat(syntax.Operative).SelectMany(paragraph => Of(paragraph, 0, withItalics)))
        {
            yield return line;
        }

        foreach (var heading in syntax.Headings)
        {
            yield return $"heading before {heading.Before}: {Words(heading.Text)}";
        }

        foreach (var annex in syntax.Annexes)
        {
            yield return $"annex {annex.Label}: {Words(annex.Title)}";
            foreach (var line in annex.Paragraphs.SelectMany(paragraph => Of(paragraph, 1, withItalics)))
            {
                yield return line;
            }
        }

        foreach (var line in syntax.Notes.SelectMany(note => Of(note, 0, withItalics)))
        {
            yield return "note " + line;
        }
    }

    // A step without its day is not written.
    private static string Proceedings(ToldMetadata told, bool isDated) => string.Create(CultureInfo.InvariantCulture, $"draft {(told.Sponsors.IsEmpty || told.DraftOn is null ? "" : $"{told.DraftSymbol} {told.DraftOn} {string.Join('+', told.Sponsors)}")} {(isDated ? string.Join('+', told.AdditionalSponsors) : "")} vote {told.Vote?.Counts} {Side(told.Vote?.InFavour)} {Side(told.Vote?.Against)} {Side(told.Vote?.Abstaining)}");

    private static string Side(VoteSide? side) => side is null ? "" : string.Join('+', side.Members);

    private static IEnumerable<string> Of(ParagraphSyntax paragraph, int depth, bool withItalics)
    {
        var openings = string.Join(", ", paragraph.Openings.Select(opening => string.Create(CultureInfo.InvariantCulture, $"{opening.Phrase}@{opening.Span.From}-{opening.Span.Until}")));
        var citations = string.Join(", ", paragraph.Citations.Select(citation => string.Create(CultureInfo.InvariantCulture, $"{citation.Symbol}:{string.Join('+', citation.Paragraphs)}@{citation.Span.From}-{citation.Span.Until}")));
        var italics = string.Join(", ", paragraph.Italics.Where(_ => withItalics).Select(italic => string.Create(CultureInfo.InvariantCulture, $"{italic.From}-{italic.Until}")));
        yield return $"{new string(' ', depth * 2)}{paragraph.Label} [{paragraph.Number}] {Words(paragraph.Text)} | {openings} | {citations} | {italics}";
        foreach (var line in paragraph.Children.SelectMany(child => Of(child, depth + 1, withItalics)))
        {
            yield return line;
        }
    }

    // White space is no part of the form: a line of plain text may have more of it than XML keeps.
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
