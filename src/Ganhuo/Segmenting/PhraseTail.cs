namespace Ganhuo.Segmenting;

/// <summary>A longer stretch of a phrase that no other phrase branches off from.</summary>
internal struct PhraseTail
{
    /// <summary>Where its characters stand in the pool.</summary>
    internal int Offset;

    /// <summary>How many they are.</summary>
    internal int Length;

    /// <summary>What the phrase that ends behind them stands for, or -1.</summary>
    internal int Value;

    /// <summary>The node behind them, or 0.</summary>
    internal int Next;
}
