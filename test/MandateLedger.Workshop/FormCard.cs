using System.Globalization;
using MandateLedger.Knowledge;
using MandateLedger.Measures;
using MandateLedger.Samples;

namespace MandateLedger.Workshop;

/// <summary>Measures structure, openings and citations against the United Nations' own files, and names what is missed.</summary>
internal static class FormCard
{
    private static readonly string Page = Repository.PathOf("scorecard-form.md");

    public static int Run(string[] args)
    {
        if (Corpus.Missing is { } sentence)
        {
            Console.WriteLine(sentence);
            return 0;
        }

        var (scores, wrongLinks) = Measure();
        foreach (var line in scores.Where(score => args.Any(word => score.Name.StartsWith(word, StringComparison.Ordinal))).SelectMany(score => score.Lines).Order(StringComparer.Ordinal))
        {
            Console.WriteLine(line);
        }

        scores.ForEach(Console.WriteLine);
        var facts = scores.SelectMany(FactsOf).Order(StringComparer.Ordinal).ToList();
        PrintChanges(facts);
        if (args.Contains("--accept"))
        {
            File.WriteAllText(Page, PageOf(scores, facts, wrongLinks));
            Console.WriteLine($"{Repository.Relative(Page)} holds this run now.");
        }

        return 0;
    }

    private static (List<FormScore> Scores, IReadOnlyList<string> WrongLinks) Measure()
    {
        var corpus = Path.Combine(Corpus.Folder, "corpus");
        var lexicon = LexiconFile.Load();
        var (openings, links, wrongLinks) = Evidence.Of(corpus, lexicon);
        return ([.. Twins.OfText(corpus, lexicon), .. Twins.OfPdf(corpus, lexicon), openings, links], wrongLinks);
    }

    // Of a structure the place is a fact, its first letters are words.
    private static IEnumerable<string> FactsOf(FormScore score) =>
        score.IsOfWords ? score.Lines.Select(line => line[..line.LastIndexOf(' ')]) : score.Lines;

    private static void PrintChanges(List<string> facts)
    {
        if (!File.Exists(Page))
        {
            return;
        }

        var accepted = File.ReadAllLines(Page).Where(line => line.StartsWith("miss ", StringComparison.Ordinal) || line.StartsWith("extra ", StringComparison.Ordinal)).ToList();
        foreach (var line in Without(accepted, facts))
        {
            Console.WriteLine($"gain, no longer: {line}");
        }

        foreach (var line in Without(facts, accepted))
        {
            Console.WriteLine($"loss: {line}");
        }
    }

    private static IEnumerable<string> Without(IEnumerable<string> some, IEnumerable<string> others)
    {
        var left = others.CountBy(line => line).ToDictionary();
        return some.Where(line => (left[line] = left.GetValueOrDefault(line) - 1) < 0);
    }

    private static string PageOf(List<FormScore> scores, List<string> facts, IReadOnlyList<string> wrongLinks) => $"""
        # The accepted run of form

        Made by `./dev score --accept` from documents that are held twice, and from the italics and links of the United Nations' own files.
        A unit of structure is found where its printed number and its first forty letters agree; it is named here by its document and number.
        An opening is found where the words alone give the phrase that stands in italics (found / in italics), a link where a citation has its target.

        | measure | precision | recall | F1 | hits | missed | extra |
        |---|---|---|---|---|---|---|
        {string.Join('\n', scores.Select(Row))}

        ## Links whose address contradicts their words

        These are errors of the files, and are not counted.

        ```text
        {string.Join('\n', wrongLinks.Order(StringComparer.Ordinal))}
        ```

        ## What is missed, and what is read too much

        ```text
        {string.Join('\n', facts)}
        ```

        """;

    private static string Row(FormScore score) =>
        string.Create(CultureInfo.InvariantCulture, $"| {score.Name} | {score.Precision:0.0000} | {score.Recall:0.0000} | {score.F1:0.0000} | {score.Hits} | {score.Missed} | {score.Extra} |");
}
