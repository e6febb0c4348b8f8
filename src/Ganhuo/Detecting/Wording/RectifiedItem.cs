using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Wording;

/// <summary>
/// The answer to one problem of a report that goes through its problems item by item: what stands behind 整改情况：, or behind the line or
/// sentence that names the problem.
/// </summary>
internal static class RectifiedItem
{
    private const int LongestProblem = 80;

    private static readonly WordSet Labels = new(
        "整改情况：", "整改落实情况：", "整改进展情况：", "整改进展：", "整改措施：", "整改成效：", "整改结果：", "整改措施及成效：", "整改措施和成效：", "落实情况：", "完成情况：",
        "整改情况:", "整改措施:", "整改成效:", "整改结果:");

    private static readonly WordSet Ends = new("问题", "问题。", "问题：", "问题；", "问题】", "问题”", "问题）");

    /// <summary>Where the answer stands that is all a problem got; null where the paragraph is none, or where more of it follows.</summary>
    public static TextSpan? AnswerIn(RuleContext context, Paragraph paragraph)
    {
        if (!context.Classification.Definition.ItemByItem || GoesOn(context, paragraph.Index)) return null;
        var words = context.Text.Slice(paragraph.Span);
        if (BehindLabel(words) is { } behind) return new TextSpan(paragraph.Span.Start + behind, paragraph.Span.End);
        if (paragraph.Marker.Length > 0)
            return words.IndexOf('。') is > 0 and <= LongestProblem and var stop && stop + 1 < words.Length && NamesProblem(words[..stop])
                ? new TextSpan(paragraph.Span.Start + stop + 1, paragraph.Span.End)
                : null;
        return paragraph.Index > 0 && IsProblem(context, context.Outline.Paragraphs[paragraph.Index - 1]) ? paragraph.Span : null;
    }

    // The first label, in the middle of a line too: 1.关于……的问题。整改情况：……
    private static int? BehindLabel(ReadOnlySpan<char> words)
    {
        for (var at = 0; at < Math.Min(words.Length, LongestProblem); at++)
            if (Labels.LengthAt(words[at..]) is > 0 and var length) return at + length;
        return null;
    }

    // What stands under an answer and names no other problem belongs to it.
    private static bool GoesOn(RuleContext context, int index)
    {
        var paragraphs = context.Outline.Paragraphs;
        return index + 1 < paragraphs.Length && paragraphs[index + 1] is { Kind: ParagraphKind.Body } next && !IsProblem(context, next);
    }

    /// <summary>Whether a numbered line names a problem: 3.关于“公车管理不规范”的问题。</summary>
    public static bool IsProblem(RuleContext context, Paragraph paragraph)
    {
        if (paragraph.Marker.Length == 0) return false;
        var words = context.Text.Slice(paragraph.Span);
        return NamesProblem(words[..Math.Min(words.Length, LongestProblem)]);
    }

    private static bool NamesProblem(ReadOnlySpan<char> words)
    {
        var stop = words.IndexOf('。');
        return Ends.LengthBefore(stop < 0 ? words : words[..stop]) > 0;
    }
}
