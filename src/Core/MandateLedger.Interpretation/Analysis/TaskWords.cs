using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Analysis;

/// <summary>
/// The words that say what a task is about: the item's own and those of the headings above it, without the chapeau of
/// the whole list, which speaks of the mission and not of the task. Where a paragraph is itself the task, only the
/// clause that gives it.
/// </summary>
public static class TaskWords
{
    /// <summary>The words of an item of an act, folded; empty where the item stands in another document.</summary>
    public static ImmutableArray<string> Of(ResolutionSyntax syntax, MandateAct.Tasks act, TaskItem item)
    {
        if (syntax.Find(act.At) is not { } paragraph)
        {
            return [];
        }

        return item.Label == act.At ? [Folding.Fold(ClauseOf(paragraph, act.Words).Of(paragraph.Text))] : Of(syntax, item.Label);
    }

    /// <summary>The words of a paragraph or item with those of the headings above it, folded; empty where there is none of that label.</summary>
    public static ImmutableArray<string> Of(ResolutionSyntax syntax, string label)
    {
        var path = syntax.Operative.Select(paragraph => PathTo(paragraph, label)).FirstOrDefault(path => !path.IsDefaultOrEmpty);
        return path.IsDefaultOrEmpty ? [] : [.. (path.Length == 1 ? path : path[1..]).Select(paragraph => Folding.Fold(paragraph.Text))];
    }

    /// <summary>The force of the verb that governs an act's words, its own or one above; null where no verb does.</summary>
    internal static VerbForce? ForceOf(ResolutionSyntax syntax, MandateAct.Tasks act, Lexicon lexicon)
    {
        if (syntax.Find(act.At) is not { } paragraph)
        {
            return null;
        }

        var from = ClauseOf(paragraph, act.Words).From;
        var above = syntax.Operative.Select(top => PathTo(top, act.At)).FirstOrDefault(path => !path.IsDefaultOrEmpty);
        return paragraph.Openings.Where(opening => opening.Span.From == from)
            .Concat(above.IsDefaultOrEmpty ? [] : above[..^1].Reverse().SelectMany(upper => upper.Openings.TakeLast(1)))
            .Select(opening => opening.Phrase.Split(' ').Select(word => lexicon.Find(word)?.Force).Min())
            .FirstOrDefault(force => force is not null);
    }

    private static ImmutableArray<ParagraphSyntax> PathTo(ParagraphSyntax paragraph, string label)
    {
        if (paragraph.Label == label)
        {
            return [paragraph];
        }

        // A label begins with that of the paragraph above it.
        var below = label.StartsWith(paragraph.Label, StringComparison.Ordinal)
            ? paragraph.Children.Select(child => PathTo(child, label)).FirstOrDefault(path => !path.IsDefaultOrEmpty)
            : [];
        return below.IsDefaultOrEmpty ? [] : [paragraph, .. below];
    }

    // From the last verb of the Council before the words to the first one after them.
    private static TextSpan ClauseOf(ParagraphSyntax paragraph, ImmutableArray<TextSpan> words)
    {
        var at = words.IsEmpty ? new TextSpan(0, paragraph.Text.Length) : words[0];
        var from = paragraph.Openings.Select(opening => opening.Span.From).Where(start => start <= at.From).DefaultIfEmpty(0).Max();
        var until = paragraph.Openings.Select(opening => opening.Span.From).Where(start => start >= at.Until && start > from).DefaultIfEmpty(paragraph.Text.Length).Min();
        return new TextSpan(from, until);
    }
}
