namespace Ganhuo.Training.Archives;

/// <summary>
/// SplitMix64: the same numbers on every machine and in every version of .NET, which the framework does not promise of
/// its own.
/// </summary>
internal sealed class SeededRandom(ulong state)
{
    private ulong state = state;

    /// <summary>A generator of its own for item <paramref name="item"/> of stream <paramref name="stream"/>.</summary>
    public static SeededRandom Of(ulong seed, int item, int stream = 0)
    {
        var mixer = new SeededRandom(seed ^ ((ulong)(uint)item << 20) ^ ((ulong)(uint)stream << 56));
        mixer.Next();
        return new SeededRandom(mixer.Next());
    }

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number in <c>[0, bound)</c>.</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    /// <summary>A number in <c>[low, high]</c>.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
