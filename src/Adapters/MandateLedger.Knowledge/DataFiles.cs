using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MandateLedger.Knowledge;

/// <summary>The data files that the program carries inside itself: knowledge, not code.</summary>
public static class DataFiles
{
    /// <summary>The names of the data files under a folder, in order.</summary>
    public static IEnumerable<string> Names(string folder) =>
        typeof(DataFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The bytes of one file.</summary>
    internal static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Reads one file.</summary>
    internal static T Read<T>(string name, JsonTypeInfo<T> type)
    {
        using var stream = Open(name);
        return JsonSerializer.Deserialize(stream, type)!;
    }

    private static Stream Open(string name) => typeof(DataFiles).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The data file {name} is not part of the program.");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(VerbsFile))]
[JsonSerializable(typeof(BodiesFile))]
[JsonSerializable(typeof(ConditionsFile))]
[JsonSerializable(typeof(PrecedentsFile))]
[JsonSerializable(typeof(TasksFile))]
[JsonSerializable(typeof(TaskWeightsFile))]
internal sealed partial class DataJson : JsonSerializerContext;

internal sealed record VerbsFile(string[] Adverbs, VerbRow[] Verbs);

internal sealed record VerbRow(string Operative, string Preambular, string Force, string[] Complements);

internal sealed record PrecedentsFile(PrecedentRow[] Precedents);

internal sealed record PrecedentRow(string Body, string End, string By, string At, string[] Successors, string? Liquidation, string? Request, PrecedentTaskRow[] Tasks);

internal sealed record PrecedentTaskRow(string Component, string To, string Source);

internal sealed record ConditionsFile(ConditionRow[] Conditions);

internal sealed record ConditionRow(string Class, string Wording, string[] Phrases);

internal sealed record BodiesFile(BodyRow[] Bodies);

internal sealed record BodyRow(
    string Id,
    string Name,
    string Class,
    string Type,
    string[] Aliases,
    string[] Short,
    string[] Heads,
    string[] Host,
    string[] Countries,
    DecisionRow? Founded,
    DecisionRow? Ended,
    string[] Predecessors,
    string[] Successors,
    string[]? Subject);

internal sealed record DecisionRow(string? On, string? By, string? At);

internal sealed record TasksFile(ComponentRow[] Components, ModalityRow[] Modalities, TaskRow[] Tasks);

internal sealed record ComponentRow(string Id, string[] Cues);

internal sealed record ModalityRow(string Id, string[] Cues);

internal sealed record TaskRow(string Id, string[] Components, string[] Strong, string[] Weak);

internal sealed record TaskWeightsFile(double Threshold, WeightRow[] Tasks, WeightRow[] Modalities);

internal sealed record WeightRow(string Id, double Bias, Dictionary<string, double> Cues, Dictionary<string, double>? Tasks);
