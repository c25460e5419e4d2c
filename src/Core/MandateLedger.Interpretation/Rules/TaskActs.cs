using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Makes task acts and their items: the smallest listed units, each with its conditions.</summary>
internal static partial class TaskActs
{
    [GeneratedRegex(@"^(?:and )?(?:[Nn]otes?|[Rr]ecogni[sz]es?|[Ww]elcomes?|[Aa]cknowledges?|[Cc]ommends?|[Ee]ncourages?|[Uu]rges?|[Cc]alls? (?:up)?on)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksForTheCouncil { get; }

    [GeneratedRegex(@"\b(?:encourages?|urges?|calls? (?:up)?on|invites?) (?:both )?(?:the )?(?:Government|Country Team|UN Country Team|Member States|parties|authorities|States)", RegexOptions.CultureInvariant)]
    private static partial Regex AddressesOthers { get; }

    // "(b) encourages …": the Council goes on speaking; a task is an infinitive.
    [GeneratedRegex(@"^(?:and )?(?:[Ee]ncourages|[Uu]rges|[Rr]equests|[Ww]elcomes|[Nn]otes|[Cc]alls|[Ss]tresses|[Dd]ecides|[Rr]eaffirms|[Rr]ecalls|[Ee]xpresses|[Ii]nvites)\b(?= (?:the|that|upon|on|its|all)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex CouncilVerb { get; }

    public static MandateAct.Tasks Of(Clause clause, string rule, BodyRef body, TaskMode mode, ImmutableArray<TaskItem> items, string? via, Match match) =>
        new(mode, items)
        {
            Body = body,
            Via = via,
            At = clause.At,
            Rule = rule,
            Words = [clause.InParagraph(match.Success ? new TextSpan(match.Index, match.Index + match.Length) : new TextSpan(0, clause.Text.Length))],
        };

    public static ImmutableArray<TaskItem> ItemsOf(Clause clause, bool councilSpeaks) =>
        [.. Leaves(clause.Paragraph, clause.Above, clause, councilSpeaks)];

    /// <summary>The paragraph itself as the one item.</summary>
    public static ImmutableArray<TaskItem> Itself(Clause clause) => [ItemOf(clause.Paragraph, clause.Above, clause)];

    public static TaskItem ItemOf(ParagraphSyntax item, ImmutableArray<ParagraphSyntax> above, Clause clause)
    {
        var texts = above.Append(item).Select(paragraph => paragraph.Label == clause.Paragraph.Label ? clause.Text : paragraph.Text);
        return new TaskItem(item.Label, ConditionReader.Read(texts, clause.Document.Vocabulary.Conditions))
        {
            Cites = [.. item.Citations.Where(citation => citation.Symbol is { ResolutionNumber: not null }).Select(citation => citation.Symbol!.Value).Distinct()],
        };
    }

    private static IEnumerable<TaskItem> Leaves(ParagraphSyntax paragraph, ImmutableArray<ParagraphSyntax> above, Clause clause, bool councilSpeaks)
    {
        foreach (var item in paragraph.Items)
        {
            if (item.Items.Any())
            {
                foreach (var leaf in Leaves(item, above.Add(paragraph), clause, councilSpeaks))
                {
                    yield return leaf;
                }
            }
            else if (!IsForOthers(item, councilSpeaks) && !CouncilVerb.IsMatch(item.Text))
            {
                yield return ItemOf(item, above.Add(paragraph), clause);
            }
        }
    }

    // Under "… shall:" every item is the body's, also to note or to urge. Under "as follows:" an item that notes and
    // encourages others is the Council's own sentence. Real case: S/RES/2732 (2024) 6 (e).
    private static bool IsForOthers(ParagraphSyntax item, bool councilSpeaks) =>
        councilSpeaks && SpeaksForTheCouncil.IsMatch(item.Text) && AddressesOthers.IsMatch(Folding.Fold(item.Text));
}
