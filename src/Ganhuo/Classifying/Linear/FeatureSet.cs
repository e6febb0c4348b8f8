using System.Buffers;

namespace Ganhuo.Classifying.Linear;

/// <summary>
/// Which features a text has, each once, in the order they were first met. Buffers are rented: give them back with
/// <see cref="Dispose"/>. Presence, not frequency: a report repeats itself, and a fact said twice is no stronger.
/// </summary>
internal struct FeatureSet : IFeatureSink, IDisposable
{
    private readonly ulong[] seen;
    private int[] indices;

    public FeatureSet(int features)
    {
        var words = (features + 63) / 64;
        seen = ArrayPool<ulong>.Shared.Rent(words);
        seen.AsSpan(0, words).Clear();
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
        ArrayPool<ulong>.Shared.Return(seen);
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
