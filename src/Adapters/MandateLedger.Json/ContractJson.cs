using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MandateLedger.Json;

/// <summary>The contract's JSON: names in camel case, absent values left out of acts, letters as letters.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ActJson))]
[JsonSerializable(typeof(ActJson[]))]
[JsonSerializable(typeof(ActsDocumentJson))]
[JsonSerializable(typeof(PostedDocumentJson))]
[JsonSerializable(typeof(MissionFactsJson))]
public sealed partial class ContractJson : JsonSerializerContext
{
    /// <summary>For one line.</summary>
    public static ContractJson Compact { get; } = new(OptionsFor(indented: false));

    /// <summary>For people.</summary>
    public static ContractJson Indented { get; } = new(OptionsFor(indented: true));

    private static JsonSerializerOptions OptionsFor(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
    };
}

/// <summary>The acts of a document.</summary>
public sealed record ActsDocumentJson(string? Symbol, string? Adopted, ActJson[] Acts, FindingJson[] Findings);

/// <summary>A finding.</summary>
public sealed record FindingJson(string Kind, string Id, string? At, string Message, int[]? Words = null)
{
    /// <summary>Writes a finding.</summary>
    public static FindingJson Of(Primitives.Findings.Finding finding) =>
        new(Names.Of(finding.Kind), finding.Id, finding.At, finding.Message, finding.Words is { } span ? [span.From, span.Until] : null);
}
