using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Mandates that stand in an annex: an operative paragraph gives them, the annex lists them.</summary>
internal static partial class AnnexedTasks
{
    // Annexes of other documents ("Annex 11 of the Peace Agreement", "the annex to resolution 9001") hold nothing here.
    [GeneratedRegex(@"\b(?:responsibilities|mandate|tasks|functions|procedures)(?: and [a-z]+)?,? (?:as )?(?:outlined|set out|set forth|enumerated|described|reflected|detailed|specified|contained)(?: in the procedures outlined)? in (?:the )?(?:attached )?[Aa]nnex(?>(?:,? (?<name>[IVX]+|[A-H]|\d{1,2})\b)?)(?! ?(?:-|to (?!this)|of (?!this)))\b", RegexOptions.CultureInvariant)]
    private static partial Regex InAnnex { get; }

    [GeneratedRegex(@"(?:\b(?:shall|should|may|will|to|following [a-z ]{3,60}|responsibilities|functions|tasks|Ombudsperson|Team|Panel|Group|Committee))[^A-Za-z]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Leads { get; }

    [GeneratedRegex(@"\b(?:shall|should|may|must)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Modal { get; }

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("GivesAnnexedTasks", "Decides to extend the mandate of UNAMEX for twelve months, with the responsibilities outlined in annex I; [Annex I …]", Read),
    ];

    private static IEnumerable<MandateAct> Read(Clause clause)
    {
        if (!clause.DecidesOrRequests || InAnnex.Match(clause.Text) is not { Success: true } match)
        {
            yield break;
        }

        if (AnnexOf(clause, match) is not { } annex || BodyOf(clause, match) is not { } body)
        {
            yield break;
        }

        var items = UnitsOf(annex, WordFor(body)).Select(unit => TaskActs.ItemOf(unit, [], clause)).ToImmutableArray();
        if (!items.IsEmpty)
        {
            yield return TaskActs.Of(clause, "GivesAnnexedTasks", body, TaskMode.Set, items, null, match);
        }
    }

    private static AnnexSyntax? AnnexOf(Clause clause, Match match)
    {
        var annexes = clause.Document.Syntax.Annexes;
        var name = match.Groups["name"].Success ? match.Groups["name"].Value : "";
        return name.Length == 0
            ? (annexes.Length == 1 ? annexes[0] : null)
            : annexes.FirstOrDefault(annex => annex.Label == "Annex " + name) ?? annexes.FirstOrDefault(annex => annex.Label == "Annex " + Roman(name));
    }

    private static string Roman(string number) => number switch { "1" => "I", "2" => "II", "3" => "III", _ => number };

    // "under the direction of the Committee, with the responsibilities …": the tasks are the team's, not the Committee's.
    private static BodyRef? BodyOf(Clause clause, Match match)
    {
        var before = clause.Bodies.Where(mention => mention.Span.From < match.Index).ToList();
        return EstablishmentRules.FoundedBy(clause)
            ?? before.LastOrDefault(mention => mention.Body.Class != BodyClass.Committee)?.Body
            ?? Objects.In(clause, new TextSpan(0, match.Index)).Select(found => found.Body).FirstOrDefault();
    }

    // The word by which the annex calls the body.
    private static string WordFor(BodyRef body)
    {
        var name = body.Id.Split('[')[0].Trim();
        return name.Split(' ')[^1];
    }

    private static IEnumerable<ParagraphSyntax> UnitsOf(AnnexSyntax annex, string word)
    {
        var all = annex.Paragraphs.SelectMany(paragraph => paragraph.SelfAndDescendants).Where(paragraph => paragraph.Number is not null).ToList();
        var closed = new List<string>();
        foreach (var paragraph in all)
        {
            if (closed.Exists(label => paragraph.Label.StartsWith(label + "(", StringComparison.Ordinal)))
            {
                continue;
            }

            var text = Folding.Fold(paragraph.Text);
            var holdsItems = all.Exists(other => other.Label.StartsWith(paragraph.Label + "(", StringComparison.Ordinal));
            if (holdsItems && (IsInfinitive(text) || (text.Contains(word, StringComparison.Ordinal) && Leads.IsMatch(text))))
            {
                continue;
            }

            closed.Add(paragraph.Label);
            if (IsTask(paragraph, text, word))
            {
                yield return paragraph;
            }
        }
    }

    // An item is a task; a paragraph of its own only where the body is its subject ("the Ombudsperson shall …").
    private static bool IsTask(ParagraphSyntax paragraph, string text, string word)
    {
        if (IsInfinitive(text) || paragraph.Label.EndsWith(')'))
        {
            return true;
        }

        var sentence = text.IndexOf('.', StringComparison.Ordinal) is var stop and > 0 ? text[..stop] : text;
        return Modal.Match(sentence) is { Success: true } modal
            && sentence[..modal.Index].LastIndexOf(word, StringComparison.Ordinal) is var at and >= 0
            && !sentence[(at + word.Length)..modal.Index].Contains(" the ", StringComparison.Ordinal)
            && !sentence[(at + word.Length)..modal.Index].Contains('\'', StringComparison.Ordinal);
    }

    private static bool IsInfinitive(string text) => text.StartsWith("To ", StringComparison.Ordinal) || text.StartsWith("to ", StringComparison.Ordinal);
}
