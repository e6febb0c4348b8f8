namespace Ganhuo.Tests;

public sealed class OrderedParallelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task Results_come_in_order_however_long_each_takes(int parallelism)
    {
        var results = new List<int>();
        await foreach (var result in OrderedParallel.Run(
            Enumerable.Range(0, 200).ToAsyncEnumerable(), Slow, parallelism, CancellationToken.None))
            results.Add(result);

        Assert.Equal(Enumerable.Range(0, 200), results);
    }

    [Fact]
    public async Task Items_are_taken_only_a_little_ahead_of_the_reader()
    {
        var taken = 0;
        var items = Enumerable.Range(0, 1000).Select(i => Interlocked.Increment(ref taken)).ToAsyncEnumerable();
        await using var results =
            OrderedParallel.Run(items, static (i, _) => ValueTask.FromResult(i), 2, CancellationToken.None).GetAsyncEnumerator();
        await results.MoveNextAsync();
        await Task.Delay(50);

        Assert.InRange(taken, 1, 8);
    }

    [Fact]
    public async Task Who_cancels_is_told_of_the_own_token()
    {
        using var own = new CancellationTokenSource();
        var seen = 0;
        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in OrderedParallel.Run(Enumerable.Range(0, 100).ToAsyncEnumerable(), Slow, 2, own.Token))
                if (seen++ == 3) await own.CancelAsync();
        });
        Assert.Equal(own.Token, thrown.CancellationToken);
        Assert.InRange(seen, 4, 99);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Two_more_than_the_parallelism_stand_in_memory_and_no_third(int parallelism)
    {
        int begun = 0, done = 0, most = 0;
        ValueTask<int> Work(int item, CancellationToken cancellation) => ValueTask.FromResult(Interlocked.Increment(ref begun));
        await foreach (var _ in OrderedParallel.Run(Enumerable.Range(0, 40).ToAsyncEnumerable(), Work, parallelism, CancellationToken.None))
        {
            await Task.Delay(5);
            most = Math.Max(most, Volatile.Read(ref begun) - done++);
        }

        Assert.InRange(most, parallelism, parallelism + 2);
    }

    [Fact]
    public async Task Failure_of_one_item_reaches_the_reader_at_its_place()
    {
        var read = 0;
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var _ in OrderedParallel.Run(
                Enumerable.Range(0, 100).ToAsyncEnumerable(),
                static (i, _) => i == 5 ? throw new InvalidDataException() : ValueTask.FromResult(i), 4, CancellationToken.None))
                read++;
        });

        Assert.Equal(5, read);
    }

    [Fact]
    public async Task Cancellation_ends_the_run()
    {
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var i in OrderedParallel.Run(
                Enumerable.Range(0, 10_000).ToAsyncEnumerable(), static (i, _) => ValueTask.FromResult(i), 2, cancellation.Token))
                if (i == 10) await cancellation.CancelAsync();
        });
    }

    private static ValueTask<int> Slow(int item, CancellationToken cancellation)
    {
        Thread.Sleep((item * 7) % 3);
        return ValueTask.FromResult(item);
    }
}
