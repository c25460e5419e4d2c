using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Json;

/// <summary>A posted document as stores and fact files keep it.</summary>
public sealed record PostedDocumentJson
{
    public string Symbol { get; init; } = "";

    public string Adopted { get; init; } = "";

    public string[]? Subjects { get; init; }

    public string ChapterVii { get; init; } = "none";

    public string? Sha256 { get; init; }

    /// <summary>Where the facts come from, in fact files.</summary>
    public string? Source { get; init; }

    public ActJson[] Acts { get; init; } = [];

    public PostedParagraphJson[] Paragraphs { get; init; } = [];

    /// <summary>Writes a document.</summary>
    public static PostedDocumentJson Of(PostedDocument document) => new()
    {
        Symbol = document.Symbol.Value,
        Adopted = document.AdoptedOn.ToIso(),
        Subjects = document.Subjects.IsEmpty ? null : [.. document.Subjects],
        ChapterVii = document.ChapterVii,
        Sha256 = document.Sha256,
        Acts = [.. document.Acts.Select(ActJson.Of)],
        Paragraphs = [.. document.Paragraphs.Select(PostedParagraphJson.Of)],
    };

    /// <summary>Reads what <see cref="Of"/> writes.</summary>
    public PostedDocument ToDocument() => new()
    {
        Symbol = DocumentSymbol.Parse(Symbol),
        AdoptedOn = IsoDate.Parse(Adopted) ?? throw new FormatException($"{Symbol} has no day of adoption."),
        Subjects = [.. Subjects ?? []],
        ChapterVii = ChapterVii,
        Sha256 = Sha256,
        Acts = [.. Acts.Select(act => act.ToAct())],
        Paragraphs = [.. Paragraphs.Select(paragraph => paragraph.ToParagraph())],
    };
}

/// <summary>A paragraph of a posted document.</summary>
public sealed record PostedParagraphJson
{
    public string Label { get; init; } = "";

    public string? Text { get; init; }

    public string? Print { get; init; }

    public string? Gist { get; init; }

    public string? Family { get; init; }

    public string[]? Components { get; init; }

    internal static PostedParagraphJson Of(PostedParagraph paragraph) => new()
    {
        Label = paragraph.Label,
        Text = paragraph.Text,
        Print = paragraph.Print,
        Gist = paragraph.Gist,
        Family = paragraph.Family,
        Components = paragraph.Components.IsEmpty ? null : [.. paragraph.Components],
    };

    internal PostedParagraph ToParagraph() => new(Label, Text, Print) { Gist = Gist, Family = Family, Components = [.. Components ?? []] };
}

/// <summary>The facts of one mission, as <c>data/facts</c> keeps them.</summary>
public sealed record MissionFactsJson
{
    public string Body { get; init; } = "";

    public string? CompleteFrom { get; init; }

    public string? CompleteThrough { get; init; }

    public PostedDocumentJson[] Documents { get; init; } = [];

    public OutlivingJson[] Outlives { get; init; } = [];

    public HeadJson[] Heads { get; init; } = [];

    public EventJson[] Events { get; init; } = [];
}

/// <summary>Something that outlives the mandate.</summary>
public sealed record OutlivingJson(string What, string? Holder, string By, string? At, string? Until, string Source);

/// <summary>A head of mission.</summary>
public sealed record HeadJson(string Name, string Title, string? From, string? To, bool Acting, string Source);

/// <summary>An event.</summary>
public sealed record EventJson(string On, string Kind, string Text, string Source, bool Planned = false);
