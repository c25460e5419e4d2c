using System.CommandLine;
using MandateLedger.Cli.Text;
using MandateLedger.Interpretation;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate why ID</summary>
internal static class WhyCommand
{
    public static Command Create(Session session)
    {
        var id = new Argument<string[]>("ID") { Description = "A resolution and a paragraph, for example: 1770 2(a)(ii)", Arity = ArgumentArity.OneOrMore };
        var ledger = Options.Ledger();
        var command = new Command("why", """
            The chain from an answer to its words: document, paragraph, acts, the rule that read each and the words it read.

            Examples:
              mandate why 1830 1
              mandate why "S/RES/1770 (2007)" "2(a)(ii)"
            """) { id, ledger };
        command.SetAction(parsed =>
        {
            var (symbol, label) = Split(string.Join(' ', parsed.GetValue(id)!));
            var held = HeldDocuments.Of(parsed.GetValue(ledger));
            var document = held.Find(symbol) ?? throw new Misuse($"{symbol} is not held by {held.Name}; build a ledger that holds it with: mandate build FOLDER");
            return session.Print(Text(held.Name, document, label));
        });
        return command;
    }

    private static (DocumentSymbol Symbol, string Label) Split(string id)
    {
        var tidy = id.Replace('#', ' ').Trim();
        var parts = tidy.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var take = parts.Length > 1 && parts[1].StartsWith('(') && parts[1].Length == 6 ? 2 : 1;
        if (parts.Length <= take)
        {
            throw new Misuse($"{id} names no paragraph; write a resolution and a label, for example: mandate why 1770 2(a)(ii)");
        }

        return (DocumentSymbol.Parse(string.Join(' ', parts.Take(take))), string.Concat(parts.Skip(take)));
    }

    private static string Text(string name, PostedDocument document, string label)
    {
        var text = new Wrapped(Session.Width);
        var paragraph = document.Find(label);
        text.Line($"{document.Symbol} paragraph {label}, adopted {document.AdoptedOn.ToProse()}");
        text.Line($"file: {(document.Sha256 is null ? "none read" : "sha256 " + document.Sha256)}; {document.Symbol.Link}", 0, 2);
        text.Line();
        text.Line(paragraph?.Text is { } words ? $"words: {words}" : "words: not held by this ledger; see the link", 0, 2);
        if (paragraph?.Gist is { } gist)
        {
            text.Line($"in short: {gist}", 0, 2);
        }

        var acts = document.Acts.Where(act => act.At == label || (act is Interpretation.Acts.MandateAct.Tasks tasks && tasks.Items.Any(item => item.Label == label))).ToList();
        if (acts.Count == 0)
        {
            text.Line().Line("No rule claimed an act here.");
        }

        foreach (var act in acts)
        {
            text.Line().Line(ActLine.Of(act), 0, 2);
            var rule = Interpreter.Rules.FirstOrDefault(card => card.Name == act.Rule);
            text.Line($"rule: {act.Rule}{(rule is null ? "" : $", as in: {rule.Example}")}", 2, 4);
            if (document.Find(act.At)?.Text is { } source)
            {
                foreach (var span in act.Words.Where(span => span.Until <= source.Length))
                {
                    text.Line($"read in {act.At}: “{span.Of(source)}” ({span.From} to {span.Until})", 2, 4);
                }
            }
        }

        text.Line().Line($"Answered by: {name}.");
        return text.ToString();
    }
}
