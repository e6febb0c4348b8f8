using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Consistency;

/// <summary>
/// Places called by their name without its level where a report says whom it serves: 为桐庐高质量发展作出贡献. Only there: a
/// short name is often a word of its own, or a piece of two.
/// </summary>
internal static class ShortNames
{
    private const int Length = 2;

    private static readonly string[] Serving =
        ["为", "助力", "服务", "推动", "推进", "促进", "加快", "建设", "谱写", "书写", "开创", "奋力推进", "投身", "投身于", "支持", "新时代", "维护", "融入"];

    private static readonly string[] Served =
        ["高质量发展", "经济社会", "人民", "百姓", "各项事业", "现代化", "新篇章", "改革发展", "转型发展", "新局面", "全面振兴", "乡村振兴", "振兴发展"];

    private static readonly string[] Levels = ["县", "市", "区", "省", "旗"];

    /// <summary>Short names that are words of a report: what stands where a place would may be no place.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "和平", "新华", "复兴", "振兴", "太和", "正定", "平定", "安定", "永定", "保定", "固安", "平安", "公安", "万安", "长安", "永安", "新安", "东安", "南安",
        "大兴", "新兴", "兴业", "兴化", "开化", "宣化", "教化", "丰满", "富裕", "富民", "爱民", "惠民", "裕民", "新民", "民乐", "民和", "民权", "民丰", "安居",
        "乐业", "工农", "友谊", "友好", "前进", "前锋", "先锋", "东风", "红旗", "解放", "光明", "向阳", "朝阳", "东方", "南方", "城中", "城东", "城西", "城北",
        "城区", "老城", "新城", "东城", "西城", "古城", "山城", "江城", "满城", "大城", "双城", "市中", "市南", "市北", "城关", "城口", "港口", "口岸", "海港",
        "南岸", "江岸", "江南", "江北", "河东", "河西", "河南", "河北", "山东", "山西", "南部", "中部", "海北", "海南", "海西", "山南", "路南", "路北", "桥东",
        "桥西", "双桥", "运河", "平原", "平房", "资源", "合作", "互助", "共和", "同心", "大同", "大方", "方正", "长治", "大丰", "集美", "无为", "大观", "威信",
        "日照", "博爱", "当阳", "建安", "建华", "新建", "太平", "太康", "长寿", "兴隆", "安宁", "清新", "高明", "中方", "会同", "延长", "定边", "新星", "温泉",
        "矿区", "林区", "开平", "清流", "光泽", "名山", "青山", "金山", "石棉", "大理", "小店", "二道", "三元", "三门", "五常", "比如", "开封", "仁和", "永和",
        "同仁", "人和", "天台", "高台", "灯塔", "宝塔", "白云", "凤凰", "兴国", "建国", "建设", "昌盛", "繁昌", "嘉善", "乐安", "怀远", "志远", "新和", "新丰",
    };

    /// <summary>Each with the codes of every division it may be short for, in text order.</summary>
    public static IEnumerable<(TextSpan Span, ImmutableArray<string> Codes)> In(NormalText text, DivisionTable divisions)
    {
        var content = text.Content;
        foreach (var served in Served)
        {
            for (var at = content.IndexOf(served, StringComparison.Ordinal); at >= 0; at = content.IndexOf(served, at + 1, StringComparison.Ordinal))
            {
                if (at < Length) continue;
                var span = new TextSpan(at - Length, at);
                var codes = CodesOf(content.Substring(span.Start, Length), divisions);
                if (!codes.IsEmpty && Array.Exists(Serving, s => content.AsSpan(0, span.Start).EndsWith(s))) yield return (span, codes);
            }
        }
    }

    private static ImmutableArray<string> CodesOf(string name, DivisionTable divisions)
    {
        if (Words.Contains(name)) return [];
        var codes = ImmutableArray.CreateBuilder<string>();
        foreach (var level in Levels) codes.AddRange(divisions.CodesOf(name + level));
        return codes.DrainToImmutable();
    }
}
