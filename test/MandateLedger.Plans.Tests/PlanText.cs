using MandateLedger.Knowledge;
using MandateLedger.Parsing;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;
using MandateLedger.Transition.Plans;

namespace MandateLedger.Plans.Tests;

/// <summary>
/// Invented plans as plain text: a line with <c>#</c> is a heading, a line with <c>|</c> a row of a table; a row may end
/// with how many columns its cells cover, as <c>&lt; 1 2 1</c>.
/// </summary>
internal static class PlanText
{
    public static PlanReading Read(string text, string name = "S/2032/966", params PlanTask[] tasks) => PlanReader.Read(Parse(text), name, tasks);

    public static PlanReading ReadFile(string file, string name) =>
        Read(File.ReadAllText(MandateLedger.Testing.RepositoryFiles.PathOf("test", "MandateLedger.Plans.Tests", "Documents", file)), name);

    public static ResolutionSyntax Parse(string text)
    {
        var (words, marks) = ("", new List<Mark>());
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var (kind, rest, value) = line switch
            {
                ['#', ' ', .. var heading] => (MarkKind.Heading, heading, null),
                ['|', .. var row] when row.Split(" < ") is [var cells, var spans] => (MarkKind.Table, cells.Trim(), spans),
                ['|', .. var row] => (MarkKind.Table, row.Trim(), null),
                _ => ((MarkKind?)null, line, (string?)null),
            };
            if (kind is { } marked)
            {
                marks.Add(new Mark(marked, new TextSpan(words.Length, words.Length + rest.Length), value));
            }

            words += rest + "\n";
        }

        return ResolutionParser.Parse(new SourceText(words, [.. marks]), LexiconFile.Load()).Value;
    }
}
