using MandateLedger.Import;

namespace MandateLedger.Cli;

/// <summary>Reads every document of a walk over the cores, with a bar on the way, and hands the results over in order.</summary>
internal static class AllDocuments
{
    /// <summary>False where the user stopped it before the end; what was taken until then is whole.</summary>
    public static bool Read<TResult>(Session session, DocumentWalk walk, bool printsData, Func<FoundDocument, TResult> read, Action<TResult> take)
    {
        try
        {
            ProgressBar.Over(session, printsData, walk.Count, step => InOrder.Run(
                walk.Documents(),
                read,
                result =>
                {
                    take(result);
                    step();
                },
                session.Stop));
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
