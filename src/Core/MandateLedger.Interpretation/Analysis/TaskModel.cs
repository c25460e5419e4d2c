using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;

namespace MandateLedger.Interpretation.Analysis;

/// <summary>A task of the PEMA data set, with what each cue counts for it.</summary>
/// <param name="Id">The data set's own code.</param>
/// <param name="Components">The mandate components to which such a task belongs.</param>
/// <param name="Bias">What the task counts without any cue.</param>
/// <param name="Weights">What each cue counts.</param>
public sealed record TaskTopic(string Id, ImmutableArray<string> Components, double Bias, ImmutableDictionary<string, double> Weights);

/// <summary>A way in which a task is done, with what each cue and each task counts for it.</summary>
/// <param name="Id">The data set's own code.</param>
/// <param name="Bias">What the modality counts without any cue.</param>
/// <param name="Weights">What each cue counts.</param>
/// <param name="Tasks">What each task counts.</param>
public sealed record ModalityTopic(string Id, double Bias, ImmutableDictionary<string, double> Weights, ImmutableDictionary<string, double> Tasks);

/// <summary>A mandate component with the words that speak of it; one of them is enough.</summary>
/// <param name="Id">The component's id.</param>
/// <param name="Cues">The cues.</param>
public sealed record ComponentTopic(string Id, ImmutableArray<string> Cues);

/// <summary>
/// Says what the words of a task are about: a lexicon for mandate components, and for the tasks of the PEMA data set a
/// sum of weights for each, learnt once by <c>./dev learn</c>. The model is data; it is handed in with the vocabulary.
/// </summary>
public sealed class TaskModel
{
    // From here on a thing is likelier than not. A task is named below it already, because a mission has each task in
    // several of its items; the components of an item stand for themselves.
    private const double Likely = 0.5;

    private readonly CueFinder finder;
    private readonly double threshold;
    private readonly ImmutableArray<ComponentTopic> components;
    private readonly ImmutableArray<(TaskTopic Topic, double[] Weights)> tasks;
    private readonly ImmutableArray<(ModalityTopic Topic, double[] Weights)> modalities;
    private readonly ImmutableArray<ImmutableArray<int>> componentsOfCue;

    /// <summary>Prepares the model; a task is found where its probability is at least <paramref name="threshold"/>.</summary>
    public TaskModel(IEnumerable<ComponentTopic> components, IEnumerable<TaskTopic> tasks, IEnumerable<ModalityTopic> modalities, double threshold)
    {
        this.components = [.. components];
        this.threshold = threshold;
        var (topics, ways) = (tasks.ToList(), modalities.ToList());
        finder = new CueFinder([.. this.components.SelectMany(component => component.Cues)
            .Concat(topics.SelectMany(topic => topic.Weights.Keys))
            .Concat(ways.SelectMany(way => way.Weights.Keys)).Distinct().Order(StringComparer.Ordinal)]);
        this.tasks = [.. topics.Select(topic => (topic, WeightsOf(topic.Weights)))];
        this.modalities = [.. ways.Select(way => (way, WeightsOf(way.Weights)))];
        componentsOfCue = [.. finder.Cues.Select(cue => Enumerable.Range(0, this.components.Length).Where(index => this.components[index].Cues.Contains(cue)).ToImmutableArray())];
    }

    /// <summary>A model that knows nothing.</summary>
    public static TaskModel None { get; } = new([], [], [], 1);

    /// <summary>What the words of a task are about.</summary>
    public TaskClasses Classify(IEnumerable<string> texts)
    {
        var cues = finder.Find(texts);
        if (cues.IsEmpty)
        {
            return TaskClasses.None;
        }

        var found = tasks.Select(task => (task.Topic, P: Probability(task.Topic.Bias, task.Weights, cues))).Where(task => task.P >= threshold).ToList();
        var ids = cues.SelectMany(cue => componentsOfCue[cue]).Select(index => components[index].Id)
            .Concat(found.Where(task => task.P >= Likely).SelectMany(task => task.Topic.Components)).ToHashSet(StringComparer.Ordinal);
        return new TaskClasses(
            [.. components.Select(component => component.Id).Where(ids.Contains)],
            [.. found.SelectMany(task => ModalitiesOf(task.Topic.Id, cues).Select(way => new PemaTask(task.Topic.Id, way)))]);
    }

    // Every modality that is likelier than not, or else the likeliest.
    private IEnumerable<string> ModalitiesOf(string task, ImmutableArray<int> cues)
    {
        var likely = modalities
            .Select(way => (way.Topic.Id, P: Probability(way.Topic.Bias + way.Topic.Tasks.GetValueOrDefault(task), way.Weights, cues)))
            .OrderByDescending(way => way.P).ToList();
        return likely.Take(Math.Max(1, likely.Count(way => way.P >= Likely))).Select(way => way.Id);
    }

    private double[] WeightsOf(ImmutableDictionary<string, double> weights) =>
        [.. finder.Cues.Select(cue => weights.GetValueOrDefault(cue))];

    private static double Probability(double bias, double[] weights, ImmutableArray<int> cues)
    {
        var sum = bias;
        foreach (var cue in cues)
        {
            sum += weights[cue];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
