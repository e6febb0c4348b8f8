using Ganhuo.Classifying;
using Ganhuo.Detecting.Wording;
using Ganhuo.Structuring;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Consistency;

/// <summary>GH402: a year that cannot be right in a report on its year.</summary>
internal sealed class StaleYear : IRule
{
    private const int Near = 6;

    private static readonly string[] Submitting = ["报告如下", "汇报如下", "总结如下", "述职如下", "报告于下", "自查如下", "通报如下"];
    private static readonly string[] EarlierBusiness = ["民主生活会", "组织生活会", "反馈", "整改", "巡", "审计", "督察", "考核"];
    private static readonly string[] ReviewHeads = ["工作情况", "主要工作", "工作回顾", "工作总结", "完成情况", "履职情况", "工作开展情况", "检查工作"];
    private static readonly string[] PlanHeads = ["打算", "计划", "安排", "思路", "下一步", "努力方向", "工作要点", "工作目标", "重点工作", "工作重点"];
    private static readonly string[] Deadlines = ["底前", "年底", "内完成", "前完成", "末前"];
    private static readonly string[] Periods = ["上半年", "下半年", "季度", "月"];
    private static readonly string[] Past = ["原定", "已", "完成了", "未", "没有", "截至", "截止", "自", "以来", "起", "曾", "滞后", "延", "拖", "注册", "登记的", "建成的", "出生", "发生"];
    private static readonly string[] Done = ["了", "已", "共", "累计", "召开", "组织", "开展"];
    private static readonly string[] Ahead = ["将", "要", "规划", "目标", "计划", "力争", "远景", "预计", "期限", "到期", "届满", "至", "到", "前", "有效期", "签订", "协议", "合同", "拟", "底", "举办权", "承办权", "申办", "筹办"];
    private static readonly string[] Resolved = ["力争", "确保", "争取"];
    private static readonly string[] OtherSpans = ["半年", "季度", "月", "周", "计划", "打算", "思路", "安排", "要点", "方案", "规划"];

    public RuleDescriptor Descriptor { get; } = new(
        "GH402", "stale-year", Severity.Error,
        new("年份不符", "A year that does not fit"),
        new("核对年份，是不是套用往年材料没有改净。", "Check the year: it may be left from an earlier report."),
        new("旧材料换年份、改头换面的，通报批评", "An old report with the year changed is criticised by name"));

    public void Check(RuleContext context, FindingSink findings)
    {
        if (ReportedYear.Firm(context) is not { } year || Delivered.Is(context)) return;
        Paragraph? heading = null;
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Heading) heading = paragraph;
            foreach (var (span, named) in ReportedYear.In(context, paragraph.Span))
                if (Reason(context, paragraph, heading, span, (named, year)) is { } reason)
                    findings.Add(span, Invariant($"报告的是{year}年，这里写的是{named}年：{reason.Chinese}"),
                        Invariant($"the report is on {year}, this says {named}: {reason.English}"));
        }
    }

    private static Bilingual? Reason(RuleContext context, Paragraph paragraph, Paragraph? heading, TextSpan span, (int Named, int Year) years)
    {
        var offset = years.Named - years.Year;
        if (offset == 0) return PlannedAgain(context, paragraph, heading, span, years);
        if (paragraph.Kind == ParagraphKind.Furniture)
            return offset < 0 && IsSignature(context, paragraph) ? new("落款早于所报年份", "signed before the year it reports on") : null;
        if (Before(context, span, "今年") || Before(context, span, "本年度"))
            return offset is < 0 or > 1 ? new("与“今年”不符", "does not fit 'this year'") : null;
        if (paragraph.Kind == ParagraphKind.Heading)
            return offset < 0 ? Headed(context, paragraph, span) : null;
        if (paragraph.Kind != ParagraphKind.Body) return null;
        return Submitted(context, span, offset) ?? Due(context, paragraph, heading, span, years) ?? NotYet(context, paragraph, span, offset)
            ?? (offset < 0 ? ToldPeriod.Reason(context, paragraph, span, years.Year) : null);
    }

    private static Bilingual? Headed(RuleContext context, Paragraph paragraph, TextSpan span)
    {
        if (IsPlan(context, paragraph, span)) return new("今后的打算写成过去的年份", "a plan for a year already past");
        var text = context.Text.Slice(paragraph.Span);
        return ContainsAny(text, ReviewHeads) && !ContainsAny(text, EarlierBusiness) && !ContainsAny(text, PlanHeads)
            && !InTitle(context, span) && ReportedYear.In(context, paragraph.Span).All(y => y.Span == span)
            ? new("小标题的年份与全文不符", "the heading's year is not that of the report") : null;
    }

    // 2024年工作打算 closes no report on 2024, nor does 2023年底前 stand in a plan for the year after.
    private static Bilingual? PlannedAgain(RuleContext context, Paragraph paragraph, Paragraph? heading, TextSpan span, (int Named, int Year) years)
    {
        if (context.Classification.Title is { } title && ContainsAny(title, OtherSpans)) return null;
        if (paragraph.Kind == ParagraphKind.Heading)
            return IsPlan(context, paragraph, span) && !ContainsAny(context.Text.Slice(paragraph.Span), ["半年", "季度"])
                ? new("今后的打算写成所报的年份", "a plan for the year reported on") : null;
        return paragraph.Kind == ParagraphKind.Body ? Due(context, paragraph, heading, span, years) : null;
    }

    private static bool InTitle(RuleContext context, TextSpan span) =>
        context.Classification.Title?.Contains(context.TextOf(span).TrimEnd('年'), StringComparison.Ordinal) == true;

    private static bool Before(RuleContext context, TextSpan span, string word)
    {
        var start = Math.Max(0, span.Start - word.Length - 2);
        var lead = context.Text.Content.AsSpan(start, span.Start - start).TrimEnd("(（是即,，");
        return lead.EndsWith(word);
    }

    // 现将2022年工作情况报告如下 in a report on 2023, unless it is last year's meeting that was to be put right.
    private static Bilingual? Submitted(RuleContext context, TextSpan span, int offset)
    {
        var clause = SentenceFacts.ClauseAt(context, span.Start);
        var text = context.Text.Slice(clause);
        if (offset > 1 || !ContainsAny(text, Submitting) || ContainsAny(text, EarlierBusiness)) return null;
        return ReportedYear.In(context, clause).Any(y => y.Span != span)
            ? null : new("报告事项的年份与全文不符", "the year submitted is not the year of the report");
    }

    private static Bilingual? Due(RuleContext context, Paragraph paragraph, Paragraph? heading, TextSpan span, (int Named, int Year) years)
    {
        if (years.Named > years.Year) return null;
        var underLater = IsUnderLaterYear(context, heading, years.Named);
        if (!underLater && (years.Named == years.Year || SentenceFacts.RoleAt(context, paragraph, span.Start) != SectionRole.Measures)) return null;
        var clause = context.Text.Slice(SentenceFacts.ClauseAt(context, span.Start));
        var after = context.Text.Content.AsSpan(span.End, Math.Min(Near, context.Text.Content.Length - span.End));
        if (!ContainsAny(after, Deadlines) && !(underLater && ContainsAny(after, Periods))) return null;
        return ContainsAny(clause, Resolved) || !ContainsAny(clause, Past) ? new("今后的时限已经过去", "the deadline has passed already") : null;
    }

    private static bool IsUnderLaterYear(RuleContext context, Paragraph? heading, int named) =>
        heading is not null && ContainsAny(context.Text.Slice(heading.Span), PlanHeads)
        && ReportedYear.In(context, heading.Span) is { Count: 1 } years && years[0].Year > named;

    // What is told as done stands behind its year: 赢得了2008年奥运会举办权 tells of no year to come.
    private static Bilingual? NotYet(RuleContext context, Paragraph paragraph, TextSpan span, int offset)
    {
        if (offset < 2 || SentenceFacts.RoleAt(context, paragraph, span.Start) is not (SectionRole.Achievements or SectionRole.Problems)) return null;
        var clause = SentenceFacts.ClauseAt(context, span.Start);
        return ContainsAny(context.Text.Slice(clause), Ahead) || !ContainsAny(context.Text.Slice(new TextSpan(span.End, Math.Max(span.End, clause.End))), Done)
            ? null : new("还没有到的年份写成已经做过的事", "a year to come, told as done");
    }

    private static bool IsPlan(RuleContext context, Paragraph paragraph, TextSpan span)
    {
        var text = context.Text.Slice(paragraph.Span);
        return ContainsAny(text, PlanHeads) && !ContainsAny(text, ["落实情况", "完成情况", "执行情况", "落实", "总结", "起"])
            && ReportedYear.In(context, paragraph.Span).All(y => y.Span == span);
    }

    // A line of a date and no more.
    private static bool IsSignature(RuleContext context, Paragraph paragraph)
    {
        var text = context.Text.Slice(paragraph.Span).Trim("（）() ");
        return text.Length <= 12 && text[^1] is '日' or '月' or '年';
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
