using System.CommandLine;
using MandateLedger.Cli.Text;
using MandateLedger.Export;
using MandateLedger.Import;
using MandateLedger.Ledger.Postings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate read PATH…</summary>
internal static class ReadCommand
{
    public static Command Create(Session session)
    {
        var (paths, records, format, strict) = (Options.Paths(), Options.Records(), Options.Format(), Options.Strict());
        var command = new Command("read", """
            Reads documents and prints their structure: paragraphs with their labels, openings and citations.

            Examples:
              mandate read resolution.xml
              mandate read FOLDER --format jsonl
              mandate read archive.zip --records RECORDS --format json
            """) { paths, records, format, strict };
        command.SetAction(parsed => EachDocument.Print(session, DocumentWalk.Over(parsed.GetValue(paths)!, session.Input), parsed.GetValue(records), Session.FormatOf(parsed.GetValue(format)), parsed.GetValue(strict), Printer));
        return command;
    }

    private static DocumentPrinter Printer { get; } = new(
        static (document, chosen) => chosen switch
        {
            Format.Text => Text(document),
            Format.Csv => string.Join('\n', document.Structure.Value.AllParagraphs.Select(paragraph => Csv.Row(document.Structure.Value.Symbol?.Value, paragraph.Label, string.Join("; ", paragraph.Openings.Select(opening => opening.Phrase)), paragraph.Text))),
            _ => DocumentText.Structure(document.Structure, chosen == Format.Json),
        },
        static document => document.Structure.Findings);

    private static string Told(ToldMetadata told) => string.Join("; ", new[]
    {
        told.AgendaItem,
        told.Outcome,
        told.Vote is { } vote ? $"vote {vote.Counts}" : null,
        told.DraftSymbol is { } draft ? $"draft {draft}{(told.DraftOn is { } day ? $" of {day.ToProse()}" : "")}" : null,
    }.OfType<string>());

    private static string Text(ReadDocument document)
    {
        var syntax = document.Structure.Value;
        var text = new Wrapped(Session.Width);
        text.Line($"{syntax.Symbol?.Value ?? "(no symbol)"}, adopted {syntax.AdoptedOn?.ToProse() ?? "on a day not given"}{(syntax.Meeting is { } meeting ? $", meeting {meeting}" : "")}");
        text.Line(Told(syntax.Source.Told)).Line();
        foreach (var paragraph in syntax.AllParagraphs)
        {
            var depth = paragraph.Label.Count(character => character is '(' or '[') * 2 + (paragraph.Label.StartsWith("pre", StringComparison.Ordinal) ? -2 : 0);
            text.Line($"{paragraph.Label}  {paragraph.Text}", Math.Max(0, depth), Math.Max(0, depth) + 4);
        }

        foreach (var annex in syntax.Annexes)
        {
            text.Line().Line($"{annex.Label}  {annex.Title} ({annex.Paragraphs.Length} paragraphs, not operative text)");
        }

        foreach (var finding in document.Structure.Findings)
        {
            text.Line(FindingLine.Of(finding), 0, 2);
        }

        return text.ToString();
    }
}

/// <summary>mandate acts PATH…</summary>
internal static class ActsCommand
{
    public static Command Create(Session session)
    {
        var (paths, records, format, strict) = (Options.Paths(), Options.Records(), Options.Format(), Options.Strict());
        var command = new Command("acts", """
            Prints the mandate acts found in documents, each with the rule that read it.

            Examples:
              mandate acts resolution.xml
              mandate acts FOLDER --format jsonl
            """) { paths, records, format, strict };
        command.SetAction(parsed => EachDocument.Print(session, DocumentWalk.Over(parsed.GetValue(paths)!, session.Input), parsed.GetValue(records), Session.FormatOf(parsed.GetValue(format)), parsed.GetValue(strict), Printer));
        return command;
    }

    private static DocumentPrinter Printer { get; } = new(
        static (document, chosen) => chosen switch
        {
            Format.Text => Text(document),
            Format.Csv => string.Join('\n', document.Meaning.Value.Acts.Select(act => Csv.Row(document.Structure.Value.Symbol?.Value, act.At, ActLine.Of(act)))),
            _ => DocumentText.Acts(document.Meaning, chosen == Format.Json),
        },
        static document => document.Meaning.Findings);

    private static string Text(ReadDocument document)
    {
        var text = new Wrapped(Session.Width);
        text.Line($"{document.Structure.Value.Symbol?.Value ?? "(no symbol)"}");
        foreach (var act in document.Meaning.Value.Acts)
        {
            text.Line(ActLine.Of(act), 2, 4);
        }

        foreach (var finding in document.Meaning.Findings)
        {
            text.Line(FindingLine.Of(finding), 2, 4);
        }

        return text.ToString();
    }
}
