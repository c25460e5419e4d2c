using MandateLedger.Knowledge;
using MandateLedger.Parsing.Citations;
using MandateLedger.Parsing.Dates;
using MandateLedger.Primitives.Text;
using Xunit;

namespace MandateLedger.Parsing.Tests;

/// <summary>Short text to short meaning, in two columns that anybody can read and dispute.</summary>
public sealed class CaseFileTests
{
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.cases"))
        {
            foreach (var line in File.ReadLines(file).Where(line => line.Contains('⇶', StringComparison.Ordinal) && !line.StartsWith('#')))
            {
                var parts = line.Split('⇶');
                rows.Add(Path.GetFileNameWithoutExtension(file), parts[0].Trim(), parts[1].Trim());
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_case_has_the_meaning_beside_it(string file, string text, string meaning) => Assert.Equal(meaning, file switch
    {
        "dates" => string.Join(", ", DateReader.Dates(text).Select(mention => mention.Date.ToString())),
        "periods" => string.Join(", ", DateReader.Periods(text).Select(mention => mention.Period.ToString())),
        "citations" => string.Join("; ", CitationReader.Read(text).Select(citation => $"{citation.Symbol?.Value ?? "this"} {string.Join(' ', citation.Paragraphs)}".TrimEnd())),
        "labels" => string.Join(' ', Labels(text)),
        _ => throw new InvalidOperationException($"No test reads {file}.cases."),
    });

    private static IEnumerable<string> Labels(string numbers)
    {
        var lines = numbers.Split('|').Select(number => $"{number.Trim()} guard the pier;");
        var text = "The Security Council,\n" + string.Join('\n', lines);
        return ResolutionParser.Parse(SourceText.Plain(text), LexiconFile.Load()).Value.Operative
            .SelectMany(paragraph => paragraph.SelfAndDescendants).Select(paragraph => paragraph.Label);
    }
}
