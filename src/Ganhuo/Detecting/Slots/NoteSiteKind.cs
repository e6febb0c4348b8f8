namespace Ganhuo.Detecting.Slots;

/// <summary>What makes a place of a line one where a note may stand.</summary>
internal enum NoteSiteKind
{
    /// <summary>A sentence, without what stands in its brackets.</summary>
    Sentence,

    /// <summary>In round brackets.</summary>
    Round,

    /// <summary>In any other.</summary>
    Square,
}
