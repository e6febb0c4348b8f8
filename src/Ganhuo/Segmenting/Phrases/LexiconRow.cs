namespace Ganhuo.Segmenting.Phrases;

/// <summary>A <see cref="LexiconEntry"/> as it stands in a file; its characters and weight are in tables beside it.</summary>
internal struct LexiconRow
{
    /// <summary>Characters of the phrase; the phrases stand one behind the other.</summary>
    internal ushort Length;

    /// <summary>Which of the names behind the phrases is the kind.</summary>
    internal ushort Kind;

    /// <summary>Which of the names is the tag.</summary>
    internal ushort Tag;

    /// <summary>Which of the weights.</summary>
    internal ushort Weight;

    /// <summary>First year, 0 for none.</summary>
    internal short From;

    /// <summary>Last year, 0 for none.</summary>
    internal short To;
}
