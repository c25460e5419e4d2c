using System.CommandLine;
using System.Globalization;
using MandateLedger.Cli.Text;
using MandateLedger.Export;
using MandateLedger.Export.AkomaNtoso;
using MandateLedger.Import;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate validate FILE…</summary>
internal static class ValidateCommand
{
    public static Command Create(Session session)
    {
        var paths = Options.Paths();
        var format = new Option<string?>("--format") { Description = "text, json or jsonl.", HelpName = "FORMAT" };
        var level = new Option<int>("--level") { Description = "The conformance level asked for: 1 is the schema, 2 the naming convention and links too.", HelpName = "LEVEL", DefaultValueFactory = _ => 2 };
        var command = new Command("validate", """
            Checks files of Akoma Ntoso: the OASIS schema, the naming convention of identifiers, links inside the file.
            Exits with status 0 where every file is valid, 1 where one is not.

            Examples:
              mandate validate resolution.xml
              mandate validate FOLDER --level 1 --format jsonl
            """) { paths, format, level };
        command.SetAction(parsed =>
        {
            var chosen = Session.FormatOf(parsed.GetValue(format));
            var asked = parsed.GetValue(level);
            if (asked is not (1 or 2))
            {
                throw new Misuse($"--level {asked.ToString(CultureInfo.InvariantCulture)} is not known; use 1 or 2.");
            }

            if (chosen == Format.Csv)
            {
                throw new Misuse("validate writes text, json or jsonl.");
            }

            return Run(session, parsed.GetValue(paths)!, chosen, asked);
        });
        return command;
    }

    private static int Run(Session session, string[] paths, Format format, int asked)
    {
        var allValid = true;
        foreach (var found in DocumentWalk.Over(paths, session.Input).Documents().Where(found => paths.Contains(found.Name) || IsXml(found.Name)))
        {
            var report = AkomaNtosoValidator.Validate(found.Opened().Bytes, found.Name);
            allValid &= report.Level >= asked;
            session.Print(format == Format.Text ? Text(report, asked) : ReportJson.Of(report, format == Format.Json));
        }

        return allValid ? Session.Answered : Session.Doubtful;
    }

    private static bool IsXml(string name) => Path.GetExtension(name).ToLowerInvariant() is ".xml" or ".akn";

    private static string Text(AkomaNtosoReport report, int asked)
    {
        const int Shown = 20;
        var text = new Wrapped(Session.Width);
        var counts = string.Create(CultureInfo.InvariantCulture, $"{report.Identifiers} identifiers, {report.Links} links");
        text.Line($"{report.Name}: {(report.Level >= asked ? "valid" : "not valid")}, {Reached(report.Level)}; {counts}");
        foreach (var problem in report.Problems.Take(Shown))
        {
            var line = problem.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {problem.Line}: ") : "";
            text.Line($"{line}{problem.Message}", 2, 4);
        }

        if (report.Problems.Length > Shown)
        {
            text.Line(string.Create(CultureInfo.InvariantCulture, $"and {report.Problems.Length - Shown} more; --format json lists them all"), 2, 4);
        }

        return text.ToString();
    }

    private static string Reached(int level) => level switch
    {
        2 => "conformance level 2",
        1 => "conformance level 1",
        _ => "no conformance level",
    };
}
