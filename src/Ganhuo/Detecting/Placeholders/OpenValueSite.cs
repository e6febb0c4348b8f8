using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>A place of a line where a value stands, with what stands there; offsets within the line.</summary>
/// <param name="Start">Where it begins; before a unit, where it may begin at the earliest.</param>
/// <param name="End">Where it ends: before the unit, or behind the closing bracket.</param>
/// <param name="Kind">What makes it such a place.</param>
/// <param name="Behind">Where the line goes on: behind the unit, else at <paramref name="End"/>.</param>
internal readonly record struct OpenValueSite(int Start, int End, OpenValueSiteKind Kind, int Behind)
{
    public TextSpan Span => new(Start, End);

    /// <summary>The words that stand there, without brackets.</summary>
    public ReadOnlySpan<char> Words(ReadOnlySpan<char> line) =>
        Kind == OpenValueSiteKind.Bracket ? line[(Start + 1)..(End - 1)].Trim(' ') : line[Start..End];
}
