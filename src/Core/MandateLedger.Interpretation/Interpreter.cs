using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Analysis;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Interpretation.Rules;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation;

/// <summary>Form to meaning.</summary>
public static class Interpreter
{
    private static readonly ImmutableArray<Rule> ClauseRules =
    [
        .. EstablishmentRules.All,
        .. ExtensionRules.All,
        .. EndingRules.All,
        .. SuccessionRules.All,
        .. TaskRules.All,
        .. FoundingTaskRules.All,
        .. IncorporationRules.All,
        .. ReportingRules.All,
        .. StrengthRules.All,
        .. TransitionRules.All,
    ];

    /// <summary>Every rule, in the order in which they are tried, with its example sentence.</summary>
    public static ImmutableArray<RuleCard> Rules { get; } =
        [.. ClauseRules.Select(rule => new RuleCard(rule.Name, rule.Example)), .. ReportsInItems.Cards, .. ConsentRules.Cards];

    /// <summary>Reads the acts of a resolution, and reports operative words on a mandate that no rule claimed.</summary>
    public static Reading<ResolutionMeaning> Interpret(ResolutionSyntax syntax, Vocabulary vocabulary)
    {
        var document = new DocumentContext(syntax, vocabulary);
        var clauses = ClauseReader.Read(document).Where(clause => !IsNegated(clause)).ToList();
        var read = FoundingTaskRules.WithoutSummaries([.. clauses.SelectMany(clause => ClauseRules.SelectMany(rule => rule.Read(clause)))]).ToList();
        var acts = read
            .Concat(ReportsInItems.Read(document, read))
            .Concat(ConsentRules.Read(document))
            .DistinctBy(act => (act.GetType(), act.Body, act.At, Detail(act)))
            .Select(act => TaskAnalysis.Of(syntax, act, vocabulary))
            .ToImmutableArray();
        var ordered = InOrder(syntax, acts);
        return new Reading<ResolutionMeaning>(
            new ResolutionMeaning(syntax, ordered, ChapterVii(syntax)),
            [.. Unclaimed(clauses, ordered), .. Doubts(ordered)]);
    }

    // "Decides not to terminate": what is decided against is no act.
    private static bool IsNegated(Clause clause) =>
        clause.VerbPhrase.Length > 0 && clause.Text[clause.VerbPhrase.Length..].StartsWith(" not to ", StringComparison.Ordinal);

    private static string Detail(MandateAct act) => act switch
    {
        MandateAct.Transitions step => step.What,
        MandateAct.KeepsPower power => power.Power,
        MandateAct.Incorporates reference => reference.Recalls ? "recalls" : "",
        MandateAct.Tasks tasks => string.Join(' ', tasks.Items.Select(item => item.Label)),
        _ => "",
    };

    private static ImmutableArray<MandateAct> InOrder(ResolutionSyntax syntax, ImmutableArray<MandateAct> acts)
    {
        var order = syntax.AllParagraphs.Select((paragraph, index) => (paragraph.Label, index))
            .DistinctBy(pair => pair.Label).ToDictionary(pair => pair.Label, pair => pair.index);
        return [.. acts.OrderBy(act => order.GetValueOrDefault(act.At))];
    }

    private static IEnumerable<Finding> Unclaimed(List<Clause> clauses, ImmutableArray<MandateAct> acts)
    {
        var claimed = acts.Select(act => act.At).ToHashSet();
        return clauses
            .Where(clause => clause.Decides && clause.VerbPhrase.Length > 0 && !claimed.Contains(clause.At) && clause.Text.Contains("mandate", StringComparison.Ordinal))
            .Select(clause => InterpretationFindings.Unclaimed(clause.At, clause.InParagraph(new TextSpan(0, clause.Text.Length))));
    }

    private static IEnumerable<Finding> Doubts(ImmutableArray<MandateAct> acts) =>
        acts.OfType<MandateAct.Extends>().Where(act => act.Standing == Standing.Doubt)
            .Select(act => InterpretationFindings.PeriodWithoutStart(act.At, act.Words.FirstOrDefault()));

    private static string ChapterVii(ResolutionSyntax syntax)
    {
        const string Words = "cting under Chapter VII";
        if (syntax.Preamble.Any(paragraph => paragraph.Text.Contains(Words, StringComparison.Ordinal)))
        {
            return "all";
        }

        return syntax.AllParagraphs.Any(paragraph => paragraph.Text.Contains(Words, StringComparison.Ordinal)) ? "listed" : "none";
    }
}
