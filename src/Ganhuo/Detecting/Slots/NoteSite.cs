using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>A place of a line where a note to the writer may stand; offsets within the line.</summary>
/// <param name="Start">Where it begins, its opening bracket included.</param>
/// <param name="End">Where it ends, behind its closing bracket or its stop.</param>
/// <param name="Kind">What makes it such a place.</param>
internal readonly record struct NoteSite(int Start, int End, NoteSiteKind Kind)
{
    public TextSpan Span => new(Start, End);

    /// <summary>Its words, without the brackets it stands in.</summary>
    public ReadOnlySpan<char> Words(ReadOnlySpan<char> line) =>
        Kind == NoteSiteKind.Sentence ? line[Start..End] : line[(Start + 1)..(End - 1)];
}
