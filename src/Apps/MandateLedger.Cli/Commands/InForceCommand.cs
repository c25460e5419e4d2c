using System.CommandLine;
using MandateLedger.Cli.Text;
using MandateLedger.Export;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query;
using MandateLedger.Query.Answers;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate in-force BODY --on DATE</summary>
internal static class InForceCommand
{
    public static Command Create(Session session)
    {
        var (body, on, known) = (Options.Body(), Options.On(), Options.AsKnown());
        var (ledger, format, strict) = (Options.Ledger(), Options.Format(), Options.Strict());
        var command = new Command("in-force", """
            The mandate in force on a day: its term, its tasks, each with the paragraph that set it and those that carry it.

            Examples:
              mandate in-force UNAMI --on 2009-05-01
              mandate in-force UNAMI --on 2018-06-20 --as-known 2018-06-01 --format json
            """) { body, on, known, ledger, format, strict };
        command.SetAction(parsed =>
        {
            var asOf = session.AsOf(parsed.GetValue(on), parsed.GetValue(known));
            var view = Session.View(parsed.GetValue(ledger), bodies => Session.FindBody(bodies, parsed.GetValue(body)!), out var found);
            var answer = Mandates.InForce(view, found, asOf);
            session.Print(Written(answer, Session.FormatOf(parsed.GetValue(format))));
            return parsed.GetValue(strict) && IsDoubtful(answer) ? Session.Doubtful : Session.Answered;
        });
        return command;
    }

    private static bool IsDoubtful(MandateAnswer answer) =>
        answer.Answer is MandateStatus.Undetermined or MandateStatus.OutsideCoverage
        || answer.Tasks.Any(task => task.Task.Standing == Ledger.Tasks.TaskStanding.Undetermined);

    private static string Written(MandateAnswer answer, Format format) => format switch
    {
        Format.Json => AnswerJson.InForce(answer, indented: true),
        Format.Jsonl => AnswerJson.InForce(answer, indented: false),
        Format.Csv => string.Join('\n', Rows(answer)),
        _ => MandateText.Of(answer, Session.Width),
    };

    private static IEnumerable<string> Rows(MandateAnswer answer)
    {
        yield return Csv.Row("body", "on", "answer", "symbol", "label", "since", "until", "standing", "via", "components", "conditions", "gist", "link");
        foreach (var task in answer.Tasks)
        {
            yield return Csv.Row(
                answer.Body, answer.On.ToIso(), Json.Names.Of(answer.Answer), task.Task.Source.Symbol, task.Task.Source.At, task.Task.Since.ToIso(), task.Until?.ToIso(),
                Json.Names.Of(task.Task.Standing), string.Join("; ", task.Task.Via.Select(via => $"{via.Symbol} {via.At}")), string.Join("; ", task.Components),
                string.Join("; ", task.Task.Conditions), task.Gist, task.Link);
        }
    }
}
