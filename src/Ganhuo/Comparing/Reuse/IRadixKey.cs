namespace Ganhuo.Comparing.Reuse;

/// <summary>What <see cref="RadixOrder"/> sorts by: a number that orders its owners, if not to the last.</summary>
internal interface IRadixKey
{
    /// <summary>Never greater than the key of what comes after.</summary>
    ulong Key { get; }
}
