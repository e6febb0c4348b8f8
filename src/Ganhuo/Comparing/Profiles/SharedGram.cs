using Ganhuo.Comparing.Reuse;

namespace Ganhuo.Comparing.Profiles;

/// <summary>A fingerprint two reports share: where it begins in the later one and in its possible source, in symbols.</summary>
internal readonly record struct SharedGram(int At, int From, bool IsSeed)
{
    /// <summary>Symbols it covers.</summary>
    public int Length => IsSeed ? ReuseParameters.SeedGram : ReuseParameters.PassageGram;

    /// <summary>What stays the same along a passage.</summary>
    public int Diagonal => At - From;
}
