using Ganhuo.Text;

namespace Ganhuo.Classifying.Types;

/// <summary>The closed classes of words that bound the name of a unit. Origin: general knowledge of the genre (MIT).</summary>
internal static class UnitWords
{
    private const int LongestName = 28;

    /// <summary>What begins no name.</summary>
    private static readonly WordSet Opening = new("我", "本", "全", "该", "各", "每", "在", "按照", "根据", "对照", "上级");

    private static readonly WordSet Ends = new(
        "领导班子", "班子", "党组", "党委", "党总支", "党支部", "支部", "工委", "纪委", "监委", "常委会", "委员会", "管委会", "政府",
        "办公室", "办事处", "街道", "分局", "总局", "局", "厅", "部", "委", "办", "法院", "检察院", "医院", "学院", "研究院", "设计院",
        "院", "大学", "学校", "中学", "小学", "幼儿园", "公司", "集团", "银行", "联社", "中心", "站", "研究所", "派出所", "税务所",
        "司法所", "所", "总队", "支队", "大队", "中队", "乡", "镇", "村", "社区", "园区", "开发区", "新区", "林场", "农场", "牧场",
        "电厂", "厂", "矿", "馆", "报社", "供销社", "联合会", "协会", "工会", "妇联", "科协", "残联", "工商联", "团委", "党校",
        "直部门", "处", "科", "组织");

    private static readonly WordSet Acts = new(
        "对", "在", "以", "把", "将", "按照", "根据", "坚持", "始终", "认真", "深入", "全面", "严格", "紧紧", "紧扣", "围绕", "扎实",
        "切实", "积极", "不断", "高度", "坚决", "牢固", "牢牢", "持续", "聚焦", "立足", "着力", "共", "召开", "组织", "开展", "成立", "自",
        "党员", "领导干部", "班子成员", "落实", "履行", "推进", "主要", "通过", "依据", "结合", "完成", "研究", "政治", "意识形态", "党风廉政",
        "民主生活会", "工作", "法治", "年", "于", "从", "就", "关于", "(", "（", "，", ",", "。", "、");

    private static readonly string[] Leads =
    [
        "现将", "现就", "现对", "今年以来", "去年以来", "一年来", "近年来", "年初以来", "上半年", "全年", "过去一年", "中国共产党", "会前",
        "今年", "由于", "为此",
    ];

    private static readonly WordSet Anybody = new(
        "我", "本", "全", "该", "各", "局", "厅", "院", "委", "办", "部", "县委", "市委", "省委", "区委", "镇党委", "乡党委", "校", "公司", "集团",
        "市直部门", "县直部门", "区直部门", "省直部门", "基层党组织", "党组织", "党支部", "党员", "党", "班子", "领导", "支部", "上级", "每", "两", "有", "中央", "党中央", "国务院", "直");

    // What no name holds; a clause that begins with these only happens to run on to the name of another unit.
    private static readonly WordSet Saying = new(
        "学习", "参加", "以及", "走访", "认真", "深入", "按照", "根据", "通过", "召开", "习近平", "中央", "贯彻", "在", "的", "了", "是", "各级", "全体");

    /// <summary>Words at which the name of a unit in a title must have ended.</summary>
    public static readonly WordSet TitleStops = new(
        "关于", "政治素质", "政治生态", "民主生活会", "组织生活会", "对照检查", "述职", "述责", "述廉", "法治", "依法行政", "意识形态", "全面从严治党",
        "落实", "履行", "党风廉政", "主体责任", "巡察", "巡视", "整改", "工作总结", "年度", "上半年", "下半年", "自查", "自评", "主题教育", "总结",
        "开展", "贯彻", "推进", "抓党建", "党建工作", "个人", "书记", "局长", "主任", "19", "20", "二〇", "二○", "二零", "一九", "(", "（");

    /// <summary>Posts, before which the name of a unit in a speaker's line must have ended.</summary>
    public static readonly WordSet Posts = new(
        "党组书记", "党组副书记", "党组成员", "党委书记", "党委副书记", "党委委员", "党工委书记", "党总支书记", "党支部书记", "支部书记", "副书记",
        "书记", "副局长", "局长", "副主任", "主任", "副县长", "县长", "副市长", "市长", "副区长", "区长", "副镇长", "镇长", "副乡长", "乡长",
        "副院长", "院长", "副校长", "校长", "副厅长", "厅长", "副部长", "部长", "董事长", "总经理", "副总经理", "经理", "副处长", "处长", "副科长",
        "科长", "所长", "站长", "队长", "大队长", "支队长", "检察长", "行长", "场长", "馆长", "班子成员", "党员", "汇报人", "报告人", "述职人");

    /// <summary>What stands before the first of <paramref name="words"/>.</summary>
    public static ReadOnlySpan<char> BeforeFirst(ReadOnlySpan<char> text, WordSet words)
    {
        var cut = 0;
        while (cut < text.Length && words.LengthAt(text[cut..]) == 0) cut++;
        return text[..cut].Trim();
    }

    /// <summary>The end of the last word of <paramref name="head"/> that ends a unit's name; 0 where there is none.</summary>
    public static int LastNameEnd(ReadOnlySpan<char> head)
    {
        var last = head.Length;
        while (last > 0 && Ends.LengthBefore(head[..last]) == 0) last--;
        return last;
    }

    /// <summary>The end of a name that <paramref name="clause"/> begins with and that is followed by what the unit does.</summary>
    public static int ActingNameEnd(ReadOnlySpan<char> clause)
    {
        var longest = Math.Min(clause.Length, LongestName);
        for (var end = 2; end <= longest; end++)
            if (Ends.LengthBefore(clause[..end]) > 0 && Acting(clause[end..])) return end;
        return 0;
    }

    /// <summary>Drops the words a clause may open with before it names the unit.</summary>
    public static ReadOnlySpan<char> WithoutLeads(ReadOnlySpan<char> clause)
    {
        var rest = clause.TrimStart();
        foreach (var lead in Leads)
            if (rest.StartsWith(lead, StringComparison.Ordinal)) rest = rest[lead.Length..];
        return rest;
    }

    /// <summary>Whether nothing but a mask and words that every unit uses of itself or of others is left.</summary>
    public static bool IsAnybody(ReadOnlySpan<char> unit)
    {
        if (Opening.LengthAt(unit) > 0 || Saying.IsIn(unit)) return true;
        var name = unit.TrimStart("*XxＸ×某□○△_[]【】");
        return Anybody.Has(name) || Ends.Has(name) || IsOwnOrgan(name);
    }

    // 局党组, 院党委, 局领导班子: an ending after an ending, no name before them.
    private static bool IsOwnOrgan(ReadOnlySpan<char> name) => name.Length > 1 && Ends.Has(name[..1]) && Ends.Has(name[1..]);

    private static bool Acting(ReadOnlySpan<char> rest) => rest.IsEmpty || char.IsAsciiDigit(rest[0]) || Acts.LengthAt(rest) > 0;
}
