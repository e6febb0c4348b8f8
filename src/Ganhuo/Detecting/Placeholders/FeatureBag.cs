using System.Runtime.CompilerServices;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Gathers hashed features of one place, each of a kind and up to three characters or a word; each is given out once.
/// </summary>
/// <param name="features">Room for all that will be added.</param>
internal ref struct FeatureBag(Span<int> features)
{
    /// <summary>Number of features there are.</summary>
    public const int Features = 1 << Bits;

    private const int Bits = 16, RowLength = 64;

    private readonly Span<int> features = features;

    private int count;

    public void Add(int kind, char one, char two = '\0', char three = '\0') =>
        features[count++] = BucketOf(Mix(Mix(Mix((uint)kind + 1, one), two), three));

    public void Add(int kind, scoped ReadOnlySpan<char> word)
    {
        var hash = (uint)kind + 1;
        foreach (var c in word) hash = Mix(hash, c);
        features[count++] = BucketOf(hash);
    }

    public void Add(int kind, scoped ReadOnlySpan<char> word, char more)
    {
        var hash = (uint)kind + 1;
        foreach (var c in word) hash = Mix(hash, c);
        features[count++] = BucketOf(Mix(Mix(hash, '\uFFFE'), more));
    }

    /// <summary>Leaves of what was added each once, as first added, and says how many there are.</summary>
    [SkipLocalsInit]
    public readonly int Distinct()
    {
        // A bit for each feature there is, in rows, and a bit for each row that has any. What a row held before it had any is never
        // read, so that none is cleared. Every feature is written, and kept by counting on: no branch that guesses whether it is new.
        Span<ulong> rows = stackalloc ulong[Features / RowLength];
        Span<ulong> any = stackalloc ulong[Features / RowLength / RowLength];
        any.Clear();
        var distinct = 0;
        foreach (var feature in features[..count])
        {
            var row = feature / RowLength;
            ref var used = ref any[row / RowLength];
            var its = rows[row] & (0UL - (used >> row & 1));
            rows[row] = its | 1UL << feature;
            used |= 1UL << row;
            features[distinct] = feature;
            distinct += (int)(~its >> feature & 1);
        }

        return distinct;
    }

    private static int BucketOf(uint hash) => (int)((hash ^ (hash >> 15)) * 0x85EBCA6Bu >> (32 - Bits));

    private static uint Mix(uint hash, char c) => ((hash ^ c) * 0x9E3779B1u) ^ (hash >> 13);
}
