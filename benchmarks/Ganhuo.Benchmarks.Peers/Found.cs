namespace Ganhuo.Benchmarks.Peers;

/// <summary>How many matches there were, and a sum that says whether they were the same ones, in whatever order.</summary>
internal record struct Found(long Count, ulong Sum)
{
    internal void Add(int phrase, long start, long end)
    {
        Count++;
        Sum += unchecked(((ulong)phrase + 1) * 0x9E3779B97F4A7C15 ^ ((ulong)start * 0xBF58476D1CE4E5B9) ^ (ulong)end * 31);
    }
}
