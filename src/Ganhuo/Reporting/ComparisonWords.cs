using Ganhuo.Detecting.Reuse;
using Ganhuo.Text;

namespace Ganhuo.Reporting;

/// <summary>What a comparison says, in both languages.</summary>
internal static class ComparisonWords
{
    public static Bilingual Title { get; } = new("两份材料比对", "Comparison of two reports");

    public static Bilingual Before { get; } = new("在前", "Before");

    public static Bilingual After { get; } = new("在后", "After");

    public static Bilingual Share { get; } = new("雷同占比", "Share reused");

    public static Bilingual Passages { get; } = new("雷同段落", "Passages reused");

    public static Bilingual Measures { get; } = new("相似度（文献）", "Similarity (literature)");

    public static Bilingual Nothing { get; } = new("没有发现雷同", "nothing is reused");

    public static Bilingual Line { get; } = new("行", "line");

    public static Bilingual Of(ReuseKind kind) => kind switch
    {
        ReuseKind.YearSwapped => new("只换年份数字", "years and figures changed"),
        ReuseKind.Spun => new("换词", "words changed"),
        _ => new("照抄", "word for word"),
    };

    public static Bilingual Of(ReuseChangeKind kind) => kind switch
    {
        ReuseChangeKind.Year => new("年份", "year"),
        ReuseChangeKind.Date => new("日期", "date"),
        ReuseChangeKind.Congress => new("会议届次", "congress"),
        ReuseChangeKind.Figure => new("数字", "figure"),
        _ => new("用词", "wording"),
    };

    public static string Key(Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
