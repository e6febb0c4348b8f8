using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>Reads how the words between two amounts join them.</summary>
internal static class AmountGaps
{
    private const int LongestPart = 16, LongestAnnounced = 24, LongestTotal = 8;

    private static readonly WordSet Totalling = new("总共", "共计", "合计", "总计", "共有", "累计", "总数", "总分", "共", "计");
    private static readonly WordSet Dividing = new("分别", "分为", "分成", "依次");
    private static readonly WordSet Others = new("等", "主要", "为主", "重点", "突出");
    private static readonly WordSet TotalEnds = new("需", "投", "筹", "投入", "完成投资", "同", "公");

    public static AmountGap Between(ReadOnlySpan<char> words)
    {
        if (words.Length > LongestAnnounced) return AmountGap.None;
        var stop = words.IndexOfAny('。', '！', '\n');
        if (stop >= 0) return AfterSentence(words[(stop + 1)..], words[..stop]);
        var announced = words.IndexOf("其中");
        if (announced >= 0) return announced <= LongestTotal ? AmountGap.Among : AmountGap.None;
        if (IsTotal(words)) return AmountGap.Total;
        if (words.IndexOfAny("（(") is >= 0 and <= 4) return words.IndexOfAny("）)") < 0 ? AmountGap.Divided : AmountGap.None;
        if (words.IndexOfAny("：:") is >= 0 and <= LongestTotal) return AmountGap.Divided;
        if (Dividing.IsIn(words)) return AmountGap.Divided;
        return IsBeside(words) ? AmountGap.Beside : AmountGap.None;
    }

    /// <summary>Whether words say that what follows is only some of the whole.</summary>
    public static bool IsPartial(ReadOnlySpan<char> words) => Others.IsIn(words);

    private static AmountGap AfterSentence(ReadOnlySpan<char> words, ReadOnlySpan<char> before)
    {
        if (before.Length > LongestTotal) return AmountGap.None;
        if (words.StartsWith("其中")) return AmountGap.Among;
        return words.Length <= LongestPart && words.IndexOfAny('：', ':') > 0 ? AmountGap.Named : AmountGap.None;
    }

    // One mark between them, and no more words than name the next part.
    private static bool IsBeside(ReadOnlySpan<char> words)
    {
        var mark = words.IndexOfAny("、，,；;");
        return mark is >= 0 and <= 8 && words.Length - mark <= LongestPart && words[(mark + 1)..].IndexOfAny("、，,；;：（(）)") < 0;
    }

    // ，共计 and ，合计培训, but not ，共需资金 nor ，公共.
    private static bool IsTotal(ReadOnlySpan<char> words)
    {
        var mark = words.LastIndexOfAny("、，,；;：）)");
        if (mark < 0 || mark > 8) return false;
        var after = words[(mark + 1)..].TrimStart(' ');
        if (after.StartsWith("以上")) after = after[2..];
        var length = Totalling.LengthAt(after);
        return length > 0 && after.Length - length <= (length > 1 ? LongestTotal : 2) && TotalEnds.LengthAt(after[length..]) == 0;
    }
}
