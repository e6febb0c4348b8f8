using Ganhuo.Text;

namespace Ganhuo.Classifying.Types;

/// <summary>A year named in a text, and what its surroundings make of it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month that follows it, or null.</param>
/// <param name="IsReported">Followed by 度, 上半年, 以来 and the like.</param>
/// <param name="IsPlan">Followed by words of planning, or a deadline.</param>
/// <param name="IsPast">The year of an earlier meeting whose findings were to be put right.</param>
/// <param name="IsComing">When somebody came to his post, or something into being.</param>
internal sealed record YearMention(int Year, int? Month, bool IsReported, bool IsPlan, bool IsPast, bool IsComing)
{
    private static readonly WordSet Reported = new("度", "上半年", "下半年", "全年", "以来", "第", "工作总结", "工作情况");

    private static readonly WordSet Planned = new(
        "工作打算", "工作计划", "工作思路", "工作安排", "工作要点", "工作重点", "度工作计划", "度工作安排", "度工作思路", "度工作打算", "打算", "思路", "度打算", "度思路", "底前", "前完成", "远景");

    // 我于2019年任现职: when somebody came is not what he reports on.
    private static readonly WordSet Coming = new(
        "任现职", "任职", "任此职", "到任", "上任", "调任", "就任", "担任", "当选", "参加工作", "入党", "入的党", "入了党", "加入中国", "入伍", "参军", "转业",
        "退伍", "入职", "从警", "从教", "从医", "毕业", "出生", "生人", "生于", "调入", "到本", "到我", "来到", "成立", "组建", "设立", "建成",
        "挂牌");

    private const int Near = 8;
    private const int Far = 20;

    private static readonly WordSet Meetings = new("度民主生活会", "度组织生活会", "度述职", "民主生活会", "度专题民主生活会", "度查摆", "度检视");

    private static readonly WordSet PutRight = new("整改", "查摆出", "查摆的", "查摆问题", "反馈", "检视出", "检视问题");

    /// <summary>Whether a month follows, so that it says when something happened.</summary>
    public bool IsDate => Month is not null;

    /// <summary>Reads what follows the year that stands at <c>[start, end)</c>, 年 included.</summary>
    public static YearMention At(ReadOnlySpan<char> text, int start, int end, int year)
    {
        var after = text[end..];
        var near = after[..Math.Min(after.Length, Near)];
        return new YearMention(
            year, MonthOf(after), Reported.LengthAt(after) > 0, Planned.LengthAt(after) > 0 || IsDeadline(near),
            Meetings.LengthAt(after) > 0 && PutRight.IsIn(after[..Math.Min(after.Length, Far)]), Coming.IsIn(near));
    }

    // 2025年3月底前, 2025年6月30日前.
    private static bool IsDeadline(ReadOnlySpan<char> after)
    {
        var before = after.IndexOf('前');
        return before > 0 && (after[before - 1] is '底' or '日' or '月' or '末' or '度');
    }

    private static int? MonthOf(ReadOnlySpan<char> after)
    {
        var digits = 0;
        while (digits < after.Length && digits < 2 && char.IsAsciiDigit(after[digits])) digits++;
        if (digits == after.Length || after[digits] != '月') return null;
        return digits == 0 ? null : digits == 1 ? after[0] - '0' : ((after[0] - '0') * 10) + after[1] - '0';
    }
}
