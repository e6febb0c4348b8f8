using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Ganhuo;

/// <summary>Runs work on many items at once and gives the results in the order of the items.</summary>
internal static class OrderedParallel
{
    public static async IAsyncEnumerable<TResult> Run<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, CancellationToken, ValueTask<TResult>> work, int parallelism,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var slots = new SemaphoreSlim(parallelism);

        // The channel holds tasks, not results: its order is the order of the items, its bound the memory. One more is
        // begun while the channel is full, and one is with the reader.
        var queue = Channel.CreateBounded<Task<TResult>>(parallelism);
        var feeding = Feed(items, work, slots, queue.Writer, stop.Token);
        try
        {
            while (await Next(queue.Reader, feeding, cancellation).ConfigureAwait(false) is { } next)
                yield return next.Result;
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Settle(feeding, queue.Reader).ConfigureAwait(false);
        }
    }

    // The caller's own token is told of, so that who asks whose cancellation it was is answered.
    private static async ValueTask<Given<TResult>?> Next<TResult>(
        ChannelReader<Task<TResult>> queue, Task feeding, CancellationToken cancellation)
    {
        try
        {
            while (await queue.WaitToReadAsync(cancellation).ConfigureAwait(false))
                if (queue.TryRead(out var task)) return new Given<TResult>(await task.ConfigureAwait(false));
            await feeding.ConfigureAwait(false);
            return null;
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw;
        }
    }

    private static async Task Feed<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, CancellationToken, ValueTask<TResult>> work, SemaphoreSlim slots,
        ChannelWriter<Task<TResult>> queue, CancellationToken stop)
    {
        try
        {
            await foreach (var item in items.WithCancellation(stop).ConfigureAwait(false))
            {
                await slots.WaitAsync(stop).ConfigureAwait(false);
                await queue.WriteAsync(Start(item, work, slots, stop), stop).ConfigureAwait(false);
            }
        }
        finally
        {
            queue.Complete();
        }
    }

    private static Task<TResult> Start<TItem, TResult>(
        TItem item, Func<TItem, CancellationToken, ValueTask<TResult>> work, SemaphoreSlim slots, CancellationToken stop) =>
        Task.Run(
            async () =>
            {
                try
                {
                    return await work(item, stop).ConfigureAwait(false);
                }
                finally
                {
                    slots.Release();
                }
            },
            CancellationToken.None);

    // Nobody looks at what is still running when the reader stops early, but it must have ended before the semaphore goes.
    private static async Task Settle<TResult>(Task feeding, ChannelReader<Task<TResult>> queue)
    {
        await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (queue.TryRead(out var task))
            await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private readonly record struct Given<TResult>(TResult Result);
}
