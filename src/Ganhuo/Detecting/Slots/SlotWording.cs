using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>How the messages of this group name a slot and quote its place.</summary>
internal static class SlotWording
{
    private const int Before = 14;
    private const int After = 8;
    private const string Ends = "，。；！？\n";

    public static (string Chinese, string English) Name(PlaceholderSlot slot) => slot switch
    {
        PlaceholderSlot.Count => ("数量", "a number"),
        PlaceholderSlot.Percent => ("百分比", "a percentage"),
        PlaceholderSlot.Money => ("金额", "an amount of money"),
        PlaceholderSlot.Date => ("日期", "a date"),
        PlaceholderSlot.Duration => ("时长", "a length of time"),
        PlaceholderSlot.Place => ("地名", "a place name"),
        PlaceholderSlot.Organisation => ("单位名称", "the name of an organisation"),
        PlaceholderSlot.Person => ("人名", "the name of a person"),
        PlaceholderSlot.Title => ("名称", "a title"),
        PlaceholderSlot.DocumentNumber => ("文号", "a document number"),
        PlaceholderSlot.Contact => ("联系方式", "a way to contact"),
        _ => ("内容", "text"),
    };

    /// <summary>第5行：“空气质量优良天数达到**%”.</summary>
    public static (string Chinese, string English) Place(RuleContext context, TextSpan span)
    {
        var (line, excerpt) = (LineOf(context, span), Excerpt(context.Text.Content, span));
        return ($"第{line}行：“{excerpt}”", $"line {line}: '{excerpt}'");
    }

    private static int LineOf(RuleContext context, TextSpan span)
    {
        var paragraphs = context.Outline.Paragraphs;
        var (low, high) = (0, paragraphs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (paragraphs[middle].Span.Start <= span.Start) low = middle;
            else high = middle - 1;
        }

        var wrapped = context.Text.Content.AsSpan(paragraphs[low].Span.Start, span.Start - paragraphs[low].Span.Start);
        return paragraphs[low].Line + wrapped.Count('\n');
    }

    private static string Excerpt(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && span.Start - start < Before && !Ends.Contains(text[start - 1], StringComparison.Ordinal)) start--;
        var end = span.End;
        while (end < text.Length && end - span.End < After && !Ends.Contains(text[end], StringComparison.Ordinal)) end++;
        return text[start..end].Replace('\n', ' ').Trim();
    }
}
