using System.Globalization;
using MandateLedger.Ledger.Postings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Text;
using MandateLedger.Samples;

namespace MandateLedger.Workshop;

/// <summary>Prints what every stage makes of a fragment.</summary>
internal static class Trial
{
    private const string Symbol = "S/RES/9999 (2031)";

    private const string Adopted = "2031-05-31";

    public static int Run(string[] args)
    {
        var fragment = string.Join(' ', args).Trim();
        if (fragment.Length == 0)
        {
            Console.Error.WriteLine("Give the fragment in quotation marks: ./dev try \"1. Decides to extend the mandate of UNAMEX until 31 May 2032;\"");
            return 2;
        }

        var read = Exemplia.Read(Wrapped(fragment), Symbol, Adopted);
        Print("Structure", TreeLines.Of(read.Syntax).Skip(2));
        Print("Openings", read.Syntax.AllParagraphs.SelectMany(OpeningsOf));
        Print("Bodies", read.Meaning.Acts.Select(act => $"{act.Body.Id} ({act.Body.Class.ToString().ToLowerInvariant()}) at {act.At}").Distinct());
        Print("Citations", read.Syntax.AllParagraphs.SelectMany(paragraph => paragraph.Citations.Select(citation => $"{paragraph.Label}: {citation.Span.Of(paragraph.Text)}")));
        Print("Acts", read.Meaning.Acts.SelectMany(act => act.Words.Where(words => !words.IsEmpty).SelectMany(words => Underlined(read.Syntax.Find(act.At), words)).Prepend(ActLine.Of(act))));
        Print("Findings", read.Findings.SelectMany(finding => Lines(read.Syntax, finding)));
        return 0;
    }

    // A fragment is a small resolution: what opens without a number is paragraph 1.
    private static string Wrapped(string fragment)
    {
        var text = fragment.Replace("\\n", "\n", StringComparison.Ordinal).ReplaceLineEndings("\n");
        var opens = char.IsDigit(text[0]) || text.Contains("The Security Council,", StringComparison.Ordinal);
        return text.Contains("The Security Council,", StringComparison.Ordinal) ? text : $"The Security Council,\n{(opens ? "" : "1. ")}{text}";
    }

    private static IEnumerable<string> OpeningsOf(ParagraphSyntax paragraph) =>
        paragraph.Openings.IsEmpty ? [] : [$"{paragraph.Label}: {string.Join(", ", paragraph.Openings.Select(opening => opening.Phrase))}"];

    private static IEnumerable<string> Lines(ResolutionSyntax syntax, Finding finding)
    {
        var at = finding.At is null ? "" : $" at {finding.At}";
        var line = string.Create(CultureInfo.InvariantCulture, $"{finding.Id} {finding.Kind.ToString().ToLowerInvariant()}{at}: {finding.Message}");
        return finding is { At: { } label, Words: { IsEmpty: false } words } ? Underlined(syntax.Find(label), words).Prepend(line) : [line];
    }

    // The paragraph's own words with the words meant underlined, cut to what stands near them.
    private static IEnumerable<string> Underlined(ParagraphSyntax? paragraph, TextSpan words)
    {
        const int Width = 100;
        if (paragraph is null || words.From < 0 || words.Until > paragraph.Text.Length)
        {
            yield break;
        }

        for (var from = words.From - (words.From % Width); from < words.Until; from += Width)
        {
            var until = Math.Min(from + Width, paragraph.Text.Length);
            var (first, last) = (Math.Max(words.From, from), Math.Min(words.Until, until));
            yield return "    " + paragraph.Text[from..until].Replace('\n', ' ');
            yield return "    " + new string(' ', first - from) + new string('~', last - first);
        }
    }

    private static void Print(string title, IEnumerable<string> lines)
    {
        Console.WriteLine($"{title}:");
        foreach (var line in lines.DefaultIfEmpty("none"))
        {
            Console.WriteLine($"  {line}");
        }

        Console.WriteLine();
    }
}
