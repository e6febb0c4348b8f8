using System.Buffers;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Roles;

/// <summary>
/// Paragraphs in a row that open alike: 生产情况：…, 安全情况：…; 抓政治建设，…, 抓选人用人，…; 在用权上，…, 在用人上，…. Whoever
/// sets them side by side does the same in each, and what one of them begins with says it of all.
/// </summary>
internal static class ParallelOpenings
{
    private const int LongestOpening = 18, Fewest = 3;

    private static readonly SearchValues<char> Stops = SearchValues.Create("，：。；！？");
    private static readonly WordSet Ends = new("上", "方面", "情况", "层面", "这一块", "这块", "问题", "领域", "环节", "工作");

    // What anything begins with says nothing: 我, 今年, 本年度, 全年.
    private const string Anything = "我今本全这一二三四五六七八九十第自为按根据对";

    /// <summary>For each paragraph the index of the first of those that open alike with it; its own where none does.</summary>
    public static int[] FirstOf(NormalText text, Outline outline)
    {
        var first = new int[outline.Paragraphs.Length];
        for (var i = 0; i < first.Length; i++) first[i] = i;
        Join(first, i => EndOf(Opening(text, outline.Paragraphs[i])));
        Join(first, i => BeginningOf(Opening(text, outline.Paragraphs[i])));
        return first;
    }

    private static void Join(int[] first, Func<int, string?> keyOf)
    {
        for (var i = 0; i < first.Length;)
        {
            var key = keyOf(i);
            var end = i + 1;
            while (key is not null && end < first.Length && keyOf(end) == key) end++;
            if (end - i >= Fewest)
                for (var j = i + 1; j < end; j++)
                    if (first[j] == j) first[j] = first[i];
            i = end;
        }
    }

    private static string? EndOf(ReadOnlySpan<char> opening) =>
        Ends.LengthBefore(opening) is > 0 and var length ? opening[^length..].ToString() : null;

    private static string? BeginningOf(ReadOnlySpan<char> opening) =>
        opening.Length > 1 && !Anything.Contains(opening[0], StringComparison.Ordinal) && !char.IsAsciiDigit(opening[0])
            ? opening[..1].ToString() : null;

    // What stands before the first stop; empty where that is long, or a number or a heading comes first.
    private static ReadOnlySpan<char> Opening(NormalText text, Paragraph paragraph)
    {
        if (paragraph.Kind != ParagraphKind.Body || paragraph.Numbering != Numbering.None) return [];
        var words = text.Slice(paragraph.Span);
        var stop = words.IndexOfAny(Stops);
        return stop is > 0 and <= LongestOpening ? words[..stop] : [];
    }
}
