using System.Collections.Concurrent;
using System.Text;
using MandateLedger.Export.AkomaNtoso;
using MandateLedger.Export.Tests;
using MandateLedger.Import;
using MandateLedger.Interpretation;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Knowledge;
using MandateLedger.Parsing;
using MandateLedger.Primitives.Text;
using Xunit;

namespace MandateLedger.Corpus.Tests;

/// <summary>Every real document, in every language, written as Akoma Ntoso and read again.</summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    private static readonly Vocabulary Vocabulary = VocabularyFiles.Load();

    [Theory]
    [InlineData("sc-resolutions", AkomaNtosoProfile.Guidelines, 2000)]
    [InlineData("sc-presidential-statements", AkomaNtosoProfile.Guidelines, 500)]
    [InlineData("sc-resolutions/en", AkomaNtosoProfile.UnXml, 1000)]
    public void What_is_written_is_valid_and_reads_back_the_same(string folder, AkomaNtosoProfile profile, int atLeast)
    {
        Assert.SkipWhen(CorpusLedger.Folder is null, CorpusLedger.NoCorpus);
        var files = Directory.GetFiles(Path.Combine(CorpusLedger.Folder!, "corpus", folder), "*.xml", SearchOption.AllDirectories);
        var trips = new ConcurrentBag<Trip>();
        Parallel.ForEach(files, file => trips.Add(Travel(file, profile)));

        var wrong = trips.Where(trip => trip.Difference is not null).OrderBy(trip => trip.File, StringComparer.Ordinal).ToList();
        output.WriteLine($"{folder}: {trips.Count} files, {trips.Count - wrong.Count} the same, {trips.Sum(trip => trip.Identifiers)} identifiers, {trips.Sum(trip => trip.Links)} links");
        Assert.True(trips.Count >= atLeast, $"only {trips.Count} files");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {trips.Count}:\n" + string.Join('\n', wrong.Take(40).Select(trip => $"{Path.GetFileName(trip.File)}: {trip.Difference}")));
    }

    private static Trip Travel(string file, AkomaNtosoProfile profile)
    {
        try
        {
            var syntax = ResolutionParser.Parse(DocumentReader.Read(file), Vocabulary.Lexicon).Value;
            var written = AkomaNtosoWriter.Write(Interpreter.Interpret(syntax, Vocabulary).Value, new AkomaNtosoOptions { Profile = profile, MarkedUpOn = new DateOnly(2031, 1, 2) }).Value;
            var bytes = Encoding.UTF8.GetBytes(written);
            // The dialect sets opening verbs in italics where a document has none.
            var hasItalics = profile == AkomaNtosoProfile.Guidelines || syntax.Source.Marks.Any(mark => mark.Kind == MarkKind.Italic);
            var report = AkomaNtosoValidator.Validate(bytes, file);
            var again = ResolutionParser.Parse(DocumentReader.Read(bytes, "again.xml"), Vocabulary.Lexicon).Value;
            var difference = report.Problems.Where(problem => profile == AkomaNtosoProfile.Guidelines || problem.Rule is AkomaNtosoRule.WellFormed or AkomaNtosoRule.Schema).Select(problem => problem.Message).FirstOrDefault() ?? FirstDifference([.. FormLines.Of(syntax, hasItalics)], [.. FormLines.Of(again, hasItalics)]);
            return new Trip(file, difference, report.Identifiers, report.Links);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return new Trip(file, problem.GetType().Name + ": " + problem.Message, 0, 0);
        }
    }

    private static string? FirstDifference(List<string> before, List<string> after)
    {
        for (var index = 0; index < Math.Max(before.Count, after.Count); index++)
        {
            if (before.ElementAtOrDefault(index) != after.ElementAtOrDefault(index))
            {
                return $"\n  was {Short(before.ElementAtOrDefault(index))}\n  is  {Short(after.ElementAtOrDefault(index))}";
            }
        }

        return null;
    }

    private static string Short(string? line) => line is null ? "(nothing)" : line.Length > 160 ? line[..100] + " … " + line[^58..] : line;

    private sealed record Trip(string File, string? Difference, int Identifiers, int Links);
}
