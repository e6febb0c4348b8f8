using Ganhuo.Classifying;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>The parts of body paragraphs that have a role and say something of their own.</summary>
internal static class RoleParts
{
    // 针对以上问题，局党组将抓好以下工作： announces measures and is none.
    private const int ShortestPart = 14;

    /// <summary>What is numbered is an item, however short: （二）代签的表全部重填。</summary>
    private const int ShortestItem = 8;

    public static IEnumerable<(int Paragraph, TextSpan Span)> Of(RuleContext context, SectionRole role)
    {
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Body) continue;
            foreach (var part in context.Classification.Paragraphs[paragraph.Index].Parts)
                if (part.Role == role && SaysSomething(context.Text.Slice(part.Span), paragraph.Marker.Length > 0))
                    yield return (paragraph.Index, Trim(context, part.Span));
        }
    }

    private static bool SaysSomething(ReadOnlySpan<char> text, bool isItem)
    {
        var trimmed = text.TrimEnd(' ');
        return ContentCharacter.Count(trimmed) >= (isItem ? ShortestItem : ShortestPart) && !Announces(trimmed);
    }

    /// <summary>
    /// Whether it ends in a colon, or is a single sentence that ends in pointing at what comes next: 工作还有不少差距，主要表现在以下三条。
    /// </summary>
    public static bool Announces(ReadOnlySpan<char> text)
    {
        var sentence = text.TrimEnd("。 ");
        if (sentence.EndsWith('：') || sentence.EndsWith(':')) return true;
        if (sentence.IndexOfAny('。', '；') >= 0) return false;
        var clause = sentence[(sentence.LastIndexOf('，') + 1)..];
        return clause.Contains("以下", StringComparison.Ordinal) || clause.Contains("如下", StringComparison.Ordinal)
            || clause.Contains("下列", StringComparison.Ordinal);
    }

    private static TextSpan Trim(RuleContext context, TextSpan span)
    {
        var text = context.Text.Slice(span);
        var start = text.Length - text.TrimStart(' ').Length;
        return new TextSpan(span.Start + start, span.Start + text.TrimEnd(' ').Length);
    }
}
