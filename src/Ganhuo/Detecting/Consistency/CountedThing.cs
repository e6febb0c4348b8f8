using Ganhuo.Text;

namespace Ganhuo.Detecting.Consistency;

/// <summary>
/// What a figure counts, as a key that does not change with the order of the words: 召开党组会议12次, 召开12次党组会议 and
/// 党组会议召开12次 count the same thing, and so do 排查隐患 and 查出隐患. Words in no such order are their own key.
/// </summary>
internal static class CountedThing
{
    private const int ShortestNoun = 3;

    /// <summary>What is done to things that are counted; none begins another.</summary>
    private static readonly WordSet Verbs = new(
        "召开", "开展", "组织", "举办", "举行", "办结", "办理", "受理", "新建", "建成", "修建", "改造", "改建", "查处", "立案", "排查", "整改",
        "完成", "培训", "走访", "慰问", "处理", "处分", "处置", "发放", "制定", "修订", "出台", "印发", "清理", "拆除", "化解", "调解", "审议",
        "研究", "听取", "接待", "引进", "签约", "选派", "发展", "表彰", "通报", "约谈", "问责", "检查", "抽查", "督查", "督办", "解决", "征求",
        "收到", "收集", "梳理", "查摆", "建立", "设立", "帮扶", "资助", "救助", "安置", "招聘", "审结", "执结", "移送", "核查", "巡查", "撰写",
        "调处", "查出", "反馈", "收缴", "征集", "实施", "流转", "投入", "处罚");

    /// <summary>Verbs that say of some things what others say of them.</summary>
    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.Ordinal)
    {
        ["调处"] = "调解", ["化解"] = "调解", ["查出"] = "排查", ["举行"] = "举办", ["征集"] = "征求",
    };

    /// <summary>The key of the words before a figure, its unit, and the words after.</summary>
    public static string KeyOf(string before, string unit, string after)
    {
        var first = Verbs.LengthAt(before);
        if (first > 0 && before.Length > first) return Key(before[..first], before[first..] + after, unit) ?? Literal(before, unit, after);
        var last = Verbs.LengthBefore(before);
        if (last == 0) return Literal(before, unit, after);
        return Key(before[^last..], after.Length > 0 ? after : before[..^last], unit) ?? Literal(before, unit, after);
    }

    private static string? Key(string verb, string noun, string unit)
    {
        var name = noun.TrimStart('了', '的').TrimEnd('的', '共');
        // 党组会 and 党组会议 are the same meeting.
        if (name.EndsWith("会议", StringComparison.Ordinal)) name = name[..^1];
        return name.Length >= ShortestNoun ? $"{Synonyms.GetValueOrDefault(verb, verb)} {name} {unit}" : null;
    }

    private static string Literal(string before, string unit, string after) => $"{before}#{unit}{after}";
}
