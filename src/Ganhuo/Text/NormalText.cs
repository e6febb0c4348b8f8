namespace Ganhuo.Text;

/// <summary>
/// The text that is matched: line ends are LF, full-width ASCII and compatibility forms are folded, invisible
/// characters are gone. <see cref="Map"/> leads every offset back to the original.
/// </summary>
/// <param name="Content">The normalised text.</param>
/// <param name="Map">From offsets of <paramref name="Content"/> to offsets of the original.</param>
internal sealed record NormalText(string Content, OffsetMap Map)
{
    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);
}
