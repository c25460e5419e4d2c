using System.Collections.Immutable;
using System.Text.Json;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Samples;
using Xunit;

namespace MandateLedger.Interpretation.Tests;

/// <summary>Conditions of tasks, and the data file that names them.</summary>
public sealed class ConditionTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private static readonly ImmutableArray<Row> Rows = Load();

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Rows)
            {
                data.Add(row.Wording, row.Example);
            }

            return data;
        }
    }

    public static TheoryData<string, string> Phrases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (row, phrase) in Rows.SelectMany(row => row.Phrases.Select(phrase => (row, phrase))))
            {
                data.Add(row.Wording, phrase);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_condition_is_read_as_that_condition(string wording, string example) =>
        Assert.Contains(wording, ConditionsOf(example));

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Every_phrase_of_a_condition_is_read_as_that_condition(string wording, string phrase) =>
        Assert.Contains(wording, ConditionsOf($"count, {phrase.TrimStart(',', ' ')} Exemplia, the wells and the piers, {phrase.TrimStart(',', ' ')}"));

    [Fact]
    public void Every_wording_stands_once_and_is_what_the_program_carries() =>
        Assert.Equal(Rows.Select(row => row.Wording).Distinct(), Exemplia.Vocabulary.Conditions.Select(condition => condition.Wording));

    [Fact]
    public void Phrases_are_in_small_letters_because_case_is_set_aside() =>
        Assert.All(Rows.SelectMany(row => row.Phrases), phrase => Assert.Equal(phrase.ToLowerInvariant(), phrase));

    [Fact]
    public void A_task_without_a_condition_has_none() =>
        Assert.Empty(ConditionsOf("count the wells"));

    [Fact]
    public void An_item_has_the_conditions_of_every_chapeau_above_it_and_its_own()
    {
        var act = Assert.Single(Exemplia.Read("""
            1. Decides that UNAMEX, as circumstances permit, shall:
            (a) advise, in consultation with the Government of Exemplia:
            (i) the courts, within existing resources;
            (b) count the wells;
            """).Acts<MandateAct.Tasks>());
        Assert.Equal(["as circumstances permit", "in consultation with the Government", "within existing resources"], act.Items[0].Conditions);
        Assert.Equal(["as circumstances permit"], act.Items[1].Conditions);
    }

    [Fact]
    public void A_condition_of_an_earlier_clause_is_not_one_of_the_task()
    {
        var act = Assert.Single(Exemplia.Read("1. Notes that donors give within existing resources and requests UNAMEX to count the wells;").Acts<MandateAct.Tasks>());
        Assert.Empty(Assert.Single(act.Items).Conditions);
    }

    private static ImmutableArray<string> ConditionsOf(string words)
    {
        var act = Assert.Single(Exemplia.Read($"1. Decides that UNAMEX shall:\n(a) {words};").Acts<MandateAct.Tasks>());
        return Assert.Single(act.Items).Conditions;
    }

    private static ImmutableArray<Row> Load()
    {
        var file = File.ReadAllText(Repository.PathOf("data", "conditions.json"));
        return JsonSerializer.Deserialize<ConditionsFile>(file, Options)!.Conditions;
    }

    private sealed record ConditionsFile(ImmutableArray<Row> Conditions);

    private sealed record Row(string Wording, ImmutableArray<string> Phrases, string Example);
}
