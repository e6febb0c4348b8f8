namespace Ganhuo.Segmenting;

/// <summary>How a text is cut into words.</summary>
public enum SegmentMode
{
    /// <summary>The most probable cut; the words tile the text.</summary>
    Default,

    /// <summary>Every dictionary word, overlapping ones included; does not tile the text.</summary>
    Full,

    /// <summary>
    /// The default cut, and before each word of three characters or more the dictionary words of two and three inside it.
    /// </summary>
    Search,
}
