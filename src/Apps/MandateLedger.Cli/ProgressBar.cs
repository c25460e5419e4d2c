using Spectre.Console;

namespace MandateLedger.Cli;

/// <summary>A bar on standard error, where that is a terminal and there is enough to wait for.</summary>
internal static class ProgressBar
{
    private const int Worthwhile = 64;

    /// <summary>
    /// Runs <paramref name="work"/>, which calls its argument after each document. The bar stays away where data go to
    /// the same terminal.
    /// </summary>
    public static void Over(Session session, bool printsData, Func<int> count, Action<Action> work)
    {
        if (Console.IsErrorRedirected || !ReferenceEquals(session.Error, Console.Error) || (printsData && !Console.IsOutputRedirected)
            || count() is not (> Worthwhile and var documents))
        {
            work(static () => { });
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Error) });
        console.Progress().Start(progress =>
        {
            var bar = progress.AddTask("Reading documents", maxValue: documents);
            work(() => bar.Increment(1));
        });
    }
}
