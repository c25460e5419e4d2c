using MandateLedger.Knowledge;
using MandateLedger.Measures;

namespace MandateLedger.Workshop;

/// <summary>Measures structure, openings and citations against the United Nations' own files, and names what is missed.</summary>
internal static class FormCard
{
    public static int Run(string[] args)
    {
        if (Corpus.Missing is { } sentence)
        {
            Console.WriteLine(sentence);
            return 0;
        }

        var scores = Measure().ToList();
        foreach (var line in scores.Where(score => args.Any(word => score.Name.StartsWith(word, StringComparison.Ordinal))).SelectMany(score => score.Lines).Order(StringComparer.Ordinal))
        {
            Console.WriteLine(line);
        }

        scores.ForEach(Console.WriteLine);
        return 0;
    }

    /// <summary>Every measure of form.</summary>
    public static IEnumerable<FormScore> Measure()
    {
        var corpus = Path.Combine(Corpus.Folder, "corpus");
        var lexicon = LexiconFile.Load();
        var (openings, links) = Evidence.Of(corpus, lexicon);
        return [.. Twins.OfText(corpus, lexicon), openings, links];
    }
}
