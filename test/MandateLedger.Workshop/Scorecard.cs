using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Interpretation;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Json;
using MandateLedger.Knowledge;
using MandateLedger.Parsing;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Samples;

namespace MandateLedger.Workshop;

/// <summary>Measures the reading of real documents against acts that people coded, and names what a change gained and lost.</summary>
internal sealed partial class Scorecard(Vocabulary vocabulary)
{
    private static readonly string[] ByBody = ["establish", "extend", "end", "rename_or_succeed", "strength", "incorporate"];

    private static readonly string[] ByParagraph = ["report", "transition", "consent"];

    private static readonly string Page = Repository.PathOf("scorecard.md");

    private readonly BodyKeys bodies = new(vocabulary.Bodies);

    public static int Run(string[] args)
    {
        if (Corpus.Missing is { } sentence)
        {
            Console.WriteLine(sentence);
            return 0;
        }

        var (tallies, read, wanted) = new Scorecard(VocabularyFiles.Load()).Measure();
        var summary = Summary(tallies, read, wanted);
        Console.WriteLine(summary);
        Console.WriteLine(Listed("Ends, one by one", tallies.Where(tally => tally.Kind == "end").SelectMany(tally => tally.Lines)));
        var lines = tallies.SelectMany(tally => tally.Lines).ToList();
        Console.WriteLine(Listed("Titles that disagree", tallies.Where(tally => tally.Kind == "titles").SelectMany(tally => tally.Missed)));
        PrintChanges(Accepted(), lines);
        if (args.Contains("--accept"))
        {
            File.WriteAllText(Page, PageOf(summary, lines));
            Console.WriteLine($"{Repository.Relative(Page)} holds this run now.");
        }

        return 0;
    }

    private (List<Tally> Tallies, int Read, int Wanted) Measure()
    {
        var coded = CodedResolution.ReadAll(Corpus.CodedActs);
        var files = Corpus.FilesByNumber();
        var pairs = coded.Select(resolution => (Coded: resolution, Meaning: ReadBy(resolution.Symbol, files))).Where(pair => pair.Meaning is not null).ToList();
        var wanted = pairs.SelectMany(pair => pair.Coded.Acts.SelectMany(act => WantedOf(pair.Coded, act))).ToLookup(row => row.Kind, row => row.Wanted);
        var found = pairs.SelectMany(pair => pair.Meaning!.Acts.SelectMany(act => FoundOf(pair.Coded, ActJson.Of(act)))).ToLookup(row => row.Kind, row => row.Key);
        string[] kinds = [.. ByBody, "tasks", .. ByParagraph];
        return ([.. kinds.Select(kind => Tally.Of(kind, wanted[kind], found[kind])), MeasureTitles(files)], pairs.Count, coded.Count);
    }

    // A title names one day of one mandate: it is borne out, or it is not; what else a resolution extends says nothing here.
    private Tally MeasureTitles(ILookup<int, string> files)
    {
        var terms = File.Exists(Corpus.TitlesFile) ? Titles.ReadAll(Corpus.TitlesFile) : [];
        var judged = terms.GroupBy(term => term.Symbol).AsParallel().AsOrdered()
            .SelectMany(group => ReadBy(group.Key, files) is { } meaning ? group.Select(term => (Term: term, Agrees: IsBorneOut(term, meaning))) : [])
            .ToLookup(pair => pair.Agrees, pair => string.Create(CultureInfo.InvariantCulture, $"{DocumentSymbol.Parse(pair.Term.Symbol).Value} {pair.Term.Body} {pair.Term.Until:yyyy-MM-dd}"));
        return new Tally("titles", [.. judged[true]], [.. judged[false]], []);
    }

    private bool IsBorneOut(TitleTerm term, ResolutionMeaning meaning) =>
        meaning.Acts.Any(act => Titles.Agrees(term, ActJson.Of(act), name => bodies.Of(name, "mission", meaning.Syntax.AdoptedOn), id => $"{id} {vocabulary.Bodies.Find(id)?.Name}"));

    private ResolutionMeaning? ReadBy(string symbol, ILookup<int, string> files)
    {
        var number = DocumentSymbol.Parse(symbol).ResolutionNumber!.Value;
        return Corpus.Find(number, symbol, files) is { } source
            ? Interpreter.Interpret(ResolutionParser.Parse(source, vocabulary.Lexicon).Value, vocabulary).Value
            : null;
    }

    private IEnumerable<(string Kind, Wanted Wanted)> WantedOf(CodedResolution resolution, CodedAct act)
    {
        var body = bodies.Of(act.Body, act.Class, IsoDate.Parse(resolution.Adopted));
        if (act.Kind == "tasks")
        {
            return (act.Items ?? []).Select(item => Key(resolution, item, body, "")).Select(key => (act.Kind, new Wanted(key, [key], act.Doubtful)));
        }

        var named = ByParagraph.Contains(act.Kind) ? "" : body;
        var keys = act.Days.Select(day => Key(resolution, act.Label, named, day)).ToList();
        return [(act.Kind, new Wanted(keys[0], keys, act.Doubtful))];
    }

    private IEnumerable<(string Kind, string Key)> FoundOf(CodedResolution resolution, ActJson act)
    {
        var body = bodies.Of(act.Body, act.Class, IsoDate.Parse(resolution.Adopted));
        return act.Kind switch
        {
            "tasks" => (act.Items ?? []).Select(item => (act.Kind, Key(resolution, item, body, ""))),
            "extend" => [(act.Kind, Key(resolution, act.At, body, act.Until ?? ""))],
            "end" => [(act.Kind, Key(resolution, act.At, body, act.Effective ?? ""))],
            _ => [(act.Kind, Key(resolution, act.At, ByParagraph.Contains(act.Kind) ? "" : body, ""))],
        };
    }

    private static string Key(CodedResolution resolution, string label, string body, string day) =>
        string.Join(' ', new[] { DocumentSymbol.Parse(resolution.Symbol).Value, Labels.Comparable(label), body, day }.Where(part => part.Length > 0));

    private static string Summary(List<Tally> tallies, int read, int wanted) =>
        string.Create(CultureInfo.InvariantCulture, $"{read} of {wanted} coded resolutions are held.\n\n")
        + "| kind | precision | recall | F1 | hits | missed | extra |\n|---|---|---|---|---|---|---|\n"
        + string.Concat(tallies.Select(tally => tally.Row + "\n"));

    private static string Listed(string title, IEnumerable<string> lines) =>
        $"{title}:\n{string.Concat(lines.Select(line => $"  {line}\n").DefaultIfEmpty("  none\n"))}";

    private static HashSet<string>? Accepted() =>
        File.Exists(Page) ? [.. File.ReadAllLines(Page).Where(line => AcceptedLine.IsMatch(line))] : null;

    private static void PrintChanges(HashSet<string>? accepted, List<string> lines)
    {
        if (accepted is null)
        {
            Console.WriteLine("No run is accepted yet; ./dev score --accept keeps this one.");
            return;
        }

        var now = lines.ToHashSet();
        var gone = accepted.Where(line => !now.Contains(line)).ToList();
        var came = lines.Where(line => !accepted.Contains(line)).ToList();
        Console.WriteLine(Listed("Gains", came.Where(IsHit).Concat(gone.Where(IsExtra).Select(line => "no longer " + line)).Order(StringComparer.Ordinal)));
        Console.WriteLine(Listed("Losses", gone.Where(IsHit).Select(line => "no longer " + line).Concat(came.Where(IsExtra)).Order(StringComparer.Ordinal)));
    }

    private static bool IsHit(string line) => line.StartsWith("hit ", StringComparison.Ordinal);

    private static bool IsExtra(string line) => line.StartsWith("extra ", StringComparison.Ordinal);

    private static string PageOf(string summary, List<string> lines) => $"""
        # The accepted run

        Made by `./dev score --accept`; `./dev score` names what a change gained and lost against it.
        Every line is a fact: a symbol, a kind of act, a label, a body, a day.
        A miss is coded by people and not read; an extra is read and not coded.
        The row "titles" holds days in the Library's titles against acts that extend a mandate; docs/disagreements.md argues those that differ.

        {summary}
        ```text
        {string.Join('\n', lines.Order(StringComparer.Ordinal))}
        ```

        """;

    [GeneratedRegex("^(?:hit|missed|extra) [a-z_]+ S/RES/", RegexOptions.CultureInvariant)]
    private static partial Regex AcceptedLine { get; }
}
