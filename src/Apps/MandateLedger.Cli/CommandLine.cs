using System.CommandLine;
using MandateLedger.Cli.Commands;
using MandateLedger.Export.AkomaNtoso;
using MandateLedger.Import;
using MandateLedger.Office;
using MandateLedger.Storage;

namespace MandateLedger.Cli;

/// <summary>The command line: the one place where exceptions become sentences.</summary>
public static class CommandLine
{
    private const string Trace = "MANDATE_TRACE";

    /// <summary>Runs a command. Returns 0 answered, 1 answered with gaps under --strict, 2 wrong command, 3 outside failed, 130 stopped.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error, TimeProvider clock, Func<Stream>? input = null, CancellationToken stop = default)
    {
        var session = new Session(output, error, clock) { Input = input ?? (static () => Stream.Null), Stop = stop };
        try
        {
            var result = Root(session).Parse(args);
            if (result.Errors.Count > 0)
            {
                session.Tell($"{result.Errors[0].Message} See: mandate {result.CommandResult.Command.Name} --help");
                return Session.WrongCommand;
            }

            return result.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Misuse problem)
        {
            return Fail(session, problem, Session.WrongCommand);
        }
        catch (Exception problem) when (problem is LedgerFault or UnreadableDocumentException or AkomaNtosoFault or OfficeFault or IOException or UnauthorizedAccessException)
        {
            return Fail(session, problem, Session.OutsideFailed);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException && Environment.GetEnvironmentVariable(Trace) is null)
        {
            session.Tell($"a fault of this program stopped the command ({problem.GetType().Name}: {problem.Message}) What was stored before is whole. To see where it happened, set {Trace}=1 and run it again.");
            return Session.OutsideFailed;
        }
    }

    private static int Fail(Session session, Exception problem, int status)
    {
        session.Tell(problem.Message);
        return status;
    }

    private static RootCommand Root(Session session)
    {
        var root = new RootCommand("""
            The mandates of United Nations field missions: which was in force on any day, and by which paragraph.
            Texts of the United Nations are not part of this program; give it the files with: mandate build FOLDER

            Examples:
              mandate in-force UNAMI --on 2009-05-01
              mandate history UNAMI --format json
              mandate compare 2682 2732
            """);
        root.Subcommands.Add(InForceCommand.Create(session));
        root.Subcommands.Add(HistoryCommand.Create(session));
        root.Subcommands.Add(CompareCommand.Create(session));
        root.Subcommands.Add(BodiesCommand.Create(session));
        root.Subcommands.Add(TransitionCommand.Create(session));
        root.Subcommands.Add(BriefCommand.Create(session));
        root.Subcommands.Add(WhyCommand.Create(session));
        root.Subcommands.Add(ReadCommand.Create(session));
        root.Subcommands.Add(ActsCommand.Create(session));
        root.Subcommands.Add(BuildCommand.Create(session));
        root.Subcommands.Add(FetchCommand.Create(session));
        root.Subcommands.Add(ExportCommand.Create(session));
        root.Subcommands.Add(ValidateCommand.Create(session));
        root.Subcommands.Add(CheckCommand.Create(session));
        root.Subcommands.Add(ExplainCommand.Create(session));
        root.Subcommands.Add(DoctorCommand.Create(session));
        return root;
    }
}
