using System.Text.Json;

namespace MandateLedger.Workshop;

/// <summary>A resolution as people coded it.</summary>
internal sealed record CodedResolution(string Symbol, string? Adopted, CodedAct[] Acts)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>One JSON object a line.</summary>
    public static IReadOnlyList<CodedResolution> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Trim().Length > 0).Select(line => JsonSerializer.Deserialize<CodedResolution>(line, Options)!)];
}

/// <summary>An act as people coded it: the fields that are measured.</summary>
internal sealed record CodedAct(string Kind, string? Body, string? Class)
{
    public string? At { get; init; }

    // A preambular paragraph is given as "at" or as a number of its own, which may be a list.
    public JsonElement? PreN { get; init; }

    public JsonElement? Until { get; init; }

    public JsonElement? UntilAlt { get; init; }

    public JsonElement? Effective { get; init; }

    public string[]? Items { get; init; }

    public bool Doubtful { get; init; }

    /// <summary>Where it stands.</summary>
    public string Label => At ?? (PreN is { ValueKind: JsonValueKind.Number } n ? $"pre[{n.GetRawText()}]" : "");

    /// <summary>Every day that counts as right for the kinds that have one; an empty text where the coder gives none.</summary>
    public IReadOnlyList<string> Days => Kind switch
    {
        "extend" => [Text(Until), .. Text(UntilAlt) is { Length: > 0 } other ? [other] : Array.Empty<string>()],
        "end" => [Text(Effective)],
        _ => [""],
    };

    private static string Text(JsonElement? element) => element is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";
}
