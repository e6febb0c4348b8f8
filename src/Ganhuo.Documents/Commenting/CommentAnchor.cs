using Ganhuo.Text;

namespace Ganhuo.Documents.Commenting;

/// <summary>Where a comment hangs, or why it hangs nowhere.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends; the same place for a comment on a point.</param>
/// <param name="Refused">Why it cannot be hung up, or null.</param>
internal readonly record struct CommentAnchor(Cut Start, Cut End, Bilingual? Refused)
{
    public bool IsPoint => Start == End;

    public static CommentAnchor Refuse(string chinese, string english) =>
        new(default, default, new Bilingual(chinese, english));
}
