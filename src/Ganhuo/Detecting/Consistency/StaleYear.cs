using Ganhuo.Classifying;
using Ganhuo.Detecting.Wording;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Consistency;

/// <summary>GH402: a year that cannot be right in a report on its year.</summary>
internal sealed class StaleYear : IRule
{
    private const int Near = 6;

    private static readonly AskedWords Submitting = new("year-submitted");
    private static readonly AskedWords EarlierBusiness = new("year-earlier", "巡");
    private static readonly AskedWords ReviewHeads = new("year-reviewed");
    private static readonly AskedWords PlanHeads = new("year-planned");
    private static readonly AskedWords Deadlines = new("year-deadline");
    private static readonly AskedWords Periods = new("year-period", "月");
    private static readonly AskedWords Past = new("year-past", "已未自起曾延拖");
    private static readonly AskedWords Done = new("year-done", "了已共");
    private static readonly AskedWords Ahead = new("year-ahead", "将要至到前拟底");
    private static readonly AskedWords Resolved = new("year-resolved");
    private static readonly AskedWords Parts = new("year-part");
    private static readonly AskedWords PlanDone = new("year-plan-done", "起");
    private static readonly WordSet OtherSpans = new("半年", "季度", "月", "周", "计划", "打算", "思路", "安排", "要点", "方案", "规划");

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

    private static Bilingual? Reason(RuleContext context, Paragraph paragraph, Paragraph? heading, TextSpan span,
        (int Named, int Year) years)
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
        return ReviewHeads.AreIn(context, paragraph.Span) && !EarlierBusiness.AreIn(context, paragraph.Span)
            && !PlanHeads.AreIn(context, paragraph.Span)
            && !InTitle(context, span) && ReportedYear.In(context, paragraph.Span).All(y => y.Span == span)
            ? new("小标题的年份与全文不符", "the heading's year is not that of the report") : null;
    }

    // 2024年工作打算 closes no report on 2024, nor does 2023年底前 stand in a plan for the year after.
    private static Bilingual? PlannedAgain(RuleContext context, Paragraph paragraph, Paragraph? heading, TextSpan span,
        (int Named, int Year) years)
    {
        if (context.Classification.Title is { } title && OtherSpans.IsIn(title)) return null;
        if (paragraph.Kind == ParagraphKind.Heading)
            return IsPlan(context, paragraph, span) && !Parts.AreIn(context, paragraph.Span)
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

    // 现将2022年工作情况报告如下 in a report on 2023, unless it is last year's meeting that was to be put right, or next year's plan.
    private static Bilingual? Submitted(RuleContext context, TextSpan span, int offset)
    {
        var clause = SentenceFacts.ClauseAt(context, span.Start);
        if (offset > 1 || !Submitting.AreIn(context, clause) || EarlierBusiness.AreIn(context, clause)) return null;
        var after = new TextSpan(span.End, Math.Min(span.End + Near, clause.End));
        return ReportedYear.In(context, clause).Any(y => y.Span != span) || (offset == 1 && PlanHeads.AreIn(context, after))
            ? null : new("报告事项的年份与全文不符", "the year submitted is not the year of the report");
    }

    private static Bilingual? Due(RuleContext context, Paragraph paragraph, Paragraph? heading, TextSpan span, (int Named, int Year) years)
    {
        if (years.Named > years.Year) return null;
        var underLater = IsUnderLaterYear(context, heading, years.Named);
        if (!underLater && (years.Named == years.Year || SentenceFacts.RoleAt(context, paragraph, span.Start) != SectionRole.Measures))
            return null;
        var clause = SentenceFacts.ClauseAt(context, span.Start);
        var after = new TextSpan(span.End, Math.Min(span.End + Near, context.Text.Content.Length));
        if (!Deadlines.AreIn(context, after) && !(underLater && Periods.AreIn(context, after))) return null;
        return Resolved.AreIn(context, clause) || !Past.AreIn(context, clause) ? new("今后的时限已经过去", "the deadline has passed already") : null;
    }

    private static bool IsUnderLaterYear(RuleContext context, Paragraph? heading, int named) =>
        heading is not null && PlanHeads.AreIn(context, heading.Span)
        && ReportedYear.In(context, heading.Span) is { Count: 1 } years && years[0].Year > named;

    // What is told as done stands behind its year: 赢得了2008年奥运会举办权 tells of no year to come.
    private static Bilingual? NotYet(RuleContext context, Paragraph paragraph, TextSpan span, int offset)
    {
        if (offset < 2 || SentenceFacts.RoleAt(context, paragraph, span.Start) is not (SectionRole.Achievements or SectionRole.Problems))
            return null;
        var clause = SentenceFacts.ClauseAt(context, span.Start);
        return Ahead.AreIn(context, clause) || !Done.AreIn(context, new TextSpan(span.End, Math.Max(span.End, clause.End)))
            ? null : new("还没有到的年份写成已经做过的事", "a year to come, told as done");
    }

    private static bool IsPlan(RuleContext context, Paragraph paragraph, TextSpan span)
    {
        return PlanHeads.AreIn(context, paragraph.Span) && !PlanDone.AreIn(context, paragraph.Span)
            && ReportedYear.In(context, paragraph.Span).All(y => y.Span == span);
    }

    // A line of a date and no more.
    private static bool IsSignature(RuleContext context, Paragraph paragraph)
    {
        var text = context.Text.Slice(paragraph.Span).Trim("（）() ");
        return text.Length <= 12 && text[^1] is '日' or '月' or '年';
    }
}
