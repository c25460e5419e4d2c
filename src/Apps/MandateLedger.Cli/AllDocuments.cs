using System.Globalization;
using MandateLedger.Import;

namespace MandateLedger.Cli;

/// <summary>What every document of a walk goes through.</summary>
/// <param name="Read">Reads one; several are read at once.</param>
/// <param name="Take">Takes the results, one at a time and in order.</param>
/// <param name="Unread">The result of a document that could not be read, with the sentence that says why.</param>
internal sealed record DocumentWork<TResult>(Func<FoundDocument, TResult> Read, Action<TResult> Take, Func<string, TResult> Unread);

/// <summary>Reads every document of a walk over the cores, with a bar on the way, and hands the results over in order.</summary>
internal static class AllDocuments
{
    /// <summary>No document should take longer; one that does is left out.</summary>
    public static readonly TimeSpan LongestRead = TimeSpan.FromMinutes(5);

    /// <summary>False where the user stopped it before the end; what was taken until then is whole.</summary>
    public static bool Read<TResult>(Session session, DocumentWalk walk, bool printsData, DocumentWork<TResult> work)
    {
        try
        {
            ProgressBar.Over(session, "Reading documents", printsData, walk.Count, step => InOrder.Run(
                walk.Documents(),
                found => Attempt(found, work),
                result =>
                {
                    work.Take(result);
                    step();
                },
                (LongestRead, found => work.Unread(TooLong(found))),
                session.Stop));
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static TResult Attempt<TResult>(FoundDocument found, DocumentWork<TResult> work)
    {
        try
        {
            return work.Read(found);
        }
        catch (UnreadableDocumentException problem)
        {
            return work.Unread(problem.Message);
        }
    }

    private static string TooLong(FoundDocument found) =>
        string.Create(CultureInfo.InvariantCulture, $"{found.Name} takes longer than {LongestRead.TotalMinutes} minutes to read, which no document should; it was left out. Check that it is the right file.");
}
