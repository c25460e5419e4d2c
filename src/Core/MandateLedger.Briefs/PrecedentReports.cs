using System.Collections.Immutable;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Matrix;

namespace MandateLedger.Briefs;

/// <summary>What other missions did with the same kind of task when they closed.</summary>
public static class PrecedentReports
{
    /// <summary>The report on a closing, beside the missions that closed before the day asked about.</summary>
    public static Report Of(Body body, ClosingAnswer closing, IReadOnlyList<Precedent> precedents)
    {
        var others = precedents.Where(other => other.Body != body.Id && other.End <= closing.Eve.AsKnown).ToList();
        var title = new Sentence($"{body.Id}: how other missions closed", [new SentenceSource($"the ledger {closing.Eve.Ledger}", null)]);
        var sections = new[]
        {
            Section.Items("The same kind of task", closing.Tasks.SelectMany(task => Alike(task, others))),
            Section.Grid("Missions that closed", Table(others)),
        };
        return new Report(title, Report.AboutLine($"{body.Name} ({body.Id})", closing.On, closing.Eve.AsKnown, closing.Eve.Ledger), [.. sections.OfType<Section>()]);
    }

    private static IEnumerable<Sentence> Alike(ClosingTask task, IEnumerable<Precedent> others) =>
        from other in others
        from alike in other.Tasks
        where task.Task.Components.Contains(alike.Component)
        select new Sentence(
            $"{task.Task.Task.Source.At} ({alike.Component.Replace('-', ' ')}): at {other.Body}, {alike.To}.",
            [SentenceSource.Parse(alike.Source), new SentenceSource(task.Task.Task.Source.Symbol, task.Task.Task.Source.At)]);

    private static ClosingTable Table(IEnumerable<Precedent> others) => new(
        "Missions that closed",
        ["mission", "mandate ended", "by", "followed by", "liquidation", "request of the host"],
        [.. others.Select(other => (IReadOnlyList<string?>)[other.Body, other.End.ToIso(), $"{other.Symbol} {other.At}", other.Successors.IsEmpty ? "nobody" : string.Join(", ", other.Successors), other.Liquidation, other.Request])]);
}
