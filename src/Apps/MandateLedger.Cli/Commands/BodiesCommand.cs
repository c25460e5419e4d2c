using System.CommandLine;
using MandateLedger.Export;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Knowledge;
using MandateLedger.Primitives.Dates;
using Spectre.Console;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate bodies</summary>
internal static class BodiesCommand
{
    public static Command Create(Session session)
    {
        var name = new Argument<string?>("BODY") { Description = "Only this body.", Arity = ArgumentArity.ZeroOrOne };
        var format = Options.Format();
        var command = new Command("bodies", """
            The catalogue of bodies: missions, panels, committees, forces.

            Examples:
              mandate bodies
              mandate bodies UNAMI --format json
            """) { name, format };
        command.SetAction(parsed =>
        {
            var catalogue = VocabularyFiles.LoadBodies();
            var bodies = parsed.GetValue(name) is { } asked ? [Session.FindBody(catalogue, asked)] : catalogue.All;
            var chosen = Session.FormatOf(parsed.GetValue(format));
            if (chosen == Format.Text)
            {
                Table(session, bodies);
                return Session.Answered;
            }

            return session.Print(chosen switch
            {
                Format.Csv => string.Join('\n', bodies.Select(Row).Prepend(Csv.Row("id", "name", "class", "established", "by", "ended", "host"))),
                Format.Json when bodies.Length > 1 => "[\n" + string.Join(",\n", bodies.Select(body => AnswerJson.Body(body, indented: false))) + "\n]",
                _ => string.Join('\n', bodies.Select(body => AnswerJson.Body(body, indented: chosen == Format.Json))),
            });
        });
        return command;
    }

    private static string Row(Body body) => Csv.Row(
        body.Id, body.Name, Json.Names.Of(body.Class), body.Founded?.On?.ToIso(), body.Founded?.By, body.Ended?.On?.ToIso(), string.Join(' ', body.Host));

    private static void Table(Session session, IEnumerable<Body> bodies)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Out) });
        console.Profile.Width = Session.Width;
        var table = new Table().Border(TableBorder.Simple).AddColumns("Body", "Name", "Class", "From", "To");
        foreach (var body in bodies)
        {
            table.AddRow(Markup.Escape(body.Id), Markup.Escape(body.Name), Json.Names.Of(body.Class), body.Founded?.On?.ToIso() ?? "?", body.Ended?.On?.ToIso() ?? "");
        }

        console.Write(table);
    }
}
