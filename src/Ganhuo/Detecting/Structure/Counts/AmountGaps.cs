using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>Reads how the words between two amounts join them.</summary>
internal static class AmountGaps
{
    private const int LongestPart = 16, LongestAnnounced = 32, FarthestAnnounced = 20, LongestTotal = 8, LongestPrefix = 4;

    private static readonly WordSet Totalling =
        new("总共", "共计", "合计", "总计", "共有", "累计", "总数", "总分", "全程", "全长", "总长", "一共", "总共", "相加", "共");
    private static readonly WordSet Dividing = new("分别", "分为", "分成", "依次");
    private static readonly WordSet Making = new("构成", "组成");
    private static readonly WordSet Adding = new("加上", "加", "和", "及", "连同", "外加", "另加");
    private static readonly WordSet NotAdding = new("加强", "加大", "加快", "加固", "加装", "加密", "加入", "加工", "加盖", "及时", "和谐", "和平");
    private static readonly WordSet Others = new("等", "主要", "为主", "重点", "突出");
    private static readonly WordSet Inside = new(
        "中心", "中央", "中共", "中国", "中小", "中学", "中专", "中期", "中层", "中级", "中队", "中药", "中医", "中标", "中型", "中转", "中途", "中止", "中断", "中介", "集中", "高中", "初中", "年中",
        "期中", "月中", "空中", "水中", "手中", "途中", "看中", "命中", "选中", "适中", "居中", "暗中");
    private static readonly WordSet TotalEnds = new("需", "投", "筹", "同", "建共", "产", "青团", "率", "的");

    public static AmountGap Between(ReadOnlySpan<char> words)
    {
        if (words.Length > LongestAnnounced) return AmountGap.None;
        var stop = words.IndexOfAny('。', '！', '\n');
        if (stop >= 0) return AfterSentence(words[(stop + 1)..], words[..stop]);
        var announced = words.IndexOf("其中");
        if (announced >= 0) return announced <= FarthestAnnounced ? AmountGap.Among : AmountGap.None;
        if (IsTotal(words)) return AmountGap.Total;
        if (IsOutOf(words)) return AmountGap.Among;
        if (Sorts(words)) return AmountGap.Named;
        if (words.IndexOfAny("（(") is >= 0 and <= 4) return words.IndexOfAny("）)") < 0 ? AmountGap.Divided : AmountGap.None;
        if (words.IndexOfAny("：:") is >= 0 and var colon && (colon <= LongestTotal || Making.LengthBefore(words[..colon]) > 0))
            return AmountGap.Divided;
        if (Dividing.IsIn(words)) return AmountGap.Divided;
        return IsBeside(words) ? AmountGap.Beside : AmountGap.None;
    }

    /// <summary>Whether words say that what follows is only some of the whole.</summary>
    public static bool IsPartial(ReadOnlySpan<char> words) => Others.IsIn(words);

    private static AmountGap AfterSentence(ReadOnlySpan<char> words, ReadOnlySpan<char> before)
    {
        if (before.Length > LongestPart) return AmountGap.None;
        if (words.StartsWith("其中")) return AmountGap.Among;
        if (IsTotalling(words)) return AmountGap.Total;
        if (Sorts(words)) return AmountGap.Named;
        return words.Length <= LongestPart && words.IndexOfAny('：', ':') > 0 ? AmountGap.Named : AmountGap.None;
    }

    /// <summary>Whether words behind the last of parts say that they make the whole: 由主线8公里和支线3公里组成.</summary>
    public static bool SaysMade(ReadOnlySpan<char> rest)
    {
        var at = 0;
        while (at < Math.Min(rest.Length, LongestPrefix) && Making.LengthAt(rest[at..]) == 0) at++;
        // 和志愿者组成: more than those were told.
        return Making.LengthAt(rest[at..]) > 0 && rest[..at].IndexOfAny("和及与、等若") < 0;
    }

    // 9个小区中完工4个, 36名党员中，女党员9名.
    private static bool IsOutOf(ReadOnlySpan<char> words)
    {
        var of = words.IndexOf('中');
        return of is > 0 and <= LongestTotal && of + 1 < words.Length && words.Length - of <= LongestTotal && words[..of].IndexOfAny("，。；、：（") < 0
            && Inside.LengthAt(words[of..]) == 0 && Inside.LengthBefore(words[..(of + 1)]) == 0;
    }

    // 按用途分，粮食21宗; 学历方面，本科33人.
    private static bool Sorts(ReadOnlySpan<char> words)
    {
        var mark = words.LastIndexOfAny("，：");
        return mark > 0 && words.Length - mark <= LongestPart
            && ((words[..mark].Contains('按') && words[mark - 1] is '分' or '看' or '计') || words[..mark].EndsWith("方面"));
    }

    // One mark between them, and no more words than name the next part.
    private static bool IsBeside(ReadOnlySpan<char> words)
    {
        if (Adding.LengthAt(words) > 0 && NotAdding.LengthAt(words) == 0 && words.Length <= LongestPart
            && words.IndexOfAny("、，,；;：（(）)") < 0) return true;
        var mark = words.IndexOfAny("、，,；;");
        return mark is >= 0 and <= 8 && words.Length - mark - TitlesIn(words) <= LongestPart
            && words[(mark + 1)..].IndexOfAny("、，,；;：（(）)") < 0;
    }

    // 《值班备勤规定》《公车使用细则》: however long, they are names.
    private static int TitlesIn(ReadOnlySpan<char> words) =>
        words.IndexOf('《') is >= 0 and var first && words.LastIndexOf('》') is var last && last > first ? last - first + 1 : 0;

    // ，共计 and ，合计培训 and ，全年共完成, but not ，共需资金 nor ，公共.
    private static bool IsTotal(ReadOnlySpan<char> words)
    {
        var mark = words.LastIndexOfAny("、，,；;：）)");
        return mark is >= 0 and <= 8 && IsTotalling(words[(mark + 1)..]);
    }

    /// <summary>Whether a label says that its number is what others make.</summary>
    public static bool IsTotalling(ReadOnlySpan<char> label)
    {
        for (var at = 0; at <= Math.Min(label.Length - 1, LongestPrefix); at++)
        {
            if (Totalling.LengthAt(label[at..]) is not (> 0 and var length)) continue;
            if (length == 1 && at > 0 && label[at - 1] is '公' or '中') return false;
            return label.Length - at - length <= LongestTotal && TotalEnds.LengthAt(label[(at + length)..]) == 0;
        }

        return false;
    }
}
