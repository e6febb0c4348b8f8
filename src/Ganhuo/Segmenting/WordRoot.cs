namespace Ganhuo.Segmenting;

/// <summary>The first step into the dictionary, one a character code, so that it needs no label to compare.</summary>
internal struct WordRoot
{
    /// <summary>
    /// The negated log probability of the character as a word of its own; infinite where it only begins longer words,
    /// because jieba then takes it alone only if none of them fits.
    /// </summary>
    internal double Cost;

    /// <summary>Where the children begin.</summary>
    internal int Base;
}
