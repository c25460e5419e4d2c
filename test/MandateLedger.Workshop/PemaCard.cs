using System.Globalization;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Analysis;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Knowledge;
using MandateLedger.Measures;

namespace MandateLedger.Workshop;

/// <summary>
/// Measures what tasks are said to be about against the PEMA data set. Only sums are printed, because its rows are not ours to give on.
/// </summary>
internal static class PemaCard
{
    private static readonly string Folder = Path.Combine(Corpus.Folder, "truth", "pema");

    public static bool Missing => !Directory.Exists(Folder) || Corpus.Missing is not null;

    /// <summary>The resolutions and missions of the data set, with their examples.</summary>
    public static (IReadOnlyList<PemaMandate> Mandates, List<TaskExample> Examples) Load(Vocabulary vocabulary)
    {
        var mandates = PemaRows.Read(Folder);
        return (mandates, new TaskExamples(vocabulary).Of(mandates).ToList());
    }

    /// <summary>
    /// The tables, with the model that <paramref name="unseen"/> gives for a mission: one that has not seen it.
    /// </summary>
    public static string Of(IReadOnlyList<PemaMandate> mandates, IReadOnlyList<TaskExample> examples, Func<string, TaskModel> unseen)
    {
        var models = mandates.Select(mandate => mandate.Mission).Distinct().ToDictionary(mission => mission, unseen, StringComparer.Ordinal);
        var read = examples.Select(example => (Example: example, Classes: models[example.Mandate.Mission].Classify(example.Texts))).ToList();
        var mission = Compare(mandates, read.Where(one => one.Example.InAct), row => [row.Task], (pair, _) => pair.Task);
        var place = Compare(mandates, read.Where(one => one.Example.InAct), row => row.Labels.Select(label => $"{row.Task} {Top(label)}"), (pair, label) => $"{pair.Task} {Top(label)}");
        var coded = Compare(
            [.. mandates.Select(mandate => mandate with { Rows = [.. mandate.Rows.Where(row => examples.Any(example => example.Mandate == mandate && example.Given.Contains(row)))] })],
            read.Where(one => !one.Example.Given.IsEmpty), row => [row.Task], (pair, _) => pair.Task);
        var pairs = Compare(mandates, read.Where(one => one.Example.InAct), row => [$"{row.Task} {row.Modality}"], (pair, _) => $"{pair.Task} {pair.Modality}");
        return $"""
            | PEMA | precision | recall | F1 | hits | missed | extra |
            |---|---|---|---|---|---|---|
            {mission.Row("task of a mission, from our acts")}
            {place.Row("the same, with the operative paragraph")}
            {pairs.Row("the same, with the modality")}
            {coded.Row("task of a mission, given the coders' paragraphs")}

            {Coverage(mandates, examples)}

            | task | hits | missed | of them in our acts | extra | mostly read instead |
            |---|---|---|---|---|---|
            {string.Join('\n', Confusion(mandates, examples, read, mission))}
            """;
    }

    // Where the coders' rows come from: how many our acts can reach at all.
    private static string Coverage(IReadOnlyList<PemaMandate> mandates, IReadOnlyList<TaskExample> examples)
    {
        var rows = mandates.SelectMany(mandate => mandate.Rows).Where(row => !row.Encouraged).ToList();
        var inActs = examples.Where(example => example.InAct).SelectMany(example => example.Given).ToHashSet();
        var inText = examples.SelectMany(example => example.Given).ToHashSet();
        var (reached, told) = (rows.Count(inActs.Contains), rows.Count(row => !inActs.Contains(row) && inText.Contains(row)));
        return string.Create(CultureInfo.InvariantCulture, $"Of {rows.Count} rows, {reached} name a paragraph that our acts give as a task of the mission, {told} another paragraph of the resolution, and {rows.Count - reached - told} only a report, an annex or another document.");
    }

    private static IEnumerable<string> Confusion(IReadOnlyList<PemaMandate> mandates, IReadOnlyList<TaskExample> examples, List<(TaskExample Example, TaskClasses Classes)> read, Keys keys)
    {
        var reached = examples.Where(example => example.InAct)
            .SelectMany(example => example.Given.Where(row => !row.Encouraged).Select(row => Key(example.Mandate, row.Task))).ToHashSet(StringComparer.Ordinal);
        foreach (var task in mandates.SelectMany(mandate => mandate.Rows).Select(row => row.Task).Concat(keys.Extra.Select(TaskOf)).Distinct().Order(StringComparer.Ordinal))
        {
            var missed = keys.Missed.Where(key => TaskOf(key) == task).ToList();
            var instead = read.Where(one => one.Example.InAct && one.Example.Gives(task) && one.Classes.Pema.All(pair => pair.Task != task))
                .SelectMany(one => one.Classes.Pema.Select(pair => pair.Task).Distinct().Where(other => !one.Example.Gives(other)))
                .CountBy(other => other).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(2).Select(pair => pair.Key);
            yield return string.Create(CultureInfo.InvariantCulture, $"| {task} | {keys.Hits.Count(key => TaskOf(key) == task)} | {missed.Count} | {missed.Count(reached.Contains)} | {keys.Extra.Count(key => TaskOf(key) == task)} | {string.Join(", ", instead)} |");
        }
    }

    private static Keys Compare(
        IReadOnlyList<PemaMandate> mandates,
        IEnumerable<(TaskExample Example, TaskClasses Classes)> read,
        Func<PemaRow, IEnumerable<string>> wantedOf,
        Func<PemaTask, string, string> foundOf)
    {
        var wanted = Of(mandates, row => !row.Encouraged);
        var either = Of(mandates, row => row.Encouraged);
        either.ExceptWith(wanted);
        var found = read.SelectMany(one => one.Classes.Pema.Select(pair => Key(one.Example.Mandate, foundOf(pair, one.Example.Label)))).ToHashSet(StringComparer.Ordinal);
        found.ExceptWith(either);
        return new Keys([.. wanted.Where(found.Contains)], [.. wanted.Where(key => !found.Contains(key))], [.. found.Where(key => !wanted.Contains(key))]);

        HashSet<string> Of(IEnumerable<PemaMandate> from, Func<PemaRow, bool> accept) =>
            from.SelectMany(mandate => mandate.Rows.Where(accept).SelectMany(wantedOf).Select(key => Key(mandate, key))).ToHashSet(StringComparer.Ordinal);
    }

    private static string Key(PemaMandate mandate, string rest) => string.Create(CultureInfo.InvariantCulture, $"{mandate.Number}/{mandate.Mission}/{rest}");

    private static string TaskOf(string key) => key[(key.LastIndexOf('/') + 1)..];

    // Coders and texts letter items differently; the operative paragraph is what both name.
    private static string Top(string label) => label.Split('(', '[', '~')[0];

    private sealed record Keys(IReadOnlyList<string> Hits, IReadOnlyList<string> Missed, IReadOnlyList<string> Extra)
    {
        public string Row(string name) => new Tally(name, Hits, Missed, Extra).Row;
    }
}
