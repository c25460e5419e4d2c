using System.CommandLine;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate explain ID</summary>
internal static class ExplainCommand
{
    public static Command Create(Session session)
    {
        var id = new Argument<string>("ID") { Description = "A finding, for example Q201." };
        var command = new Command("explain", """
            What a finding means, and what to do.

            Example:
              mandate explain Q201
            """) { id };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(id)!.ToUpperInvariant();
            using var stream = typeof(ExplainCommand).Assembly.GetManifestResourceStream("findings/" + asked);
            if (stream is null)
            {
                throw new Misuse($"No finding is called {asked}; findings are a letter and three digits, for example Q201.");
            }

            using var reader = new StreamReader(stream);
            return session.Print(reader.ReadToEnd());
        });
        return command;
    }
}
