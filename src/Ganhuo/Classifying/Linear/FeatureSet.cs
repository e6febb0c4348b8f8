using System.Buffers;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Linear;

/// <summary>
/// Which features a text has, each once, in the order they were first met. Buffers are rented: give them back with
/// <see cref="Dispose"/>. Presence, not frequency: a report repeats itself, and a fact said twice is no stronger.
/// </summary>
internal struct FeatureSet : IFeatureSink, IDisposable
{
    private readonly SpareArrays<ulong>? clear;
    private readonly ulong[] seen;
    private int[] indices;

    /// <param name="features">One more than the highest feature.</param>
    /// <param name="clear">Arrays of nothing but zeros, which are laid down as such again: for many short texts, of which each
    /// has a few dozen of the many features there are.</param>
    public FeatureSet(int features, SpareArrays<ulong>? clear = null)
    {
        this.clear = clear;
        var words = (features + 63) / 64;
        seen = clear?.Rent(words) ?? new ulong[words];
        indices = ArrayPool<int>.Shared.Rent(1024);
    }

    public int Count { get; private set; }

    public readonly ReadOnlySpan<int> Indices => indices.AsSpan(0, Count);

    public void OnFeature(int index, int start, int end)
    {
        var bit = 1UL << (index & 63);
        if ((seen[index >> 6] & bit) != 0) return;
        seen[index >> 6] |= bit;
        if (Count == indices.Length) Grow();
        indices[Count++] = index;
    }

    public readonly void Dispose()
    {
        if (clear is not null)
        {
            foreach (var index in Indices) seen[index >> 6] = 0;
            clear.Return(seen);
        }

        ArrayPool<int>.Shared.Return(indices);
    }

    private void Grow()
    {
        var larger = ArrayPool<int>.Shared.Rent(indices.Length * 2);
        indices.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<int>.Shared.Return(indices);
        indices = larger;
    }
}
