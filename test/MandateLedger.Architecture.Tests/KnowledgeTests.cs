using System.Text.Json;
using System.Text.RegularExpressions;
using MandateLedger.Parsing.Openings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Testing;
using Xunit;

namespace MandateLedger.Architecture.Tests;

/// <summary>
/// The data files against themselves. The program reads them forgivingly: a day that is none becomes no day, a verb's
/// form that stands twice counts once. What it passes over in silence is told here.
/// </summary>
public sealed partial class KnowledgeTests
{
    private static readonly string[] Classes = ["mission", "force", "panel", "committee", "other"];

    private static readonly string[] Lists = ["aliases", "short", "heads", "host", "countries", "predecessors", "successors"];

    private static readonly string[] Decisions = ["founded", "ended"];

    // A body may be older than the one before it where it was founded first and took over later.
    private static readonly string[] OlderThanItsPredecessor = ["MNF Haiti → UNMIH"];

    // Bodies that bear one name for more than one day. The first has no end in the catalogue, so it seems to live on.
    private static readonly string[] OneNameAtOneTime =
    [
        "international commission of inquiry: International Commission of Inquiry [1012 (1995)], International commission of inquiry [1564 (2004)]",
        "international commission of inquiry: International Commission of Inquiry [1012 (1995)], International commission of inquiry [2127 (2013)]",
    ];

    // Known wrong, asserted as it is: the invented UNAMEX does not name its successors, which name it.
    private static readonly string[] OneWayOnly = ["samples/bodies.json: UNAMEX → UNOEX", "samples/bodies.json: UNAMEX → UNSMEX"];

    // Known to stand twice: the participle is in the row of its verb and again in a row of its own.
    private static readonly string[] FormsTwice = ["Deploring", "Saluting"];

    [GeneratedRegex(@"^S/RES/\d{1,4} \((?<year>\d{4})\)$|^[AS]/(?!RES/\d+$)\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex FullSymbol { get; }

    // A paragraph may be printed with a letter alone, as in the earliest resolutions.
    [GeneratedRegex(@"^(?:\d{1,3}[a-z]?|[A-Z](?:\.\d{1,3})?|Annex(?: [IVX]+)?\.\d{1,3}|pre\[\d+\])(?:\([a-z0-9]{1,5}\)|\[\d+\]|~\d+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Label { get; }

    public static TheoryData<string> Catalogues { get; } = ["data/bodies.json", "samples/bodies.json"];

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Ids_of_bodies_stand_once_and_in_order(string file)
    {
        var ids = Bodies(file).Select(IdOf).ToList();

        Assert.Distinct(ids);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void No_invented_body_has_the_id_of_a_real_one() =>
        Assert.Empty(Bodies("data/bodies.json").Select(IdOf).Intersect(Bodies("samples/bodies.json").Select(IdOf), StringComparer.OrdinalIgnoreCase));

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void A_body_has_a_name_a_class_and_lists_without_blanks_or_repetitions(string file) => Assert.All(
        Bodies(file),
        body =>
        {
            Assert.False(string.IsNullOrWhiteSpace(body.GetProperty("name").GetString()));
            Assert.Contains(body.GetProperty("class").GetString(), Classes);
            Assert.All(Lists, list => Assert.Distinct(Strings(body, list)));
            Assert.All(Lists.SelectMany(list => Strings(body, list)), text => Assert.True(text.Length > 0 && text == text.Trim(), $"{IdOf(body)}: '{text}'"));
            Assert.All(Strings(body, "host"), host => Assert.Matches("^[A-Z]{2}$", host));
            Assert.DoesNotContain(body.GetProperty("name").GetString(), Strings(body, "aliases"));
        });

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Bodies_before_and_after_a_body_are_other_bodies_of_the_catalogue(string file)
    {
        var ids = Bodies(file).Select(IdOf).ToHashSet(StringComparer.Ordinal);

        Assert.All(Bodies(file), body => Assert.All(
            Strings(body, "predecessors").Concat(Strings(body, "successors")),
            other => Assert.True(other != IdOf(body) && ids.Contains(other), $"{IdOf(body)}: {other}")));
    }

    [Fact]
    public void A_body_and_its_successor_name_each_other_but_for_those_listed()
    {
        var missing = Catalogues.Select(row => row.Data).SelectMany(file =>
        {
            var forth = Bodies(file).SelectMany(body => Strings(body, "successors").Select(after => $"{file}: {IdOf(body)} → {after}")).ToHashSet(StringComparer.Ordinal);
            forth.SymmetricExceptWith(Bodies(file).SelectMany(body => Strings(body, "predecessors").Select(before => $"{file}: {before} → {IdOf(body)}")));
            return forth;
        });

        Assert.Equal(OneWayOnly, missing.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void No_body_succeeds_itself_over_others(string file)
    {
        var before = Bodies(file).ToDictionary(IdOf, body => Strings(body, "predecessors"));
        foreach (var id in before.Keys)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<string>(before[id]);
            while (open.TryPop(out var next))
            {
                Assert.NotEqual(id, next);
                if (seen.Add(next))
                {
                    Assert.All(before[next], open.Push);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Days_are_days_symbols_are_whole_and_a_place_has_its_document(string file) => Assert.All(
        Bodies(file).SelectMany(body => Decisions.Select(part => (Where: $"{IdOf(body)} {part}", Decision: body.GetProperty(part)))).Where(pair => pair.Decision.ValueKind != JsonValueKind.Null),
        pair =>
        {
            var (on, by, at) = (Text(pair.Decision, "on"), Text(pair.Decision, "by"), Text(pair.Decision, "at"));
            Assert.True(on is null || IsoDate.Parse(on) is not null, $"{pair.Where} on {on}");
            Assert.True(by is null || FullSymbol.IsMatch(by), $"{pair.Where} by {by}");
            Assert.True(at is null || (by is not null && Label.IsMatch(at)), $"{pair.Where} at {at}");
        });

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void No_body_is_founded_before_the_year_of_its_resolution(string file) => Assert.All(
        Bodies(file).Select(body => (Id: IdOf(body), On: Day(body, "founded"), By: FullSymbol.Match(Text(body, "founded", "by") ?? ""))).Where(row => row.On is not null && row.By.Groups["year"].Success),
        row => Assert.True(row.On!.Value.Year >= int.Parse(row.By.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), row.Id));

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void No_body_ends_before_its_founding(string file) => Assert.All(
        Bodies(file), body => Assert.False(Day(body, "ended") < Day(body, "founded"), IdOf(body)));

    [Fact]
    public void A_body_is_younger_than_the_one_before_it_but_for_those_listed()
    {
        var founded = Bodies("data/bodies.json").ToDictionary(IdOf, body => Day(body, "founded"));

        Assert.Equal(
            OlderThanItsPredecessor,
            Bodies("data/bodies.json").SelectMany(body => Strings(body, "successors").Where(after => founded[after] < founded[IdOf(body)]).Select(after => $"{IdOf(body)} → {after}")));
    }

    [Fact]
    public void Two_bodies_bear_one_name_for_a_day_at_most_but_for_those_listed()
    {
        var bearers = Bodies("data/bodies.json")
            .SelectMany(body => Strings(body, "aliases").Append(IdOf(body)).Append(body.GetProperty("name").GetString()!).Select(name => (Name: name.ToLowerInvariant(), Id: IdOf(body), From: Day(body, "founded") ?? DateOnly.MinValue, Until: Day(body, "ended") ?? DateOnly.MaxValue)))
            .Distinct().GroupBy(row => row.Name);
        var clashes =
            from name in bearers
            from one in name
            from other in name
            where string.CompareOrdinal(one.Id, other.Id) < 0 && one.From < other.Until && other.From < one.Until
            select $"{name.Key}: {one.Id}, {other.Id}";

        Assert.Equal(OneNameAtOneTime, clashes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_form_of_a_verb_stands_once_but_for_those_listed()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.PathOf("data", "verbs.json")));
        var forms = file.RootElement.GetProperty("verbs").EnumerateArray().SelectMany(verb => new[] { Text(verb, "operative")!, Text(verb, "preambular")! }).Where(form => form.Length > 0);

        Assert.Equal(FormsTwice, forms.GroupBy(form => form, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_verb_has_a_form_with_a_capital_and_a_known_force()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.PathOf("data", "verbs.json")));

        Assert.All(file.RootElement.GetProperty("verbs").EnumerateArray(), verb =>
        {
            var forms = new[] { Text(verb, "operative")!, Text(verb, "preambular")! }.Where(form => form.Length > 0).ToList();
            Assert.NotEmpty(forms);
            Assert.All(forms, form => Assert.Matches("^[A-Z][a-z]+(?:[ -][a-z]+)*$", form));
            Assert.True(Enum.TryParse<VerbForce>(Text(verb, "force"), ignoreCase: true, out _), Text(verb, "force"));
            Assert.Distinct(Strings(verb, "complements"));
        });
        Assert.Distinct(Strings(file.RootElement, "adverbs"));
    }

    [Fact]
    public void A_phrase_of_a_condition_is_in_small_letters_and_means_one_thing()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.PathOf("data", "conditions.json")));
        var phrases = file.RootElement.GetProperty("conditions").EnumerateArray().SelectMany(row => Strings(row, "phrases")).ToList();

        Assert.NotEmpty(phrases);
        Assert.Distinct(phrases);
        Assert.All(phrases, phrase => Assert.Equal(phrase.ToLowerInvariant().Trim(), phrase));
    }

    private static IReadOnlyList<JsonElement> Bodies(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.PathOf(file)));
        return [.. json.RootElement.GetProperty("bodies").EnumerateArray().Select(body => body.Clone())];
    }

    private static string IdOf(JsonElement body) => body.GetProperty("id").GetString()!;

    private static IReadOnlyList<string> Strings(JsonElement row, string list) =>
        [.. row.GetProperty(list).EnumerateArray().Select(text => text.GetString()!)];

    private static string? Text(JsonElement row, string name) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string? Text(JsonElement row, string part, string name) => Text(row.GetProperty(part), name);

    private static DateOnly? Day(JsonElement body, string part) => IsoDate.Parse(Text(body, part, "on"));
}
