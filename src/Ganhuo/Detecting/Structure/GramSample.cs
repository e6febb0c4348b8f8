using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>
/// Hashes of the three-character grams of a text's content: all of them, or the smallest few, which two texts alike to a
/// high degree share all but surely.
/// </summary>
internal static class GramSample
{
    public const int Gram = 3;

    private const int PoolPerTaken = 4;

    /// <summary>
    /// Writes the smallest distinct hashes, ascending, as many as there is room for, and marks every hash in a sketch; returns
    /// how many were written, and how many hashes there are, repeated ones counted again.
    /// </summary>
    public static (int Taken, int All) Take(ReadOnlySpan<char> text, Span<int> smallest, GramSketch sketch)
    {
        // Hashes lie evenly over all numbers, so the smallest few are nearly always below the bound that twice as many are
        // expected under, and only those need sorting.
        Span<int> pool = stackalloc int[PoolPerTaken * smallest.Length];
        var share = 2.0 * smallest.Length / Math.Max(1, text.Length);
        var bound = share < 1 ? (int)(int.MinValue + (share * uint.MaxValue)) : int.MaxValue;
        var count = Below(text, bound, pool, sketch, out var all);
        if (count < smallest.Length && bound < int.MaxValue) count = Below(text, int.MaxValue, pool, sketch, out all);
        var taken = Math.Min(count, smallest.Length);
        pool[..taken].CopyTo(smallest);
        return (taken, all);
    }

    /// <summary>Adds every hash to the row begun.</summary>
    public static void AddAll(ReadOnlySpan<char> text, GramRows grams)
    {
        uint a = 0, b = 0;
        var seen = 0;
        foreach (var c in text)
        {
            if (!ContentCharacter.Is(c)) continue;
            if (++seen >= Gram) grams.Add(Hash(a, b, c));
            (a, b) = (b, c);
        }
    }

    // The distinct hashes up to a bound, ascending; where there are too many for the pool, the smallest of them.
    private static int Below(ReadOnlySpan<char> text, int bound, Span<int> pool, GramSketch sketch, out int all)
    {
        uint a = 0, b = 0;
        int seen = 0, count = 0;
        foreach (var c in text)
        {
            if (!ContentCharacter.Is(c)) continue;
            if (++seen >= Gram)
            {
                var hash = Hash(a, b, c);
                sketch.Add(hash);
                if (hash <= bound)
                {
                    if (count == pool.Length) (count, bound) = Halve(pool);
                    pool[count++] = hash;
                }
            }

            (a, b) = (b, c);
        }

        all = Math.Max(0, seen - Gram + 1);
        return Distinct(pool[..count]);
    }

    // Whatever is larger than half of a full pool is none of the smallest few.
    private static (int Count, int Bound) Halve(Span<int> pool)
    {
        var count = Math.Min(Distinct(pool), pool.Length / 2);
        return (count, count < pool.Length / 2 ? int.MaxValue : pool[count - 1]);
    }

    private static int Distinct(Span<int> hashes)
    {
        hashes.Sort();
        var distinct = 0;
        foreach (var hash in hashes)
            if (distinct == 0 || hashes[distinct - 1] != hash) hashes[distinct++] = hash;
        return distinct;
    }

    private static int Hash(uint a, uint b, uint c)
    {
        var hash = ((((2166136261u ^ a) * 16777619u) ^ b) * 16777619u ^ c) * 16777619u;
        return (int)(hash ^ (hash >> 15));
    }
}
