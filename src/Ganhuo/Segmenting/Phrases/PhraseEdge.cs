namespace Ganhuo.Segmenting.Phrases;

/// <summary>
/// One step of a phrase automaton, kept in a <see cref="PhraseTable"/>: from the start of a phrase over its first one,
/// two or three characters, or from a node over one more; then over up to four that nothing branches off from. Half a
/// cache line, and for most phrases all there is to read.
/// </summary>
internal struct PhraseEdge
{
    /// <summary>Where it starts and over what (see <see cref="PhraseKey"/>); 0 in an empty place.</summary>
    internal ulong Key;

    /// <summary>The characters that must follow, the first one lowest.</summary>
    internal ulong More;

    /// <summary>16 bits set for each of them.</summary>
    internal ulong MoreMask;

    /// <summary>What the phrase that ends behind them stands for, or -1.</summary>
    internal int Value;

    /// <summary>The node it leads to, or 0 if phrases go no further.</summary>
    internal int Next;
}
