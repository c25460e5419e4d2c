using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MandateLedger.Interpretation;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Parsing;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Samples;

/// <summary>A fragment as it was read: its form, its acts, and everything said about it.</summary>
internal sealed record Read(ResolutionSyntax Syntax, ResolutionMeaning Meaning, ImmutableArray<Finding> Findings)
{
    public IReadOnlyList<string> ActLines => [.. Meaning.Acts.Select(ActLine.Of)];

    public IReadOnlyList<string> FindingLines => [.. Findings.Select(LineOf)];

    public IEnumerable<T> Acts<T>()
        where T : MandateAct => Meaning.Acts.OfType<T>();

    private static string LineOf(Finding finding) =>
        $"{finding.Id} {finding.Kind.ToString().ToLowerInvariant()}{(finding.At is null ? "" : $" at {finding.At}")}: {finding.Message}";
}

/// <summary>The invented country: its missions, and resolutions on them read with the program's own vocabulary.</summary>
internal static class Exemplia
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The bundled vocabulary with the invented bodies of <c>samples/bodies.json</c> beside the real ones.</summary>
    public static Vocabulary Vocabulary { get; } = Load();

    /// <summary>Reads a fragment of plain text as a resolution of that symbol and day.</summary>
    public static Read Read(string text, string symbol = "S/RES/9004 (2032)", string adopted = "2032-05-27") =>
        Read(SourceText.Plain(text) with
        {
            Told = ToldMetadata.None with { Symbol = symbol, AdoptedOn = Day(adopted) },
        });

    public static Read Read(SourceText source)
    {
        var syntax = ResolutionParser.Parse(source, Vocabulary.Lexicon);
        var meaning = syntax.Then(value => Interpreter.Interpret(value, Vocabulary));
        return new Read(syntax.Value, meaning.Value, meaning.Findings);
    }

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Vocabulary Load()
    {
        var bundled = VocabularyFiles.Load();
        return bundled with { Bodies = new BodyCatalogue([.. bundled.Bodies.All, .. Invented()]) };
    }

    private static IEnumerable<Body> Invented()
    {
        var file = File.ReadAllText(Repository.PathOf("samples", "bodies.json"));
        return JsonSerializer.Deserialize<BodiesFile>(file, Options)!.Bodies.Select(BodyOf);
    }

    private static Body BodyOf(BodyRow row) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Class = Enum.Parse<BodyClass>(row.Class, ignoreCase: true),
        Type = row.Type,
        Aliases = row.Aliases,
        ShortNames = row.Short,
        Heads = row.Heads,
        Host = row.Host,
        Countries = row.Countries,
        Founded = DecisionOf(row.Founded),
        Ended = DecisionOf(row.Ended),
        Predecessors = row.Predecessors,
        Successors = row.Successors,
    };

    private static Decision? DecisionOf(DecisionRow? row) =>
        row is null ? null : new Decision(row.On is null ? null : Day(row.On), row.By, row.At);

    private sealed record BodiesFile(BodyRow[] Bodies);

    private sealed record BodyRow(
        string Id,
        string Name,
        string Class,
        string Type,
        ImmutableArray<string> Aliases,
        ImmutableArray<string> Short,
        ImmutableArray<string> Heads,
        ImmutableArray<string> Host,
        ImmutableArray<string> Countries,
        DecisionRow? Founded,
        DecisionRow? Ended,
        ImmutableArray<string> Predecessors,
        ImmutableArray<string> Successors);

    private sealed record DecisionRow(string? On, string? By, string? At);
}
