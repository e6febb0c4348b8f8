using System.Collections.Immutable;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Detecting.Substance;
using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Consistency;

/// <summary>GH404: the same thing counted twice, with two results.</summary>
/// <remarks>
/// Two figures count the same thing where verb, noun and unit are the same, in whatever order, and neither speaks of a part: no month or quarter, no 其中, no comparison, no place or organ. As a part may be counted without saying
/// so, one of them must be a total, and the other a total too, or more than the total.
/// </remarks>
internal sealed class ConflictingFigures : IRule
{
    /// <summary>With fewer characters in common, two figures may count two things.</summary>
    private const int ShortestKey = 5;
    private const int LongestSide = 8;

    private static readonly WordSet Partial = new(
    [
        "其中", "月", "季度", "上半年", "下半年", "每", "各", "人均", "平均", "比", "去年", "上年", "上一年", "本次", "首次", "第", "另", "又",
        "余", "约", "近", "超", "多", "以上", "左右", "从", "由", "增", "减", "降", "压缩", "达到", "计划", "目标", "拟", "力争", "剩", "还有",
        "尚", "未", "较", "以来", "日", "期间", "其他", "分别", "至少", "不少于", "不超过", "占", "新增", "周", "率", "阶段", "批", "轮", "当年",
        "本人", "我",
    ]);

    private static readonly string[] Totals = ["全年", "一年来", "累计", "共计", "总计", "合计", "今年", "共", "总"];

    private static readonly string[] Openings = [.. Totals, "先后", "了", "已", "全局", "全县", "全市", "全区", "全镇", "全院", "全校"];

    private readonly UnitTable units = UnitTable.LoadEmbedded();

    public RuleDescriptor Descriptor { get; } = new(
        "GH404", "conflicting-figures", Severity.Error,
        new("前后数字矛盾", "Figures that contradict each other"),
        new("核对数据来源，前后统一。", "Check the source of the figures and use one."),
        new("具体数字要明确，找准数据来源", "Figures must be exact and their source known"));

    public void Check(RuleContext context, FindingSink findings)
    {
        var first = new Dictionary<string, Count>(StringComparer.Ordinal);
        var placed = context.Evidence.Where(e => e.Kind is EvidenceKind.Place or EvidenceKind.Organisation).ToImmutableArray();
        var names = new SpanCursor<Evidence>(placed, static e => e.Span);
        foreach (var clause in context.Outline.Clauses)
        {
            if (!names.Touching(clause.Span).IsEmpty || IsPartial(context, clause)) continue;
            foreach (var (key, count) in CountsOf(context, clause, units))
                if (!first.TryAdd(key, count)) Compare(context, first[key], count, findings);
        }
    }

    private static IEnumerable<(string Key, Count Count)> CountsOf(RuleContext context, Clause clause, UnitTable units)
    {
        var text = context.TextOf(clause.Span);
        var total = Array.Exists(Totals, t => text.Contains(t, StringComparison.Ordinal));
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || !NumeralReader.TryRead(text, at, out var numeral)) continue;
            at = numeral.End - 1;
            var span = new TextSpan(clause.Span.Start + numeral.Start, clause.Span.Start + numeral.End);
            if (KeyOf(text, numeral, units) is { } key) yield return (key, new Count(numeral.Value, span, clause.Sentence, total));
        }
    }

    private static void Compare(RuleContext context, Count one, Count other, FindingSink findings)
    {
        // The same digits are read the same way, so equal figures are equal to the last bit.
        if (one.Value.Equals(other.Value) || one.Sentence == other.Sentence || !(one.Total || other.Total)) return;
        if (one.Total != other.Total && (one.Total ? other.Value < one.Value : one.Value < other.Value)) return;
        findings.Add(other.Span,
            $"同一事项前文为{context.TextOf(one.Span)}，这里为{context.TextOf(other.Span)}",
            $"the same thing was {context.TextOf(one.Span)} before and is {context.TextOf(other.Span)} here", one.Span);
    }

    private static bool IsPartial(RuleContext context, Clause clause)
    {
        if (context.Outline.Paragraphs[clause.Paragraph].Kind != ParagraphKind.Body) return true;
        var text = context.Text.Slice(clause.Span);
        return !text.ContainsAnyInRange('0', '9') || Partial.IsIn(text);
    }

    private static string? KeyOf(string text, Numeral numeral, UnitTable units)
    {
        if (units.At(text, numeral.End) is not { Kind: not "percentage" } unit) return null;
        var start = numeral.Start;
        while (start > 0 && numeral.Start - start < LongestSide && IsHan(text[start - 1])) start--;
        var end = numeral.End + unit.Phrase.Length;
        while (end < text.Length && end - numeral.End < LongestSide && IsHan(text[end])) end++;
        if (end - numeral.End == LongestSide && end < text.Length && IsHan(text[end])) return null;
        var before = WithoutOpening(text[start..numeral.Start]);
        var after = text[(numeral.End + unit.Phrase.Length)..end];
        return before.Length >= 2 && before.Length + unit.Phrase.Length + after.Length >= ShortestKey
            ? CountedThing.KeyOf(before, unit.Phrase, after) : null;
    }

    private static string WithoutOpening(string before)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var word in Openings)
            {
                if (before.StartsWith(word, StringComparison.Ordinal)) (before, changed) = (before[word.Length..], true);
                else if (before.EndsWith(word, StringComparison.Ordinal)) (before, changed) = (before[..^word.Length], true);
            }
        }

        return before;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private readonly record struct Count(double Value, TextSpan Span, int Sentence, bool Total);
}
