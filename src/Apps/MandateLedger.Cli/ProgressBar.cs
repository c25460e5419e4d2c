using Spectre.Console;

namespace MandateLedger.Cli;

/// <summary>A bar on standard error, where that is a terminal and there is enough to wait for.</summary>
internal static class ProgressBar
{
    private const int Worthwhile = 64;

    /// <summary>A bar for so many steps that each takes long: it is shown from the second one on.</summary>
    public static void OverSlow(Session session, string what, int steps, Action<Action> work) => Over(session, what, printsData: false, () => steps, work, worthwhile: 1);

    /// <summary>
    /// Runs <paramref name="work"/>, which calls its argument after each document. The bar stays away where data go to
    /// the same terminal.
    /// </summary>
    public static void Over(Session session, string what, bool printsData, Func<int> count, Action<Action> work, int worthwhile = Worthwhile)
    {
        if (Console.IsErrorRedirected || !ReferenceEquals(session.Error, Console.Error) || (printsData && !Console.IsOutputRedirected)
            || count() is var steps && steps <= worthwhile)
        {
            work(static () => { });
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Error) });
        console.Progress().Start(progress =>
        {
            var bar = progress.AddTask(what, maxValue: steps);
            work(() => bar.Increment(1));
        });
    }
}
