using System.Collections.Immutable;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Findings;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>Reads a transition and liquidation plan, or a budget of the liquidation, into proposals for a closing file.</summary>
public static class PlanReader
{
    private static ImmutableArray<PlanRule> Rules { get; } = [.. DecisionRules.All, .. SiteRules.All, .. PeopleRules.All, .. TransferRules.All, .. DayRules.All, .. RiskRules.All];

    /// <summary>The drafting rules by name, each with a sentence of an invented plan that it reads.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> RuleExamples { get; } = [.. Rules.Select(rule => KeyValuePair.Create(rule.Name, rule.Example))];

    /// <summary>
    /// What the document suggests, and where it does not agree with itself. <paramref name="name"/>
    /// stands for a document that does not say its symbol: a symbol, or the name of the file. The tasks are those to which headings may be tied by their components; none is needed.
    /// </summary>
    public static PlanReading Read(ResolutionSyntax syntax, string name, IEnumerable<PlanTask> tasks)
    {
        var lines = PlanLines.Of(syntax);
        var tables = TableReader.Read(lines);
        var kind = tables.Any(table => table.Unit == TableUnit.Money) ? PlanKind.Budget : PlanKind.Plan;
        var document = syntax.Symbol?.Value ?? (name.Contains('/', StringComparison.Ordinal) ? name : $"{(kind == PlanKind.Budget ? "budget" : "plan")} {name}");
        var sentences = Sentences.Read(lines, new PlanContext(document, kind, [.. tasks]));
        var fromWords = sentences.SelectMany(ProposalsOf).ToList();
        var separations = fromWords.Where(proposal => proposal.Entry is PostsInMonth { Separations: > 0 }).GroupBy(proposal => ((PostsInMonth)proposal.Entry).Month)
            .ToDictionary(month => month.Key, month => ((PostsInMonth)month.First().Entry).Separations);
        var fromTables = tables.SelectMany(table => TableProposals.Posts(table, separations)).Concat(TableProposals.Amounts(tables));
        return new PlanReading(document, kind, tables, Merging.Merge([.. fromWords, .. fromTables]), [.. Conflicts(tables), .. PlaceLists.Differ(sentences)]);
    }

    /// <summary>The figures of tables that do not agree: totals, differences, and one figure in two tables.</summary>
    public static IEnumerable<Finding> Conflicts(IReadOnlyList<PlanTable> tables) =>
        tables.SelectMany(table => Sums.OfRows(table).Concat(Sums.OfColumns(table)).Concat(Differences.OfColumns(table)).Concat(Differences.OfChangeRows(table)))
            .Concat(SameFigures.Differ(tables));

    private static IEnumerable<Proposal> ProposalsOf(PlanSentence sentence) =>
        from rule in Rules
        from proposed in rule.Read(sentence)
        select new Proposal(proposed.Entry, [sentence.At], sentence.Text, [rule.Name], proposed.Doubt);
}
