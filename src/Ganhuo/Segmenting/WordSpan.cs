namespace Ganhuo.Segmenting;

/// <summary>A word at <c>[Start, End)</c> of a text, in UTF-16 units.</summary>
public readonly record struct WordSpan(int Start, int End)
{
    /// <summary>The length in UTF-16 units.</summary>
    public int Length => End - Start;
}
