using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Types;

/// <summary>
/// Tells by its title a document that speaks of reports and is none: 关于开展述职述廉工作的通知, 意识形态工作责任制实施办法（试行）.
/// </summary>
internal static class OtherDocument
{
    // The kinds of official documents, 公文处理工作条例, and those offices write beside them. 通报 is left out: what was put
    // right is made known so.
    private static readonly WordSet Kinds = new(
        "通知", "办法", "细则", "规定", "规则", "方案", "要点", "意见", "纪要", "决定", "决议", "条例", "讲话", "公告", "公报", "通告", "规划", "请示",
        "批复", "议案", "函", "合同", "协议", "预案", "清单", "责任书", "承诺书", "倡议书", "建议书", "申请书", "讲稿", "讲话稿", "演讲稿", "主持词", "简报",
        "制度", "解释", "准则", "守则", "规程", "标准", "议程", "一封信", "记录", "测评表", "评分表", "任务分工", "谈话提纲",
        "讲话提纲", "督导提纲", "督查提纲", "研究");

    private static readonly WordSet Assemblies = new("代表大会上的报告", "全体会议上的报告", "党代会上的报告", "全会上的报告");

    // 2023年工作总结和2024年工作要点 is both, and 关于反馈意见整改情况的公告 makes the one known by the other.
    private static readonly WordSet Reports = new("报告", "总结", "汇报", "检查材料", "对照检查", "自查", "情况", "小结", "发言", "批评");

    private static readonly WordSet Submitting = new(
        "报告如下", "汇报如下", "述职如下", "检查如下", "总结如下", "自查如下", "自评如下", "公布如下", "报告于后", "请予评议", "请予审议");

    /// <summary>
    /// Whether <paramref name="title"/> names such a document and nothing in the opening submits a report: whoever mistook the kind of
    /// his paper still says what it holds.
    /// </summary>
    public static bool Is(NormalText text, Outline outline, string? title)
    {
        if (!IsNamedBy(title)) return false;
        foreach (var opening in ReportOpening.Of(outline))
            if (Submitting.IsIn(text.Slice(opening))) return false;
        return true;
    }

    /// <summary>Whether <paramref name="title"/> ends in the name of such a document, a bracket behind it apart.</summary>
    public static bool IsNamedBy(string? title)
    {
        var name = title.AsSpan().TrimEnd();
        while (name is [.., '）' or ')'] && name.LastIndexOfAny('（', '(') is > 0 and var bracket) name = name[..bracket].TrimEnd();
        return Assemblies.LengthBefore(name) > 0 || (Kinds.LengthBefore(name) > 0 && (IsCall(name) || !Reports.IsIn(name)));
    }

    // 关于做好2023年工作总结报送工作的通知 asks for reports; 关于印发《2023年工作总结》的通知 passes one on.
    private static bool IsCall(ReadOnlySpan<char> title) =>
        title.StartsWith("关于") && (title.EndsWith("通知") || title.EndsWith("提示函")) && !title.Contains('《');
}
