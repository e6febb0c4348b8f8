using System.Collections.Immutable;
using Ganhuo.Detecting.Wording;
using Ganhuo.Segmenting;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Consistency;

/// <summary>GH403: wording of another year: not yet in use in the year reported on, or replaced since.</summary>
/// <remarks>The years are in Knowledge/Lexicons/dated-wording.tsv.</remarks>
internal sealed class StaleWording : IRule
{
    /// <summary>A campaign is still reported on in the year after its last.</summary>
    private const int Grace = 1;

    private static readonly string[] Current = ["学习", "贯彻", "落实", "宣传", "宣讲", "领会", "学懂", "指导"];

    private static readonly string[] Told =
    [
        "以来", "曾", "时期", "期间", "成果", "常态", "长效", "巩固", "延续", "历次", "历年", "当时", "回顾", "期末", "收官", "经验", "先后", "过去", "总结",
        "上一", "上年", "年", "后", "前", "做法", "以后", "之后", "整改", "查摆", "检视", "遗留", "延伸", "回头看", "复盘", "结束",
    ];

    // A report on several years may tell of any campaign of theirs.
    private static readonly string[] ManyYears = ["五年来", "过去五年", "三年来", "任期内", "任职以来", "本届", "近三年", "近五年", "三年工作", "五年工作"];

    public RuleDescriptor Descriptor { get; } = new(
        "GH403", "stale-wording", Severity.Warning,
        new("提法与年份不符", "Wording of another year"),
        new("核对提法，换成所报年份的提法；套用旧稿的，全文重写。", "Check the wording against the year; if it was left from an old report, write anew."),
        new("旧材料换年份、“十八大”直接改“十九大”的，通报批评", "An old report with the congress changed is criticised by name"));

    public void Check(RuleContext context, FindingSink findings)
    {
        if (ReportedYear.Firm(context) is not { } year) return;
        var hits = SentenceFacts.Apart(context, "dated-wording").ToArray();
        var signed = ReportedYear.In(context, new TextSpan(0, context.Text.Content.Length)).Any(y => y.Year == year + 1);
        var several = ContainsAny(context.Text.Content, ManyYears);
        foreach (var hit in hits)
        {
            if (hit.Entry.From is { } from && from > (signed ? year + 1 : year))
                findings.Add(hit.Span, Invariant($"报告的是{year}年，“{hit.Entry.Phrase}”{from}年才有"),
                    Invariant($"the report is on {year}; '{hit.Entry.Phrase}' came into use in {from}"));
            else if (hit.Entry.To is { } to && !several && IsOver(context, hits, hit, year - to))
                findings.Add(hit.Span, Invariant($"报告的是{year}年，“{hit.Entry.Phrase}”是{to}年以前的提法"),
                    Invariant($"the report is on {year}; '{hit.Entry.Phrase}' was in use until {to}"));
        }
    }

    private static bool IsOver(RuleContext context, ArraySegment<PhraseHit> hits, PhraseHit hit, int yearsSince)
    {
        if (yearsSince <= 0) return false;
        var clause = context.TextOf(SentenceFacts.ClauseAt(context, hit.Span.Start));
        if (hit.Entry.Tag is "congress" or "plenum")
            return ContainsAny(clause, Current) && !clause.Contains("以来", StringComparison.Ordinal)
                && !hits.Any(h => h.Entry.Tag is "congress" or "plenum" && h.Entry.To > hit.Entry.To);
        if (yearsSince <= Grace) return false;
        var rest = clause.Replace(hit.Entry.Phrase, "", StringComparison.Ordinal);
        return !ContainsAny(rest, Told);
    }

    private static bool ContainsAny(string text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
