using MandateLedger.Knowledge;
using MandateLedger.Parsing.Citations;
using MandateLedger.Parsing.Dates;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;
using MandateLedger.Testing;
using Xunit;

namespace MandateLedger.Parsing.Tests;

/// <summary>Every form of a date, period, citation, label and opening, in files that anybody can read and dispute.</summary>
public sealed class FormTests
{
    private static readonly Lexicon Lexicon = LexiconFile.Load();

    private static readonly Dictionary<string, (Func<string, string> Read, int AtLeast)> Readers = new(StringComparer.Ordinal)
    {
        ["dates"] = (Dates, 40),
        ["periods"] = (Periods, 30),
        ["citations"] = (Citations, 40),
        ["labels"] = (Labels, 20),
        ["verbs"] = (Verbs, 30),
    };

    public static TheoryData<string, int, string, string> Rows { get; } = ReadRows();

    public static TheoryData<string> Names { get; } = [.. Readers.Keys];

    private static string Folder => RepositoryFiles.PathOf("test", "MandateLedger.Parsing.Tests", "Forms");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_form_has_the_meaning_beside_it(string name, int line, string text, string meaning) =>
        Assert.True(meaning == Readers[name].Read(text), $"{name}.cases, line {line}: {text}\n  expected {meaning}\n  read     {Readers[name].Read(text)}");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_form_has_the_same_meaning_under_an_odd_culture(string name, int line, string text, string meaning) =>
        Assert.True(meaning == OddCulture.Run(() => Readers[name].Read(text)), $"{name}.cases, line {line}");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_of_forms_has_many_rows_and_none_twice(string name)
    {
        var texts = CaseFile.Load(Path.Combine(Folder, name + ".cases")).Select(row => row.Text).ToList();

        Assert.True(texts.Count >= Readers[name].AtLeast, $"{name}.cases has {texts.Count} rows.");
        Assert.Equal(texts.Distinct(StringComparer.Ordinal), texts);
    }

    [Fact]
    public void Every_file_of_forms_is_read() => Assert.Equal(
        Readers.Keys.Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Folder).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    private static TheoryData<string, int, string, string> ReadRows()
    {
        var rows = new TheoryData<string, int, string, string>();
        foreach (var name in Readers.Keys)
        {
            foreach (var row in CaseFile.Load(Path.Combine(Folder, name + ".cases")))
            {
                rows.Add(name, row.Line, row.Text, row.Meaning);
            }
        }

        return rows;
    }

    private static string Dates(string text) => string.Join(", ", DateReader.Dates(text).Select(mention => mention.Date));

    private static string Periods(string text) => string.Join(", ", DateReader.Periods(text).Select(mention => mention.Period));

    private static string Citations(string text) => string.Join("; ", CitationReader.Read(text).Select(CitationOf));

    private static string CitationOf(CitationSyntax citation) =>
        $"{citation.Symbol?.Value ?? "this"} {string.Join(' ', citation.Paragraphs)}".TrimEnd();

    private static string Labels(string numbers) => string.Join(
        ' ',
        Read(string.Join('\n', numbers.Split(" | ").Select(number => number + " guard the pier;"))).AllParagraphs.Select(paragraph => paragraph.Label));

    private static string Verbs(string text) => string.Join(
        " | ", Read(text).AllParagraphs.First().Openings.Select(opening => opening.Phrase));

    private static ResolutionSyntax Read(string body) =>
        ResolutionParser.Parse(SourceText.Plain("The Security Council,\n" + body), Lexicon).Value;
}
