using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MandateLedger.Import;
using MandateLedger.Interpretation;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Json;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Parsing;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Workshop;

/// <summary>
/// Makes <c>data/acts</c>: the acts of every resolution held, a file a decade, a line a resolution, without words of the
/// United Nations. Resolutions without acts have a line too: that they were read is what an answer rests on.
/// </summary>
internal static class BundledActLines
{
    public static int Run(string[] args)
    {
        var root = args.Length > 0 ? args[0] : Directory.GetCurrentDirectory();
        if (Corpus.Missing is { } sentence)
        {
            Console.Error.WriteLine(sentence);
            return 3;
        }

        var vocabulary = VocabularyFiles.Load();
        var files = Corpus.FilesByNumber();
        var last = files.Max(pair => pair.Key);
        var read = Enumerable.Range(1, last).Select(number => Read(number, files, vocabulary)).OfType<ReadResolution>().ToList();
        var documents = read.ConvertAll(one => one.Document);
        var folder = Path.Combine(root, "data", "acts");
        Directory.CreateDirectory(folder);
        foreach (var decade in documents.GroupBy(document => document.AdoptedOn.Year / 10 * 10))
        {
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{decade.Key}s.jsonl")), string.Concat(decade.OrderBy(document => document.Symbol.ResolutionNumber).Select(document => Line(document) + "\n")));
        }

        File.WriteAllText(Path.Combine(root, "docs", "coverage.md"), CoveragePage.Of(read, last));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} resolutions to {last}, {documents.Count(document => !document.Acts.IsEmpty)} with acts, {documents.Sum(document => document.Acts.Length)} acts"));
        return 0;
    }

    // The first of its files that says what it is and when it was adopted.
    private static ReadResolution? Read(int number, ILookup<int, string> files, Vocabulary vocabulary)
    {
        foreach (var path in files[number].Concat(Corpus.TextsOf(number)))
        {
            var meaning = Interpreter.Interpret(ResolutionParser.Parse(DocumentReader.Read(path), vocabulary.Lexicon).Value, vocabulary);
            if (PostingOf.Document(meaning.Value) is { } document && document.Symbol.ResolutionNumber == number)
            {
                return new ReadResolution(document, meaning.Findings.Count(finding => finding.Id == "I101"), document.Acts.Select(act => act.Body.Id).Distinct().Count(id => vocabulary.Bodies.Find(id) is null));
            }
        }

        return null;
    }

    private static string Line(PostedDocument document)
    {
        var needed = document.Acts.SelectMany(act => act is MandateAct.Tasks tasks ? tasks.Items.Select(item => item.Label) : [act.At]).ToHashSet();
        var components = document.Acts.OfType<MandateAct.Tasks>().SelectMany(act => act.Items).ToLookup(item => item.Label, item => item.Classes.Components);
        var shorn = document with { Subjects = [], Paragraphs = [.. document.Paragraphs.Where(paragraph => needed.Contains(paragraph.Label)).Select(paragraph => new PostedParagraph(paragraph.Label, null, paragraph.Print) { Components = [.. components[paragraph.Label].SelectMany(names => names).Distinct()] })] };
        var line = JsonSerializer.SerializeToNode(PostedDocumentJson.Of(shorn), ContractJson.Default.PostedDocumentJson)!.AsObject();
        line.Insert(2, "bodies", new JsonArray([.. document.Acts.Select(act => act.Body.Id).Distinct().Order(StringComparer.Ordinal).Select(id => JsonValue.Create(id))]));
        return line.ToJsonString(ContractJson.Default.Options);
    }
}
