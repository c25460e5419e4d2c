using System.Text.Json;
using MandateLedger.Json;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Knowledge;

/// <summary>
/// The acts of every resolution that was read for the bundled ledger, a line each, a file a decade. A line begins with what
/// it is about, so that only those that bear on a question are read whole.
/// </summary>
public static class BundledActs
{
    /// <summary>The folder of the files.</summary>
    public const string Folder = "acts/";

    private static readonly Lazy<IReadOnlyList<BundledLine>> Lines = new(() => [.. DataFiles.Names(Folder).SelectMany(ReadLines)]);

    private static readonly Lazy<Dictionary<int, BundledLine>> ByNumber = new(() => All.Select(line => (DocumentSymbol.Parse(line.Symbol).ResolutionNumber, line))
        .Where(pair => pair.ResolutionNumber is not null).DistinctBy(pair => pair.ResolutionNumber).ToDictionary(pair => pair.ResolutionNumber!.Value, pair => pair.line));

    /// <summary>Every line, the oldest resolution first.</summary>
    public static IReadOnlyList<BundledLine> All => Lines.Value;

    /// <summary>The documents with acts on one of the bodies.</summary>
    public static IEnumerable<PostedDocument> On(IReadOnlyCollection<string> bodies) =>
        All.Where(line => line.Bodies.Any(bodies.Contains)).Select(line => line.ToDocument());

    /// <summary>The document of that symbol, or null.</summary>
    public static PostedDocument? Find(DocumentSymbol symbol) =>
        symbol.ResolutionNumber is { } number && ByNumber.Value.TryGetValue(number, out var line) && line.Bodies.Count > 0 && DocumentSymbol.Parse(line.Symbol).IsMeantBy(symbol)
            ? line.ToDocument()
            : null;

    private static IEnumerable<BundledLine> ReadLines(string name)
    {
        var bytes = DataFiles.Bytes(name);
        for (var from = 0; from < bytes.Length;)
        {
            var length = bytes.AsSpan(from).IndexOf((byte)'\n');
            var until = length < 0 ? bytes.Length : from + length;
            yield return BundledLine.Of(bytes.AsMemory(from, until - from));
            from = until + 1;
        }
    }
}

/// <summary>One resolution of the bundled ledger.</summary>
/// <param name="Symbol">Its symbol.</param>
/// <param name="AdoptedOn">The day of adoption.</param>
/// <param name="Bodies">The bodies that it has acts on; empty where it has none.</param>
/// <param name="Json">The whole line.</param>
public sealed record BundledLine(string Symbol, DateOnly AdoptedOn, IReadOnlyList<string> Bodies, ReadOnlyMemory<byte> Json)
{
    /// <summary>Reads the line whole.</summary>
    public PostedDocument ToDocument() => JsonSerializer.Deserialize(Json.Span, ContractJson.Default.PostedDocumentJson)!.ToDocument();

    // Symbol, day and bodies are the first three members.
    internal static BundledLine Of(ReadOnlyMemory<byte> line)
    {
        var reader = new Utf8JsonReader(line.Span);
        reader.Read();
        var (symbol, adopted) = (Member(ref reader), Member(ref reader));
        var bodies = new List<string>();
        reader.Read();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            bodies.Add(reader.GetString()!);
        }

        return new BundledLine(symbol, IsoDate.Parse(adopted)!.Value, bodies, line);
    }

    private static string Member(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Read();
        return reader.GetString()!;
    }
}
