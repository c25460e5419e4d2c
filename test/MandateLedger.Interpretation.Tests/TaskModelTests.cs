using System.Text.Json;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Analysis;
using MandateLedger.Parsing.Openings;
using MandateLedger.Samples;
using Xunit;

namespace MandateLedger.Interpretation.Tests;

/// <summary>What tasks are about, and the data files that say so.</summary>
public sealed class TaskModelTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly TasksFile Lexicon = Load<TasksFile>("tasks.json");

    private static readonly WeightsFile Weights = Load<WeightsFile>("task-weights.json");

    public static TheoryData<string, string> Tasks => Examples(Lexicon.Tasks.Select(row => (row.Id, row.Example)));

    public static TheoryData<string, string> Components => Examples(Lexicon.Components.Select(row => (row.Id, row.Example)));

    public static TheoryData<string, string> Modalities => Examples(Lexicon.Modalities.Select(row => (row.Id, row.Example)));

    public static TheoryData<string, string> ComponentsOfTasks => Examples(Lexicon.Tasks.SelectMany(row => row.Components.Select(component => (component, row.Example))));

    [Theory]
    [MemberData(nameof(Tasks))]
    public void The_example_of_a_task_is_read_as_that_task(string id, string example) =>
        Assert.Contains(id, ClassesOf(example).Pema.Select(pair => pair.Task));

    [Theory]
    [MemberData(nameof(Components))]
    public void The_example_of_a_component_is_read_as_that_component(string id, string example) =>
        Assert.Contains(id, ClassesOf(example).Components);

    [Theory]
    [MemberData(nameof(ComponentsOfTasks))]
    public void The_example_of_a_task_is_of_its_components(string id, string example) =>
        Assert.Contains(id, ClassesOf(example).Components);

    [Theory]
    [MemberData(nameof(Modalities))]
    public void The_example_of_a_modality_is_read_as_that_modality(string id, string example) =>
        Assert.Contains(id, ClassesOf(example).Pema.Select(pair => pair.Modality));

    [Fact]
    public void The_weights_are_those_of_the_lexicon()
    {
        Assert.Equal(Lexicon.Tasks.Select(row => row.Id), Weights.Tasks.Select(row => row.Id));
        Assert.Equal(Lexicon.Modalities.Select(row => row.Id), Weights.Modalities.Select(row => row.Id));
        Assert.All(Lexicon.Tasks, row => Assert.Subset(Weights.Tasks.Single(weights => weights.Id == row.Id).Cues.Keys.ToHashSet(), row.Strong.Concat(row.Weak).ToHashSet()));
    }

    [Fact]
    public void A_cue_stands_once_in_a_row() =>
        Assert.All(Lexicon.Tasks.Select(row => row.Strong.Concat(row.Weak)).Concat(Lexicon.Components.Select(row => row.Cues)), cues => Assert.Distinct(cues));

    [Fact]
    public void There_are_40_tasks_and_21_components()
    {
        Assert.Equal(40, Lexicon.Tasks.Select(row => row.Id).Distinct().Count());
        Assert.Equal(21, Lexicon.Components.Select(row => row.Id).Distinct().Count());
        Assert.Subset(Lexicon.Components.Select(row => row.Id).ToHashSet(), Lexicon.Tasks.SelectMany(row => row.Components).ToHashSet());
    }

    [Theory]
    [InlineData("Train the police.", "police")]
    [InlineData("the PRE-ELECTION talks", "")]
    [InlineData("Elections, and polling", "elect*")]
    [InlineData("secure the three river ports for polling", "secur* + polling")]
    [InlineData("secure the ports, the wells, the piers, the roads and the towers for polling", "")]
    [InlineData("rule of law", "rule of law")]
    [InlineData("rule of", "")]
    [InlineData("", "")]
    public void A_cue_is_a_run_of_words_or_two_near_each_other(string text, string expected)
    {
        var finder = new CueFinder(["police", "elect*", "secur* + polling", "rule of law"]);
        Assert.Equal(expected, string.Join(", ", finder.Find([text]).Select(place => finder.Cues[place])));
    }

    [Fact]
    public void Words_without_a_cue_are_about_nothing_we_know() =>
        Assert.True(ClassesOf("count the wells").IsEmpty);

    [Fact]
    public void A_heading_speaks_for_its_items_and_the_chapeau_of_the_list_does_not()
    {
        var act = Assert.Single(Exemplia.Read("""
            1. Decides that UNAMEX, while the police of Exemplia is trained, shall:
            (a) Elections:
            (i) count the boxes;
            (b) count the wells;
            """).Acts<MandateAct.Tasks>());
        Assert.Equal(["electoral-assistance"], act.Items[0].Classes.Components);
        Assert.True(act.Items[1].Classes.IsEmpty);
    }

    [Fact]
    public void Of_a_paragraph_that_is_a_task_only_the_clause_that_gives_it_counts()
    {
        var act = Assert.Single(Exemplia.Read("1. Welcomes the elections in Exemplia and requests UNAMEX to train the police;").Acts<MandateAct.Tasks>());
        Assert.Equal([new PemaTask("policereform", "assist")], Assert.Single(act.Items).Classes.Pema);
    }

    [Theory]
    [InlineData("Decides that UNAMEX shall count the wells;", VerbForce.Decision)]
    [InlineData("Requests UNAMEX to count the wells;", VerbForce.Request)]
    [InlineData("Calls upon UNAMEX to count the wells;", VerbForce.Call)]
    public void An_act_says_how_strongly_the_Council_speaks(string sentence, VerbForce force) =>
        Assert.Equal(force, Assert.Single(Exemplia.Read($"1. {sentence}").Acts<MandateAct.Tasks>()).Force);

    private static TaskClasses ClassesOf(string words)
    {
        var act = Assert.Single(Exemplia.Read($"1. Decides that UNAMEX shall:\n(a) {words};").Acts<MandateAct.Tasks>());
        return Assert.Single(act.Items).Classes;
    }

    private static TheoryData<string, string> Examples(IEnumerable<(string Id, string Example)> rows)
    {
        var data = new TheoryData<string, string>();
        foreach (var (id, example) in rows)
        {
            data.Add(id, example);
        }

        return data;
    }

    private static T Load<T>(string name) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(Repository.PathOf("data", name)), Options)!;

    private sealed record TasksFile(Row[] Components, Row[] Modalities, TaskRow[] Tasks);

    private sealed record Row(string Id, string[] Cues, string Example);

    private sealed record TaskRow(string Id, string[] Components, string[] Strong, string[] Weak, string Example);

    private sealed record WeightsFile(WeightRow[] Tasks, WeightRow[] Modalities);

    private sealed record WeightRow(string Id, Dictionary<string, double> Cues);
}
