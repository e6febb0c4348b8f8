using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>Words by which a line without a number, or a few words before an item, are known to head something.</summary>
internal static class HeadingWords
{
    private static readonly WordSet Words = new(
        "问题", "不足", "差距", "短板", "原因", "措施", "打算", "安排", "计划", "方向", "情况", "成效", "成绩", "做法",
        "工作", "建议", "概况", "总结", "分析", "剖析", "整改", "建设", "责任", "体会", "启示", "经验", "目标", "评价",
        "表现", "说明", "事项", "方面", "下一步", "治理", "履职", "学习", "廉", "引言", "前言", "背景", "结语");

    public static bool AreIn(ReadOnlySpan<char> text) => Words.IsIn(text);

    public static bool End(ReadOnlySpan<char> text) => Words.LengthBefore(text) > 0;
}
