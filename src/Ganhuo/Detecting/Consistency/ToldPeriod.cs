using Ganhuo.Classifying;
using Ganhuo.Detecting.Wording;
using Ganhuo.Segmenting.Phrases;
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
    private static readonly AskedWords Compared = new("told-compared", "翻原");

    /// <summary>What last year's business this year's report still has to deal with.</summary>
    private static readonly AskedWords Inherited = new("told-inherited");

    /// <summary>What is told of one year for its own sake: a career, a case, money that comes by the year.</summary>
    private static readonly AskedWords OfItself = new("told-for-itself");

    private static readonly AskedWords Guided = new("told-guided");

    private static readonly WordSet Whole =
        new("1月1日至", "1月1日—", "1月1日-", "1月1日到", "1月至12月", "1月—12月", "1-12月", "1至12月", "1月到12月", "1—12月");
    private static readonly WordSet YearEnd = new("12月底", "12月31日", "12月末", "年底", "底,", "底，", "末,", "末，");
    private static readonly AskedWords Done = new("told-done");
    private static readonly AskedWords ReportSpans = new("told-span");

    /// <summary>Why the year cannot be right, or null.</summary>
    public static Bilingual? Reason(RuleContext context, Paragraph paragraph, TextSpan span, int year)
    {
        var clause = SentenceFacts.ClauseAt(context, span.Start);
        var after = context.Text.Content.AsSpan(span.End, Math.Min(Reach, paragraph.Span.End - span.End)).ToString();
        if (ReportSpans.AreIn(context, clause)) return new("报告期与所报年份不符", "the period reported on is not the year's");
        // The paragraph is read last: it may be long, and this is asked of each of its years.
        return Left(context, paragraph, span, clause, after) is { } left
            && context.Classification.Title?.Contains("半年", StringComparison.Ordinal) != true && !NamesPresent(context, paragraph, year)
            ? left : null;
    }

    private static Bilingual? Left(RuleContext context, Paragraph paragraph, TextSpan span, TextSpan clause, string after)
    {
        if (SentenceFacts.RoleAt(context, paragraph, span.Start) is not (SectionRole.Achievements or SectionRole.Preamble)) return null;
        var wholly = after.StartsWith("全年", StringComparison.Ordinal);
        if (!(wholly ? Inherited.AreIn(context, clause) : IsUnfinished(context, clause)) && OpensClause(context, clause, span)
            && IsAccount(context, paragraph, span, after))
            return new("通篇所述的年份与所报年份不符", "what is told is the account of another year");
        return Until(context, clause, span) && YearEnd.LengthAt(after) > 0 && !IsUnfinished(context, clause)
            ? new("统计截止于所报年份之前", "counted up to an earlier year's end") : null;
    }

    private static bool IsAccount(RuleContext context, Paragraph paragraph, TextSpan span, string after)
    {
        if (Whole.LengthAt(after) > 0) return true;
        if (after.StartsWith('是'))
            return context.Text.Slice(ClauseOf(context, span)) is var clause
                && (clause.Contains("一年", StringComparison.Ordinal) || clause.Contains("之年", StringComparison.Ordinal));
        var opens = paragraph.Span.Start + paragraph.Marker.Length >= span.Start || IsFirstOfParagraph(context, paragraph, span);
        if (after.StartsWith("全年", StringComparison.Ordinal)) return Done.AreIn(context, ClauseOf(context, span));
        if (after.StartsWith('度')) return opens && Done.AreIn(context, ClauseOf(context, span));
        return opens && (after.StartsWith('，') || after.StartsWith(',') || after.StartsWith("以来", StringComparison.Ordinal))
            && IsGuided(context, span);
    }

    // 2022年，在县委的领导下，全局……: who opens so gives the account of the year.
    private static bool IsGuided(RuleContext context, TextSpan span)
    {
        var sentence = SentenceFacts.SentenceAt(context, span.Start);
        return sentence >= 0 && context.Outline.Sentences[sentence].Span is var told
            && Guided.AreIn(context, told) && !IsUnfinished(context, told);
    }

    private static bool NamesPresent(RuleContext context, Paragraph paragraph, int year) =>
        Compared.AreIn(context, paragraph.Span)
        || ReportedYear.In(context, paragraph.Span).Any(y => y.Year >= year);

    private static bool OpensClause(RuleContext context, TextSpan clause, TextSpan span) =>
        span.Start - clause.Start <= 1 || context.Text.Content.AsSpan(clause.Start, span.Start - clause.Start).Trim().Length == 0;

    private static bool IsFirstOfParagraph(RuleContext context, Paragraph paragraph, TextSpan span) =>
        context.Outline.Sentences[paragraph.FirstSentence].Span.Start == span.Start;

    private static bool Until(RuleContext context, TextSpan clause, TextSpan span) =>
        context.TextOf(new TextSpan(clause.Start, span.Start)) is "截至" or "截止" or "截止到" or "截至到";

    private static TextSpan ClauseOf(RuleContext context, TextSpan span) => SentenceFacts.ClauseAt(context, span.Start);

    private static bool IsUnfinished(RuleContext context, TextSpan span) => Inherited.AreIn(context, span) || OfItself.AreIn(context, span);
}
