using Ganhuo.Classifying;
using Ganhuo.Detecting.Wording;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Consistency;

/// <summary>
/// Tells an earlier year that a report gives its own account for, as one left from last year's does, from an earlier year
/// that it looks back to. Whoever looks back compares, so nothing is said where the paragraph names this year too.
/// </summary>
internal static class ToldPeriod
{
    private const int Reach = 16;

    /// <summary>What leads back to the present, or says what the earlier year was to be held against.</summary>
    private static readonly string[] Compared =
    [
        "今年", "本年", "目前", "现在", "现已", "如今", "至今", "同期", "相比", "比上年", "较上", "较去", "较20", "较同", "上升", "下降", "增长", "提高", "减少", "翻", "原", "首次", "次年", "去年",
        "上年", "以前", "历史", "始建", "成立", "获批", "立项", "列为", "列入",
    ];

    /// <summary>What last year's business this year's report still has to deal with.</summary>
    private static readonly string[] Inherited =
        ["民主生活会", "组织生活会", "反馈", "整改", "巡察", "巡视", "审计", "督察", "考核", "遗留", "查摆", "自查"];

    /// <summary>That, and what is told of one year for its own sake: a career, a case, money that comes by the year.</summary>
    private static readonly string[] Unfinished =
    [
        .. Inherited, "案件", "一案", "立案", "任现职", "担任", "任命", "任职", "毕业", "入党", "换届", "补贴", "补助", "经费", "资金", "项目",
    ];

    private static readonly string[] Guided =
        ["领导下", "关心下", "支持下", "指导下", "坚持以", "始终坚持", "深入学习", "认真学习", "认真贯彻", "认真落实", "全面贯彻", "深入贯彻", "紧紧围绕", "围绕中心", "各项工作", "引领", "攻坚克难"];

    private static readonly string[] Whole = ["1月1日至", "1月1日—", "1月1日-", "1月1日到", "1月至12月", "1月—12月", "1-12月", "1至12月", "1月到12月", "1—12月"];
    private static readonly string[] YearEnd = ["12月底", "12月31日", "12月末", "年底", "底,", "底，", "末,", "末，"];
    private static readonly string[] Done = ["召开", "开展", "组织", "实施", "投入", "办理", "办结", "接待", "完成", "查处", "受理", "发放", "培训", "走访", "集中学习"];
    private static readonly string[] ReportSpans = ["报告期", "统计期", "考核期", "述职期", "时间范围"];

    /// <summary>Why the year cannot be right, or null.</summary>
    public static Bilingual? Reason(RuleContext context, Paragraph paragraph, TextSpan span, int year)
    {
        var clause = SentenceFacts.ClauseAt(context, span.Start);
        var words = context.TextOf(clause);
        var after = context.Text.Content.AsSpan(span.End, Math.Min(Reach, paragraph.Span.End - span.End)).ToString();
        if (ContainsAny(words, ReportSpans)) return new("报告期与所报年份不符", "the period reported on is not the year's");
        if (context.Classification.Title?.Contains("半年", StringComparison.Ordinal) == true || NamesPresent(context, paragraph, year)) return null;
        var role = SentenceFacts.RoleAt(context, paragraph, span.Start);
        if (role is not (SectionRole.Achievements or SectionRole.Preamble)) return null;
        if (!ContainsAny(words, after.StartsWith("全年", StringComparison.Ordinal) ? Inherited : Unfinished) && OpensClause(context, clause, span) && IsAccount(context, paragraph, span, after))
            return new("通篇所述的年份与所报年份不符", "what is told is the account of another year");
        return Until(context, clause, span) && StartsWithAny(after, YearEnd) && !ContainsAny(words, Unfinished)
            ? new("统计截止于所报年份之前", "counted up to an earlier year's end") : null;
    }

    private static bool IsAccount(RuleContext context, Paragraph paragraph, TextSpan span, string after)
    {
        if (StartsWithAny(after, Whole)) return true;
        if (after.StartsWith('是')) return ClauseText(context, span) is var clause && (clause.Contains("一年", StringComparison.Ordinal) || clause.Contains("之年", StringComparison.Ordinal));
        var opens = paragraph.Span.Start + paragraph.Marker.Length >= span.Start || IsFirstOfParagraph(context, paragraph, span);
        if (after.StartsWith("全年", StringComparison.Ordinal)) return ContainsAny(ClauseText(context, span), Done);
        if (after.StartsWith('度')) return opens && ContainsAny(ClauseText(context, span), Done);
        return opens && (after.StartsWith('，') || after.StartsWith(',') || after.StartsWith("以来", StringComparison.Ordinal)) && IsGuided(context, span);
    }

    // 2022年，在县委的领导下，全局……: who opens so gives the account of the year.
    private static bool IsGuided(RuleContext context, TextSpan span)
    {
        var sentence = SentenceFacts.SentenceAt(context, span.Start);
        return sentence >= 0 && context.TextOf(context.Outline.Sentences[sentence].Span) is var text
            && ContainsAny(text, Guided) && !ContainsAny(text, Unfinished);
    }

    private static bool NamesPresent(RuleContext context, Paragraph paragraph, int year) =>
        ContainsAny(context.TextOf(paragraph.Span), Compared)
        || ReportedYear.In(context, paragraph.Span).Any(y => y.Year >= year);

    private static bool OpensClause(RuleContext context, TextSpan clause, TextSpan span) =>
        span.Start - clause.Start <= 1 || context.Text.Content.AsSpan(clause.Start, span.Start - clause.Start).Trim().Length == 0;

    private static bool IsFirstOfParagraph(RuleContext context, Paragraph paragraph, TextSpan span) =>
        context.Outline.Sentences[paragraph.FirstSentence].Span.Start == span.Start;

    private static bool Until(RuleContext context, TextSpan clause, TextSpan span) =>
        context.TextOf(new TextSpan(clause.Start, span.Start)) is "截至" or "截止" or "截止到" or "截至到";

    private static string ClauseText(RuleContext context, TextSpan span) => context.TextOf(SentenceFacts.ClauseAt(context, span.Start));

    private static bool StartsWithAny(string text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool ContainsAny(string text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
