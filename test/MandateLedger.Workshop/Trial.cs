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

    // The lines of the paragraph that hold the words meant, with those words underlined.
    private static IEnumerable<string> Underlined(ParagraphSyntax? paragraph, TextSpan words)
    {
        if (paragraph is null || words.From < 0 || words.Until > paragraph.Text.Length)
        {
            yield break;
        }

        foreach (var line in LinesOf(paragraph.Text).Where(line => line.Overlaps(words)))
        {
            var (first, last) = (Math.Max(words.From, line.From), Math.Min(words.Until, line.Until));
            yield return "    " + line.Of(paragraph.Text).Replace('\n', ' ');
            yield return "    " + new string(' ', first - line.From) + new string('~', last - first);
        }
    }

    private static IEnumerable<TextSpan> LinesOf(string text)
    {
        const int Width = 100;
        for (var from = 0; from < text.Length;)
        {
            var space = text.Length - from <= Width ? -1 : text.LastIndexOf(' ', from + Width, Width);
            var until = text.Length - from <= Width ? text.Length : space < 0 ? from + Width : space + 1;
            yield return new TextSpan(from, until);
            from = until;
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
