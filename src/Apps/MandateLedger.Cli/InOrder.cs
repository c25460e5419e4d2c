using System.Threading.Channels;

namespace MandateLedger.Cli;

/// <summary>Works on many items at once and hands the results over in their order, never far ahead of who takes them.</summary>
public static class InOrder
{
    /// <summary>
    /// Works on <paramref name="items"/> over the cores; <paramref name="take"/> gets each result in turn, one at a time.
    /// At most two items a core are held. Throws <see cref="OperationCanceledException"/> where it was stopped.
    /// </summary>
    public static void Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> take, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var ahead = Channel.CreateBounded<Task<TResult>>(Environment.ProcessorCount * 2);
        var finding = Task.Run(() => Find(items, work, ahead.Writer, ended.Token), CancellationToken.None);
        try
        {
            Take(ahead.Reader, take, stop).GetAwaiter().GetResult();
        }
        finally
        {
            ended.Cancel();
            finding.GetAwaiter().GetResult();
        }
    }

    private static async Task Find<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, ChannelWriter<Task<TResult>> ahead, CancellationToken ended)
    {
        try
        {
            foreach (var item in items)
            {
                await ahead.WaitToWriteAsync(ended).ConfigureAwait(false);
                await ahead.WriteAsync(Task.Run(() => work(item), CancellationToken.None), ended).ConfigureAwait(false);
            }

            ahead.Complete();
        }
        catch (Exception problem)
        {
            ahead.Complete(problem);
        }
    }

    private static async Task Take<TResult>(ChannelReader<Task<TResult>> ahead, Action<TResult> take, CancellationToken stop)
    {
        await foreach (var result in ahead.ReadAllAsync(stop).ConfigureAwait(false))
        {
            take(await result.ConfigureAwait(false));
            stop.ThrowIfCancellationRequested();
        }
    }
}
