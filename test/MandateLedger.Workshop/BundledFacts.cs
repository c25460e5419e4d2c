using System.Text.Json;
using System.Text.Json.Nodes;
using MandateLedger.Import;
using MandateLedger.Interpretation;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Json;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Parsing;

namespace MandateLedger.Workshop;

/// <summary>
/// Makes the bundled ledger: acts from the corpus where the corpus gives them, the rest from <c>data/facts/source</c>.
/// No words of the United Nations go in: labels, dates, kinds, fingerprints and our own short wordings only.
/// </summary>
internal static class BundledFacts
{
    private const string Body = "UNAMI";

    public static int Run(string[] args)
    {
        var root = args.Length > 0 ? args[0] : Directory.GetCurrentDirectory();
        var corpus = Path.Combine(Environment.GetEnvironmentVariable("MANDATE_CORPUS") ?? Path.Combine(root, "..", "shared"), "corpus", "sc-resolutions", "en");
        if (!Directory.Exists(corpus))
        {
            Console.Error.WriteLine($"facts: there is no corpus at {corpus}; set MANDATE_CORPUS to the folder that holds it.");
            return 3;
        }

        var source = Path.Combine(root, "data", "facts", "source");
        var facts = JsonNode.Parse(File.ReadAllText(Path.Combine(source, "unami-facts.json")))!.AsObject();
        var gists = Gists(JsonNode.Parse(File.ReadAllText(Path.Combine(source, "unami-gists.json")))!.AsObject());
        var documents = Documents(corpus).Select(document => PostedDocumentJson.Of(Shorn(document, gists)) with { Source = document.Symbol.Value })
            .Concat(Uncovered(facts)).ToArray();
        var file = new MissionFactsJson
        {
            Body = Body,
            CompleteFrom = "2003-08-14",
            CompleteThrough = "2026-09-30",
            Documents = documents,
            Outlives = [.. Rows(facts, "outlives").Select(row => new OutlivingJson(Text(row, "what")!, Text(row, "holder"), Text(row, "by")!, Text(row, "at"), Text(row, "until"), Text(row, "source")!))],
            Heads = [.. Rows(facts, "heads").Select(row => new HeadJson(Text(row, "name")!, Text(row, "title")!, Text(row, "from"), Text(row, "to"), row["acting"]?.GetValue<bool>() == true, $"{Text(row, "source")} ({Text(row, "certainty")})"))],
            Events = [.. Rows(facts, "events").Select(row => new EventJson(Text(row, "on")!, Text(row, "kind")!, Text(row, "text")!, $"{Text(row, "source")} ({Text(row, "certainty")})", row["planned"]?.GetValue<bool>() == true))],
        };
        var json = JsonSerializer.SerializeToNode(file, ContractJson.Indented.MissionFactsJson)!.AsObject();
        json.Insert(0, "$schema", "../schema/facts.schema.json");
        File.WriteAllText(Path.Combine(root, "data", "facts", Body + ".json"), json.ToJsonString(ContractJson.Indented.Options) + "\n");
        Console.WriteLine($"{documents.Length} documents, {documents.Sum(document => document.Acts.Length)} acts");
        return 0;
    }

    private static IEnumerable<PostedDocument> Documents(string corpus)
    {
        var vocabulary = VocabularyFiles.Load();
        var heads = vocabulary.Bodies.Find(Body)!.Heads;
        foreach (var path in Directory.EnumerateFiles(corpus, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var syntax = ResolutionParser.Parse(DocumentReader.Read(path), vocabulary.Lexicon).Value;
            var meaning = Interpreter.Interpret(syntax, vocabulary).Value;
            var acts = meaning.Acts.Where(act => act.Body.Id == Body || heads.Contains(act.Body.Id)).ToList();
            if (acts.Exists(IsOnTheMandate) && PostingOf.Document(meaning with { Acts = [.. acts] }) is { } document)
            {
                yield return document;
            }
        }
    }

    private static bool IsOnTheMandate(MandateAct act) =>
        act is MandateAct.Establishes or MandateAct.Extends or MandateAct.Ends or MandateAct.Incorporates or MandateAct.Tasks;

    private static PostedDocument Shorn(PostedDocument document, Dictionary<string, Gist> gists)
    {
        var needed = document.Acts.SelectMany(act => act is MandateAct.Tasks tasks ? tasks.Items.Select(item => item.Label).SelectMany(WithParents) : [act.At]).ToHashSet();
        return document with
        {
            Paragraphs = [.. document.Paragraphs.Where(paragraph => needed.Contains(paragraph.Label)).Select(paragraph => gists.TryGetValue($"{document.Symbol} {paragraph.Label}", out var gist)
                ? new PostedParagraph(paragraph.Label, null, paragraph.Print) { Gist = gist.Words, Family = gist.Family, Components = [.. gist.Components] }
                : new PostedParagraph(paragraph.Label, null, paragraph.Print))],
        };
    }

    private static IEnumerable<string> WithParents(string label)
    {
        for (var at = label.Length; at > 0; at = label.LastIndexOf('(', at - 1))
        {
            yield return label[..at];
        }
    }

    // Acts that the corpus cannot give, with the source that told them.
    private static IEnumerable<PostedDocumentJson> Uncovered(JsonObject facts)
    {
        foreach (var row in Rows(facts, "acts"))
        {
            yield return new PostedDocumentJson
            {
                Symbol = Text(row, "symbol")!,
                Adopted = Text(row, "adopted")!,
                Source = Text(row, "note"),
                Acts = [.. row["acts"]!.AsArray().Select(act => act!.AsObject()).Where(act => Text(act, "at") is not null).Select(ActOf)],
            };
        }
    }

    private static ActJson ActOf(JsonObject act) => new()
    {
        Kind = Text(act, "kind")!,
        Body = Text(act, "body")!,
        Class = Text(act, "class")!,
        At = Text(act, "at")!,
        Mode = Text(act, "mode"),
        Items = act["items"]?.AsArray().Select(item => item!.GetValue<string>()).ToArray(),
        To = Text(act, "to"),
        Effective = Text(act, "from"),
        Rule = "RecordedAsFact",
        Standing = "derived",
    };

    private sealed record Gist(string Words, string Family, string[] Components);

    private static Dictionary<string, Gist> Gists(JsonObject file) =>
        Rows(file, "gists").SelectMany(row => row["at"]!.AsArray().Select(at => (At: at!.GetValue<string>(), Gist: new Gist(Text(row, "gist")!, Text(row, "family")!, [.. row["components"]!.AsArray().Select(component => component!.GetValue<string>())]))))
            .ToDictionary(pair => pair.At, pair => pair.Gist);

    private static IEnumerable<JsonObject> Rows(JsonObject file, string name) => file[name]!.AsArray().Select(row => row!.AsObject());

    private static string? Text(JsonObject row, string name) => row[name]?.GetValue<string>();
}
