namespace Ganhuo.Segmenting;

/// <summary>
/// A trie in parallel arrays. The child of node <c>s</c> over character code <c>c</c> is slot <c>Base[s] + c</c>, and
/// exists exactly where that slot carries the label <c>c</c>; so no two nodes share a base. Slot 0 is the root.
/// </summary>
internal readonly record struct DoubleArrayLayout(int[] Base, ushort[] Labels, int[] Values)
{
    /// <summary>The base of a node without children; nobody else has it, so every step from it misses.</summary>
    internal const int NoChildren = 0;

    /// <summary>The label of a slot nobody uses; no character has it as its code.</summary>
    internal const ushort Free = ushort.MaxValue;

    /// <summary>The value of a node where no key ends.</summary>
    internal const int NoValue = -1;
}
