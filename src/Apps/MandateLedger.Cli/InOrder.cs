using System.Threading.Channels;

namespace MandateLedger.Cli;

/// <summary>Works on many items at once and hands the results over in their order, never far ahead of who takes them.</summary>
public static class InOrder
{
    /// <summary>
    /// Works on <paramref name="items"/> over the cores; <paramref name="take"/> gets each result in turn, one at a time.
    /// At most two items a core are held. An item that is waited for longer than the limit is left to itself, and
    /// <paramref name="late"/> gives the result in its place. Throws <see cref="OperationCanceledException"/> where it
    /// was stopped.
    /// </summary>
    public static void Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> take, (TimeSpan Limit, Func<TItem, TResult> Result) late, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var ahead = Channel.CreateBounded<Begun<TItem, TResult>>(Environment.ProcessorCount * 2);
        var finding = Task.Run(() => Find(items, work, ahead.Writer, ended.Token), CancellationToken.None);
        try
        {
            Take(ahead.Reader, take, late, stop).GetAwaiter().GetResult();
        }
        finally
        {
            ended.Cancel();
            finding.GetAwaiter().GetResult();
        }
    }

    private static async Task Find<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, ChannelWriter<Begun<TItem, TResult>> ahead, CancellationToken ended)
    {
        try
        {
            foreach (var item in items)
            {
                await ahead.WaitToWriteAsync(ended).ConfigureAwait(false);
                await ahead.WriteAsync(new Begun<TItem, TResult>(item, Task.Run(() => work(item), CancellationToken.None)), ended).ConfigureAwait(false);
            }

            ahead.Complete();
        }
        catch (Exception problem)
        {
            ahead.Complete(problem);
        }
    }

    private static async Task Take<TItem, TResult>(ChannelReader<Begun<TItem, TResult>> ahead, Action<TResult> take, (TimeSpan Limit, Func<TItem, TResult> Result) late, CancellationToken stop)
    {
        await foreach (var begun in ahead.ReadAllAsync(stop).ConfigureAwait(false))
        {
            take(await ResultOf(begun, late, stop).ConfigureAwait(false));
            stop.ThrowIfCancellationRequested();
        }
    }

    private static async Task<TResult> ResultOf<TItem, TResult>(Begun<TItem, TResult> begun, (TimeSpan Limit, Func<TItem, TResult> Result) late, CancellationToken stop)
    {
        try
        {
            return await begun.Work.WaitAsync(late.Limit, stop).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!begun.Work.IsCompleted)
        {
            return late.Result(begun.Item);
        }
    }

    private readonly record struct Begun<TItem, TResult>(TItem Item, Task<TResult> Work);
}
