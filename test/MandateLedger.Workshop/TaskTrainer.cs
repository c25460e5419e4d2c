using System.Collections.Immutable;
using MandateLedger.Interpretation.Analysis;
using MandateLedger.Knowledge;

namespace MandateLedger.Workshop;

/// <summary>
/// Learns the weights of cues by logistic regression. A cue of the lexicon begins with a weight of its own, high where a
/// person called it strong, and moves from there only as far as the examples carry it; cues of other tasks begin at nothing.
/// </summary>
internal sealed class TaskTrainer
{
    private const double Strong = 4.5, Weak = 1.5, Bias = -4, OwnPull = 0.5, OtherPull = 2, BiasPull = 5, WayPull = 1;
    private const int Rounds = 60;

    private readonly TaskLexicon lexicon;
    private readonly CueFinder taskFinder, wayFinder;
    private readonly IReadOnlyList<(TaskExample Example, ImmutableArray<int> Cues, ImmutableArray<int> Ways)> examples;

    public TaskTrainer(TaskLexicon lexicon, IEnumerable<TaskExample> examples)
    {
        this.lexicon = lexicon;
        taskFinder = new CueFinder(lexicon.Tasks.SelectMany(task => task.Strong.Concat(task.Weak)).Distinct().Order(StringComparer.Ordinal));
        wayFinder = new CueFinder(lexicon.Modalities.SelectMany(way => way.Cues).Distinct().Order(StringComparer.Ordinal));
        this.examples = [.. examples.Select(example => (example, taskFinder.Find(example.Texts), wayFinder.Find(example.Texts)))];
    }

    /// <summary>The weights that the examples of all missions but one give, or of all.</summary>
    public (ImmutableArray<TaskTopic> Tasks, ImmutableArray<ModalityTopic> Modalities) Learn(string? without)
    {
        var seen = examples.Where(one => one.Example.Mandate.Mission != without).ToList();
        return ([.. lexicon.Tasks.Select(task => TopicOf(task, seen))], [.. lexicon.Modalities.Select(way => WayOf(way, seen))]);
    }

    private TaskTopic TopicOf(TaskCues task, List<(TaskExample Example, ImmutableArray<int> Cues, ImmutableArray<int> Ways)> seen)
    {
        var prior = taskFinder.Cues.Select(cue => task.Strong.Contains(cue) ? Strong : task.Weak.Contains(cue) ? Weak : 0).ToArray();
        // A row whose paragraph says nothing of the task was read in another document: it teaches nothing.
        var cases = seen.Where(one => !one.Example.Open.Contains(task.Id))
            .Select(one => (one.Cues, Wanted: one.Example.Gives(task.Id)))
            .Where(one => !one.Wanted || one.Cues.Any(cue => prior[cue] > 0)).ToList();
        var (bias, weights) = Descend(cases, Bias, BiasPull, prior, [.. prior.Select(weight => weight > 0 ? OwnPull : OtherPull)]);
        return new TaskTopic(task.Id, task.Components, bias, Kept(taskFinder.Cues, weights, prior));
    }

    private ModalityTopic WayOf(ModalityCues way, List<(TaskExample Example, ImmutableArray<int> Cues, ImmutableArray<int> Ways)> seen)
    {
        var count = wayFinder.Cues.Length;
        var prior = wayFinder.Cues.Select(cue => way.Cues.Contains(cue) ? 1.0 : 0).Concat(lexicon.Tasks.Select(_ => 0.0)).ToArray();
        var places = lexicon.Tasks.Select((task, place) => (task.Id, place)).ToDictionary(pair => pair.Id, pair => count + pair.place, StringComparer.Ordinal);
        var cases = seen.SelectMany(one => one.Example.Given.Where(row => !row.Encouraged && places.ContainsKey(row.Task)).GroupBy(row => row.Task)
            .Select(rows => (Cues: one.Ways.Add(places[rows.Key]), Wanted: rows.Any(row => row.Modality == way.Id)))).ToList();
        var (bias, weights) = Descend(cases, -1, WayPull, prior, [.. prior.Select(_ => WayPull)]);
        return new ModalityTopic(
            way.Id, bias, Kept(wayFinder.Cues, weights, prior),
            lexicon.Tasks.Select(task => (task.Id, Weight: Math.Round(weights[places[task.Id]], 2))).Where(pair => pair.Weight != 0).ToImmutableDictionary(pair => pair.Id, pair => pair.Weight, StringComparer.Ordinal));
    }

    // Steps that shrink where a weight has moved much; every run gives the same weights.
    private static (double Bias, double[] Weights) Descend(List<(ImmutableArray<int> Cues, bool Wanted)> cases, double bias, double biasPull, double[] prior, double[] pull)
    {
        var (weights, slopes, moved) = ((double[])prior.Clone(), new double[prior.Length], new double[prior.Length]);
        var (now, biasMoved) = (bias, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(slopes);
            var biasSlope = biasPull * (now - bias);
            foreach (var (cues, wanted) in cases)
            {
                var sum = now;
                foreach (var cue in cues)
                {
                    sum += weights[cue];
                }

                var error = (1 / (1 + Math.Exp(-sum))) - (wanted ? 1 : 0);
                biasSlope += error;
                foreach (var cue in cues)
                {
                    slopes[cue] += error;
                }
            }

            now -= Step(biasSlope, ref biasMoved);
            for (var cue = 0; cue < weights.Length; cue++)
            {
                weights[cue] -= Step(slopes[cue] + (pull[cue] * (weights[cue] - prior[cue])), ref moved[cue]);
            }
        }

        return (Math.Round(now, 2), weights);
    }

    private static double Step(double slope, ref double moved)
    {
        moved += slope * slope;
        return slope == 0 ? 0 : 0.5 * slope / Math.Sqrt(moved + 1e-6);
    }

    private static ImmutableDictionary<string, double> Kept(ImmutableArray<string> cues, double[] weights, double[] prior) =>
        cues.Select((cue, place) => (cue, Weight: Math.Round(weights[place], 2), Own: prior[place] > 0))
            .Where(one => one.Own || Math.Abs(one.Weight) >= 0.1)
            .ToImmutableDictionary(one => one.cue, one => one.Weight, StringComparer.Ordinal);
}
