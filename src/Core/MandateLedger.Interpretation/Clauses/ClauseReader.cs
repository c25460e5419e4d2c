using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Parsing.Dates;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Clauses;

/// <summary>Cuts paragraphs into clauses, one for each verb of the Council; items inherit the verb of their chapeau.</summary>
internal static partial class ClauseReader
{
    private const int MaximumAnnouncement = 60;

    [GeneratedRegex(@"^(?:[A-Za-z]+ ){0,2}?(?:[Ee]xpresses|[Rr]eiterates) (?:also |further |again )?its (?:strong |continued |full )?(?:intent|intention|readiness|willingness)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AnnouncedThing { get; }

    public static IEnumerable<Clause> Read(DocumentContext document) =>
        document.Syntax.Operative.SelectMany(paragraph => Read(document, paragraph, [], null));

    private static IEnumerable<Clause> Read(DocumentContext document, ParagraphSyntax paragraph, ImmutableArray<ParagraphSyntax> above, VerbEntry? inherited)
    {
        var own = OfParagraph(document, paragraph, above, inherited).ToList();
        var governing = own.Count > 0 ? own[^1].Verb : inherited;
        return own.Concat(paragraph.Children.SelectMany(child => Read(document, child, above.Add(paragraph), governing)));
    }

    private static IEnumerable<Clause> OfParagraph(DocumentContext document, ParagraphSyntax paragraph, ImmutableArray<ParagraphSyntax> above, VerbEntry? inherited)
    {
        var folded = Folding.Fold(paragraph.Text);
        var verbs = paragraph.Openings
            .Select(opening => (opening.Span, opening.Phrase, Verb: VerbOf(opening, paragraph.Text, document.Vocabulary.Lexicon)))
            .Where(found => found.Verb is not null && IsPresent(found.Phrase, found.Verb))
            .ToList();
        var beginnings = new List<(int From, string Phrase, VerbEntry? Verb)>();
        if (verbs.Count == 0 || verbs[0].Span.From > 0)
        {
            beginnings.Add((0, "", inherited));
        }

        beginnings.AddRange(verbs.Select(found => (found.Span.From, found.Phrase, found.Verb)));
        for (var index = 0; index < beginnings.Count; index++)
        {
            var until = index + 1 < beginnings.Count ? beginnings[index + 1].From : folded.Length;
            var span = new TextSpan(beginnings[index].From, until);
            yield return ClauseOf(document, paragraph, above, folded, span, beginnings[index].Phrase, beginnings[index].Verb, index == beginnings.Count - 1);
        }
    }

    private static Clause ClauseOf(DocumentContext document, ParagraphSyntax paragraph, ImmutableArray<ParagraphSyntax> above, string folded, TextSpan span, string phrase, VerbEntry? verb, bool last)
    {
        var text = span.Of(folded);
        return new Clause
        {
            Document = document,
            Paragraph = paragraph,
            Above = above,
            Span = span,
            Text = text,
            VerbPhrase = phrase,
            Verb = verb,
            GovernsItems = last && !paragraph.Children.IsEmpty,
            Bodies = [.. document.MentionsIn(paragraph).Where(mention => span.Contains(mention.Span)).Select(mention => mention with { Span = mention.Span.RelativeTo(span.From) })],
            Dates = DateReader.Dates(text),
            Periods = DateReader.Periods(text),
            Citations = [.. paragraph.Citations.Where(citation => span.Contains(citation.Span)).Select(citation => citation with { Span = citation.Span.RelativeTo(span.From) })],
        };
    }

    private static VerbEntry? VerbOf(OpeningSyntax opening, string text, Lexicon lexicon)
    {
        // "Welcomes and endorses" is one phrase; what it does is what its strongest verb does.
        var verb = opening.Phrase.Split(' ').Select(word => lexicon.Find(word)).OfType<VerbEntry>().MinBy(found => found.Force);
        var announces = verb is not null && AnnouncedThing.IsMatch(text.AsSpan(opening.Span.From, Math.Min(MaximumAnnouncement, text.Length - opening.Span.From)));
        return announces ? verb! with { Force = VerbForce.Intention } : verb;
    }

    // "Noting the relevance of …, further decides": a participle in an operative paragraph governs nothing.
    private static bool IsPresent(string phrase, VerbEntry verb) =>
        phrase.Contains(verb.Operative, StringComparison.OrdinalIgnoreCase) && verb.Operative.Length > 0;
}
