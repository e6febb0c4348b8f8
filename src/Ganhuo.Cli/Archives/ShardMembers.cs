namespace Ganhuo.Cli.Archives;

/// <summary>
/// Which reports each shard has: found once for all shards, as going through a plan for each would take the square of its length.
/// </summary>
internal sealed class ShardMembers
{
    private readonly int[] numbers, starts;

    /// <param name="shards">The shard of each report, by its number; none below 0.</param>
    public ShardMembers(short[] shards)
    {
        (numbers, starts) = (new int[shards.Length], new int[shards.DefaultIfEmpty().Max() + 2]);
        foreach (var shard in shards) starts[shard + 1]++;
        for (var shard = 1; shard < starts.Length; shard++) starts[shard] += starts[shard - 1];
        var next = starts[..^1];
        for (var number = 0; number < shards.Length; number++) numbers[next[shards[number]]++] = number;
    }

    /// <summary>The numbers of the reports of a shard, ascending.</summary>
    public ArraySegment<int> Of(int shard) => shard + 1 < starts.Length
        ? new ArraySegment<int>(numbers, starts[shard], starts[shard + 1] - starts[shard]) : ArraySegment<int>.Empty;
}
