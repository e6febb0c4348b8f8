using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Wording;

/// <summary>
/// Paragraphs that lead into numbered items or close them: general by their place, so that nobody sends them back for it.
/// </summary>
internal static class Framing
{
    private const int LongestPointing = 16;

    private static readonly WordSet Pointing = new("以上问题", "上述问题", "这些问题", "以上不足", "上述不足", "这些不足", "以上差距", "以上这些", "上述这些");

    /// <summary>Whether an unnumbered paragraph stands before the first item of a list or behind its last.</summary>
    public static bool Is(RuleContext context, Paragraph paragraph)
    {
        if (paragraph.Marker.Length > 0) return false;
        var paragraphs = context.Outline.Paragraphs;
        return Opens(paragraphs, paragraph.Index) || Closes(context, paragraph.Index) || Points(context, paragraph);
    }

    // Under 一、主要做法 and before （一）: the item before which it stands is the first, or one of those a dash begins.
    private static bool Opens(ImmutableArray<Paragraph> paragraphs, int index) =>
        index + 1 < paragraphs.Length && paragraphs[index + 1] is { Ordinal: null or 1, Marker.Length: > 0 };

    // What turns to something else behind the last item, as 下一步 does behind problems, is no close of them.
    private static bool Closes(RuleContext context, int index)
    {
        var paragraphs = context.Outline.Paragraphs;
        return index > 0 && paragraphs[index - 1] is { Kind: ParagraphKind.Body, Ordinal: null or > 1, Marker.Length: > 0 }
            && (index + 1 == paragraphs.Length || paragraphs[index + 1].Kind != ParagraphKind.Body)
            && context.Classification.Paragraphs[index].Role == context.Classification.Paragraphs[index - 1].Role;
    }

    // 以上问题，根子在思想上: what it says is of the items before it.
    private static bool Points(RuleContext context, Paragraph paragraph)
    {
        var head = context.Text.Slice(paragraph.Span);
        if (head.Length > LongestPointing) head = head[..LongestPointing];
        return Pointing.LengthAt(head) > 0;
    }
}
