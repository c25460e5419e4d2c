using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MandateLedger.Interpretation.Analysis;
using MandateLedger.Knowledge;
using MandateLedger.Samples;

namespace MandateLedger.Workshop;

/// <summary>Learns <c>data/task-weights.json</c> from the lexicon and the coded rows, and says how well it does on missions that it has not seen.</summary>
internal static class TaskLearning
{
    private const double Threshold = 0.15;

    private static readonly string Page = Repository.PathOf("data", "task-weights.json");

    private static readonly string Scores = Repository.PathOf("scorecard-pema.md");

    public static int Run(string[] args)
    {
        if (PemaCard.Missing)
        {
            Console.WriteLine("The documents and the PEMA data set are not here; name their folder in MANDATE_CORPUS to learn from them.");
            return 0;
        }

        Console.WriteLine(Report(out var trainer));
        if (!args.Contains("--dry"))
        {
            var (tasks, modalities) = trainer.Learn(null);
            File.WriteAllText(Page, Written(tasks, modalities));
            Console.WriteLine($"{Repository.Relative(Page)} holds what was learnt.");
        }

        return 0;
    }

    /// <summary>Prints the measure; with <c>--accept</c> it becomes the accepted run.</summary>
    public static int Score(string[] args)
    {
        if (PemaCard.Missing)
        {
            return 0;
        }

        var report = Report(out _);
        Console.WriteLine(report);
        if (args.Contains("--accept"))
        {
            File.WriteAllText(Scores, PageOf(report));
            Console.WriteLine($"{Repository.Relative(Scores)} holds this run now.");
        }

        return 0;
    }

    /// <summary>The measure, each mission read with weights learnt from the others.</summary>
    public static string Report(out TaskTrainer trainer)
    {
        var lexicon = TaskModelFiles.LoadLexicon();
        var (mandates, examples) = PemaCard.Load(VocabularyFiles.Load());
        var learning = trainer = new TaskTrainer(lexicon, examples);
        return PemaCard.Of(mandates, examples, mission =>
        {
            var (tasks, modalities) = learning.Learn(mission);
            return new TaskModel([], tasks, modalities, Threshold);
        });
    }

    private static string PageOf(string report) => $"""
        # The accepted run of what tasks are about

        Made by `./dev score --accept`, against the PEMA data set on peacekeeping mandates (Di Salvatore, Lundgren, Oksamytna and Smidt, Journal of Conflict Resolution 66 (4-5), doi 10.1177/00220027211068897).
        Every mission is read with weights learnt from the other missions, so the figures are those of missions not seen.
        Only sums stand here, because the rows of the data set are not ours to give on; rows that it calls encouraged count neither way.

        {report}

        """;

    private static string Written(ImmutableArray<TaskTopic> tasks, ImmutableArray<ModalityTopic> modalities)
    {
        var text = new StringBuilder("{\n \"$schema\": \"schema/task-weights.schema.json\",\n");
        text.Append(CultureInfo.InvariantCulture, $" \"threshold\": {Threshold},\n \"tasks\": [\n");
        text.AppendJoin(",\n", tasks.Select(task => $"  {{\n   \"id\": \"{task.Id}\",\n   \"bias\": {Number(task.Bias)},\n   \"cues\": {Weights(task.Weights)}\n  }}"));
        text.Append("\n ],\n \"modalities\": [\n");
        text.AppendJoin(",\n", modalities.Select(way => $"  {{\n   \"id\": \"{way.Id}\",\n   \"bias\": {Number(way.Bias)},\n   \"cues\": {Weights(way.Weights)},\n   \"tasks\": {Weights(way.Tasks)}\n  }}"));
        return text.Append("\n ]\n}\n").ToString();
    }

    private static string Weights(ImmutableDictionary<string, double> weights) =>
        $"{{\n{string.Join(",\n", weights.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"    \"{pair.Key}\": {Number(pair.Value)}"))}\n   }}";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
