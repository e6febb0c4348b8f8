namespace Ganhuo.Segmenting;

/// <summary>The first step into the dictionary, one a character code, so that it needs no label to compare.</summary>
internal struct WordRoot
{
    /// <summary>
    /// The log probability of the character as a word of its own; negative infinity where it only begins longer words,
    /// because jieba then takes it alone only if none of them fits.
    /// </summary>
    internal double Weight;

    /// <summary>Where the children begin.</summary>
    internal int Base;
}
