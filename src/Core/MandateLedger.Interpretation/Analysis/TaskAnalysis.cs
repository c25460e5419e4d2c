using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Parsing.Syntax;

namespace MandateLedger.Interpretation.Analysis;

/// <summary>Says of every item of every task act what it is about.</summary>
internal static class TaskAnalysis
{
    public static MandateAct Of(ResolutionSyntax syntax, MandateAct act, Vocabulary vocabulary) =>
        act is MandateAct.Tasks tasks
            ? tasks with { Items = Classified(syntax, tasks, vocabulary.Model), Force = TaskWords.ForceOf(syntax, tasks, vocabulary.Lexicon) }
            : act;

    private static ImmutableArray<TaskItem> Classified(ResolutionSyntax syntax, MandateAct.Tasks act, TaskModel model) =>
        [.. act.Items.Select(item => item with { Classes = model.Classify(TaskWords.Of(syntax, act, item)) })];
}
