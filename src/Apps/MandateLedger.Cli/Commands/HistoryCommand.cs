using System.CommandLine;
using System.Globalization;
using MandateLedger.Cli.Text;
using MandateLedger.Export;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate history BODY</summary>
internal static class HistoryCommand
{
    public static Command Create(Session session)
    {
        var (body, known, ledger, format) = (Options.Body(), Options.AsKnown(), Options.Ledger(), Options.Format());
        var command = new Command("history", """
            Every term and every act on one body, in the order of adoption.

            Examples:
              mandate history UNAMI
              mandate history UNAMI --format csv
            """) { body, known, ledger, format };
        command.SetAction(parsed =>
        {
            var view = Session.View(parsed.GetValue(ledger), bodies => Session.FindBody(bodies, parsed.GetValue(body)!), out var found);
            var asKnown = session.AsKnown(parsed.GetValue(known));
            var answer = Histories.Of(view, found, asKnown);
            return session.Print(Session.FormatOf(parsed.GetValue(format)) switch
            {
                Format.Json => AnswerJson.History(answer, indented: true),
                Format.Jsonl => AnswerJson.History(answer, indented: false),
                Format.Csv => string.Join('\n', Rows(answer)),
                _ => Text(answer, found.Name),
            });
        });
        return command;
    }

    private static IEnumerable<string> Rows(HistoryAnswer answer)
    {
        yield return Csv.Row("symbol", "adopted", "at", "act", "standing", "rule");
        foreach (var act in answer.Acts)
        {
            yield return Csv.Row(act.Symbol, act.AdoptedOn.ToIso(), act.Act.At, ActLine.Of(act.Act), Json.Names.Of(act.Act.Standing), act.Act.Rule);
        }
    }

    private static string Text(HistoryAnswer answer, string name)
    {
        var text = new Wrapped(Session.Width);
        text.Line($"{name} ({answer.Body})").Line().Line("Terms");
        foreach (var term in answer.Terms)
        {
            var until = term.Until?.ToIso() ?? "open";
            var notes = (term.Computed ? ", computed" : "") + (term.Final ? ", final" : "")
                + (term.Readings.IsEmpty ? "" : ", or " + string.Join(" or ", term.Readings.Where(reading => reading.Until != term.Until).Select(reading => reading.Until?.ToIso())));
            text.Line($"{term.From.ToIso()} to {until}  {term.By.Symbol} {term.By.At}{notes}", 2, 4);
        }

        text.Line().Line("Acts");
        foreach (var group in answer.Acts.GroupBy(act => (act.Symbol, act.AdoptedOn)))
        {
            text.Line($"{group.Key.Symbol}, adopted {group.Key.AdoptedOn.ToProse()}", 2);
            foreach (var act in group)
            {
                text.Line($"{act.Act.At.PadRight(8)} {ShortLine(act)}", 4, 13);
            }
        }

        if (!answer.Heads.IsEmpty)
        {
            text.Line().Line("Heads of mission");
            foreach (var head in answer.Heads)
            {
                text.Line($"{head.From ?? "?"} to {head.To ?? "?"}  {head.Name}{(head.Acting ? " (acting)" : "")}, {head.Title} [{head.Source}]", 2, 4);
            }
        }

        if (!answer.Events.IsEmpty)
        {
            text.Line().Line("Events");
            foreach (var happened in answer.Events)
            {
                text.Line($"{happened.On}  {happened.Text} [{happened.Source}]", 2, 14);
            }
        }

        text.Line().Line(string.Create(CultureInfo.InvariantCulture, $"{answer.Terms.Length} terms, {answer.Acts.Length} acts. Answered by: {answer.Ledger}."));
        return text.ToString();
    }

    private static string ShortLine(HistoryAct act) =>
        ActLine.Of(act.Act).Replace($" {act.Act.Body.Id} at {act.Act.At}:", ":", StringComparison.Ordinal);
}
