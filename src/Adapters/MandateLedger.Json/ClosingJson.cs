using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MandateLedger.Ledger.Postings;
using MandateLedger.Transition;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Json;

/// <summary>Facts of a closing file, each on one line: what kind, what it says, where it comes from, who recorded it and when.</summary>
public static class ClosingJson
{
    private static readonly Dictionary<string, JsonTypeInfo> Kinds = new(StringComparer.Ordinal)
    {
        ["closing"] = ClosingContext.Lines.ClosingDecision,
        ["task"] = ClosingContext.Lines.TaskDisposition,
        ["site"] = ClosingContext.Lines.Site,
        ["assets"] = ClosingContext.Lines.AssetGroup,
        ["asset-register"] = ClosingContext.Lines.AssetRegister,
        ["posts"] = ClosingContext.Lines.PostsInMonth,
        ["unit"] = ClosingContext.Lines.UnitStrength,
        ["amount"] = ClosingContext.Lines.Amount,
        ["records"] = ClosingContext.Lines.RecordClass,
        ["remainder"] = ClosingContext.Lines.Remainder,
        ["obligation"] = ClosingContext.Lines.Obligation,
        ["milestone"] = ClosingContext.Lines.Milestone,
        ["risk"] = ClosingContext.Lines.ClosingRisk,
        ["withdrawal"] = ClosingContext.Lines.Withdrawal,
    };

    private static readonly Dictionary<Type, string> Names = Kinds.ToDictionary(kind => kind.Value.Type, kind => kind.Key);

    /// <summary>The kinds of entries, as lines name them.</summary>
    public static IEnumerable<string> KindNames => Kinds.Keys;

    /// <summary>The kind of an entry.</summary>
    public static string KindOf(ClosingEntry entry) => Names[entry.GetType()];

    /// <summary>A fact as a line.</summary>
    public static string Write(ClosingFact fact) =>
        JsonSerializer.Serialize(new ClosingLine(KindOf(fact.Entry), ElementOf(fact.Entry), fact.Source, fact.Recording.By, fact.Recording.At), ClosingContext.Lines.ClosingLine);

    /// <summary>An entry as JSON.</summary>
    public static JsonElement ElementOf(ClosingEntry entry) => JsonSerializer.SerializeToElement(entry, Kinds[KindOf(entry)]);

    /// <summary>The names of the parts that an entry fills, those of a part after a point: <c>handover.evidence</c>.</summary>
    public static IEnumerable<string> PartsOf(ClosingEntry entry) => Parts(ElementOf(entry), "");

    private static IEnumerable<string> Parts(JsonElement element, string before) => element.EnumerateObject().Where(part => part.Value.ValueKind is not JsonValueKind.Null and not JsonValueKind.False)
        .SelectMany(part => part.Value.ValueKind == JsonValueKind.Object ? Parts(part.Value, $"{before}{part.Name}.") : [before + part.Name]);

    /// <summary>A line as a fact. Throws <see cref="JsonException"/> where it is none, with what is wrong.</summary>
    public static ClosingFact Read(string line, long number)
    {
        var read = JsonSerializer.Deserialize(line, ClosingContext.Lines.ClosingLine) ?? throw new JsonException("it is empty");
        return new ClosingFact(number, EntryOf(read.Kind, read.Entry), read.Source, new Recording(read.By, read.At));
    }

    /// <summary>An entry of that kind. Throws <see cref="JsonException"/> where it is none.</summary>
    public static ClosingEntry EntryOf(string kind, JsonElement entry) => Kinds.TryGetValue(kind, out var type)
        ? (ClosingEntry)(entry.Deserialize(type) ?? throw new JsonException("its entry is empty"))
        : throw new JsonException($"its kind is {kind}, which is not one of {string.Join(", ", Kinds.Keys)}");
}

/// <summary>A line of a closing file.</summary>
public sealed record ClosingLine(string Kind, JsonElement Entry, FactSource Source, string By, DateTimeOffset At);

/// <summary>The shapes of entries: the names of the core's own members, in camel case; what is absent is left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ClosingLine))]
[JsonSerializable(typeof(ClosingDecision))]
[JsonSerializable(typeof(TaskDisposition))]
[JsonSerializable(typeof(Site))]
[JsonSerializable(typeof(AssetGroup))]
[JsonSerializable(typeof(AssetRegister))]
[JsonSerializable(typeof(PostsInMonth))]
[JsonSerializable(typeof(UnitStrength))]
[JsonSerializable(typeof(Amount))]
[JsonSerializable(typeof(RecordClass))]
[JsonSerializable(typeof(Remainder))]
[JsonSerializable(typeof(Obligation))]
[JsonSerializable(typeof(Milestone))]
[JsonSerializable(typeof(ClosingRisk))]
[JsonSerializable(typeof(Withdrawal))]
internal sealed partial class ClosingContext : JsonSerializerContext
{
    public static ClosingContext Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new LegalDateConverter(), new DayConverter(),
            new NameConverter<AuthorityKind>(), new NameConverter<Disposition>(), new NameConverter<AcceptanceState>(),
            new JsonStringEnumConverter<DispositionGroup>(), new NameConverter<RemainderKind>(), new NameConverter<ClosingPhase>(),
            new NameConverter<Certainty>(),
        },
    });
}
