using System.Buffers;

namespace Ganhuo.Detecting.Structure;

/// <summary>The distinct grams of a text, ascending, in a row of <see cref="ArrayPool{T}"/> that goes back when it is disposed.</summary>
internal readonly struct GramSet(int[] row, int count) : IDisposable
{
    /// <summary>Whether there is one; a paragraph that was never looked at has none.</summary>
    public bool IsRead => row is not null;

    /// <summary>Whether at least that share of the grams of both is in both.</summary>
    public bool IsAlike(GramSet other, double share)
    {
        ReadOnlySpan<int> mine = Grams, theirs = other.Grams;
        if (Math.Min(mine.Length, theirs.Length) < share * Math.Max(mine.Length, theirs.Length)) return false;
        var shared = Shared(mine, theirs);
        return shared >= share * (mine.Length + theirs.Length - shared);
    }

    public int Count => count;

    public void Dispose()
    {
        if (IsRead) ArrayPool<int>.Shared.Return(row);
    }

    private ReadOnlySpan<int> Grams => row.AsSpan(0, count);

    private static int Shared(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            var order = a[i].CompareTo(b[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return shared;
    }
}
