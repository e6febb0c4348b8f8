using System.Collections.Immutable;

namespace Ganhuo.Comparing.Profiles;

/// <summary>Counts by key, looked up by halving.</summary>
internal sealed class FrozenGrams
{
    private readonly ulong[] keys;
    private readonly int[] units;

    /// <summary><paramref name="counts"/> in ascending order of key.</summary>
    public FrozenGrams(ImmutableArray<ProfileGramCount> counts)
    {
        keys = [.. counts.Select(c => c.Key)];
        units = [.. counts.Select(c => c.Units)];
    }

    /// <summary>The units that use a gram; 0 where it is not widespread.</summary>
    public int Of(ulong key) => Array.BinarySearch(keys, key) is >= 0 and var index ? units[index] : 0;
}
