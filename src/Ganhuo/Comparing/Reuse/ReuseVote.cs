namespace Ganhuo.Comparing.Reuse;

/// <summary>One fingerprint that a report shares with a possible source of it.</summary>
/// <param name="Target">Number of the later report.</param>
/// <param name="Source">Number of the possible source.</param>
/// <param name="At">Symbol of the later report it begins at.</param>
/// <param name="From">Symbol of the source it begins at.</param>
/// <param name="IsSeed">Whether it is a seed gram, else a passage gram.</param>
internal readonly record struct ReuseVote(int Target, int Source, int At, int From, bool IsSeed) : IComparable<ReuseVote>, IRadixKey
{
    public ulong Key => ((ulong)(uint)Target << 32) | (uint)Source;

    /// <summary>Orders by target, then source, then place.</summary>
    public int CompareTo(ReuseVote other) =>
        Target != other.Target ? Target.CompareTo(other.Target)
        : Source != other.Source ? Source.CompareTo(other.Source)
        : At != other.At ? At.CompareTo(other.At)
        : From != other.From ? From.CompareTo(other.From)
        : IsSeed.CompareTo(other.IsSeed);
}
