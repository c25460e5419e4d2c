using System.CommandLine;
using System.Globalization;
using MandateLedger.Cli.Text;
using MandateLedger.Export;
using MandateLedger.Interpretation;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Query;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate compare A B</summary>
internal static class CompareCommand
{
    public static Command Create(Session session)
    {
        var from = new Argument<string>("A") { Description = "The earlier resolution: 2682, S/RES/2682 (2023), or a file." };
        var to = new Argument<string>("B") { Description = "The later one." };
        var body = new Option<string?>("--body") { Description = "Where both speak of several bodies." };
        var (ledger, format) = (Options.Ledger(), Options.Format());
        var command = new Command("compare", """
            What resolution B changed against resolution A, task by task.

            Examples:
              mandate compare 2682 2732
              mandate compare one.xml other.xml --format csv
            """) { from, to, body, ledger, format };
        command.SetAction(parsed =>
        {
            var held = HeldDocuments.Of(parsed.GetValue(ledger));
            var (before, after) = (Document(parsed.GetValue(from)!, held), Document(parsed.GetValue(to)!, held));
            var found = BodyOf(before, after, parsed.GetValue(body), held.Bodies);
            var answer = Comparisons.Compare(held.Name, found, before, after);
            return session.Print(Session.FormatOf(parsed.GetValue(format)) switch
            {
                Format.Json => AnswerJson.Comparison(answer, indented: true),
                Format.Jsonl => AnswerJson.Comparison(answer, indented: false),
                Format.Csv => string.Join('\n', Rows(answer)),
                _ => Text(answer),
            });
        });
        return command;
    }

    private static PostedDocument Document(string asked, HeldDocuments held)
    {
        if (File.Exists(asked))
        {
            var reading = Documents.Read(asked, VocabularyFiles.Load());
            return PostingOf.Document(reading.Meaning.Value) ?? throw new Misuse($"{asked} does not say its symbol and day of adoption, so it cannot be compared.");
        }

        return held.Find(DocumentSymbol.Parse(asked)) ?? throw new Misuse($"{asked} is neither a file nor a resolution that this ledger holds; see: mandate doctor");
    }

    private static Body BodyOf(PostedDocument before, PostedDocument after, string? asked, BodyCatalogue bodies)
    {
        if (asked is not null)
        {
            return Session.FindBody(bodies, asked);
        }

        var shared = Tasked(before).Union(Carried(before)).Intersect(Tasked(after).Union(Carried(after))).ToList();
        if (shared.Count > 1)
        {
            shared = [.. shared.Where(id => bodies.Find(id)?.Class == BodyClass.Mission)];
        }

        return shared.Count switch
        {
            1 => bodies.Find(shared[0]) ?? new Body { Id = shared[0], Name = shared[0], Class = BodyClass.Other },
            0 => throw new Misuse($"{before.Symbol} and {after.Symbol} give no tasks to the same body; say which body with --body."),
            _ => throw new Misuse($"Both speak of {string.Join(", ", shared)}; say which with --body."),
        };
    }

    private static IEnumerable<string> Tasked(PostedDocument document) => document.Acts.OfType<MandateAct.Tasks>().Select(act => act.Body.Id);

    private static IEnumerable<string> Carried(PostedDocument document) => document.Acts.OfType<MandateAct.Incorporates>().Select(act => act.Body.Id);

    private static IEnumerable<string> Rows(ComparisonAnswer answer)
    {
        yield return Csv.Row("body", "fate", "from", "to", "sameWords", "similarity", "gist");
        foreach (var change in answer.Changes)
        {
            yield return Csv.Row(answer.Body, Json.Names.Of(change.Fate), change.From, change.To, change.SameWords ? "true" : "false", change.Similarity?.ToString(CultureInfo.InvariantCulture), change.Gist);
        }
    }

    private static string Text(ComparisonAnswer answer)
    {
        var text = new Wrapped(Session.Width);
        text.Line($"{answer.Body}: what {answer.To} changed against {answer.From}").Line();
        foreach (var change in answer.Changes)
        {
            var labels = $"{change.From ?? "–"} → {change.To ?? (change.Via is { } via ? $"carried by {via.At}" : "–")}";
            text.Line($"{Json.Names.Of(change.Fate).PadRight(9)} {labels.PadRight(24)} {change.Gist}".TrimEnd(), 2, 37);
        }

        text.Line().Line($"Answered by: {answer.Ledger}.");
        return text.ToString();
    }
}
