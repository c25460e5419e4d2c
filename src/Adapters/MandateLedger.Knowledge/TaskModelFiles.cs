using System.Collections.Immutable;
using MandateLedger.Interpretation.Analysis;

namespace MandateLedger.Knowledge;

/// <summary>Loads what the words of tasks are about: the lexicon, written by hand, and the weights, learnt.</summary>
public static class TaskModelFiles
{
    /// <summary>The lexicon with its weights.</summary>
    public static TaskModel Load()
    {
        var weights = DataFiles.Read("task-weights.json", DataJson.Default.TaskWeightsFile);
        var components = LoadLexicon().Tasks.ToDictionary(task => task.Id, task => task.Components, StringComparer.Ordinal);
        return new TaskModel(
            DataFiles.Read("tasks.json", DataJson.Default.TasksFile).Components.Select(row => new ComponentTopic(row.Id, [.. row.Cues])),
            weights.Tasks.Select(row => new TaskTopic(row.Id, components[row.Id], row.Bias, row.Cues.ToImmutableDictionary(StringComparer.Ordinal))),
            weights.Modalities.Select(row => new ModalityTopic(row.Id, row.Bias, row.Cues.ToImmutableDictionary(StringComparer.Ordinal), (row.Tasks ?? []).ToImmutableDictionary(StringComparer.Ordinal))),
            weights.Threshold);
    }

    /// <summary>The lexicon alone, from which weights are learnt.</summary>
    public static TaskLexicon LoadLexicon()
    {
        var file = DataFiles.Read("tasks.json", DataJson.Default.TasksFile);
        return new TaskLexicon(
            [.. file.Tasks.Select(row => new TaskCues(row.Id, [.. row.Components], [.. row.Strong], [.. row.Weak]))],
            [.. file.Modalities.Select(row => new ModalityCues(row.Id, [.. row.Cues]))]);
    }
}

/// <summary>The cues of tasks and modalities, as a person wrote them down.</summary>
/// <param name="Tasks">The tasks of the PEMA data set.</param>
/// <param name="Modalities">The ways in which they are done.</param>
public sealed record TaskLexicon(ImmutableArray<TaskCues> Tasks, ImmutableArray<ModalityCues> Modalities);

/// <summary>The cues of one task.</summary>
/// <param name="Id">The task.</param>
/// <param name="Components">The mandate components to which it belongs.</param>
/// <param name="Strong">Cues that seldom speak of anything else.</param>
/// <param name="Weak">Cues that may speak of other things too.</param>
public sealed record TaskCues(string Id, ImmutableArray<string> Components, ImmutableArray<string> Strong, ImmutableArray<string> Weak);

/// <summary>The cues of one modality.</summary>
/// <param name="Id">The modality.</param>
/// <param name="Cues">The cues.</param>
public sealed record ModalityCues(string Id, ImmutableArray<string> Cues);
