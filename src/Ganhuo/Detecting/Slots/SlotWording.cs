using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>How the messages of this group name a slot and quote its place.</summary>
internal static class SlotWording
{
    private const int Before = 14;
    private const int After = 8;

    // So many characters in front of the mark are quoted even where a pause is nearer.
    private const int Least = 4;

    private const string Pauses = "、：";
    private const string Openers = "“‘《〈（(【〔";
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

    /// <summary>“空气质量优良天数达到**%”: the mark with the words around it, as the reviewer will look for it.</summary>
    public static (string Chinese, string English) Place(RuleContext context, TextSpan span)
    {
        var excerpt = Excerpt(context.Text.Content, span);
        return ($"“{excerpt}”", $"'{excerpt}'");
    }

    private static string Excerpt(string text, TextSpan span)
    {
        var start = span.Start;
        while (span.Start - start < Before && GoesOn(text, start - 1)) start--;
        var end = span.End;
        while (end - span.End < After && GoesOn(text, end)) end++;
        var before = text.AsSpan(start, span.Start - start);
        var after = text.AsSpan(span.End, end - span.End);
        return string.Concat(
            GoesOn(text, start - 1) ? AfterPause(before) : before, text.AsSpan(span.Start, span.Length),
            GoesOn(text, end) ? BeforePause(after) : after).Replace("\n", "", StringComparison.Ordinal).Trim();
    }

    private static bool GoesOn(string text, int at) =>
        at >= 0 && at < text.Length && !Ends.Contains(text[at], StringComparison.Ordinal);

    // Cut at a pause where there is one, so that neither a word nor the next mark is cut in two; elsewhere dots say that it is cut.
    private static string AfterPause(ReadOnlySpan<char> left)
    {
        var pause = left[..^Least].IndexOfAny(Pauses);
        return pause < 0 ? string.Concat("…", left) : left[(pause + 1)..].ToString();
    }

    private static string BeforePause(ReadOnlySpan<char> right)
    {
        var pause = right.LastIndexOfAny(Pauses);
        return pause < 1 ? string.Concat(right.TrimEnd(Openers), "…") : right[..pause].ToString();
    }
}
