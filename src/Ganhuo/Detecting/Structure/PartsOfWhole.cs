using System.Globalization;
using System.Text.RegularExpressions;
using Ganhuo.Structuring;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Structure;

/// <summary>Problems fed back = done + under way + not done; and the rate of completion that goes with them.</summary>
internal sealed partial class PartsOfWhole(RuleContext context)
{
    // Fixed windows and no nested repetition: each alternative reads a bounded stretch.
    [GeneratedRegex("(?<n>[0-9]{1,5})(?<m>个|项|条|件|起|宗|处)(?:具体|主要|突出|反馈|整改|方面|信访|矛盾|风险)?(?:问题|矛盾|事项|任务|意见|案件|线索|隐患|纠纷|诉求|积案)|(?:问题|矛盾|工单|事项|任务|意见|案件|线索|隐患|纠纷|诉求|信访件|积案|投诉|举报)(?:共|合计|总计)?(?<n>[0-9]{1,5})(?<m>个|项|条|件|起|宗|处)")]
    private static partial Regex Whole();

    [GeneratedRegex("(?<what>已完成整改|已整改完成|已整改到位|整改完成|完成整改|整改到位|基本完成|已完成|已办结|已化解|已销号|已解决|已兑现|办结|化解|完成|正在推进|正在整改|正在办理|持续推进|推进中|整改中|结转|延期|未兑现|未销号|长期坚持|需长期|尚未完成|尚未办结|尚未化解|未完成|未整改|未办结|未化解|未解决)(?:的有|的|了|共)?(?<n>[0-9]{1,5})(?<m>个|项|条|件|起|宗|处)(?!措施|举措|制度|月)|(?<n>[0-9]{1,5})(?<m>个|项|条|件|起|宗|处)(?:问题|事项|任务)?(?<what>已完成整改|已整改完成|已整改到位|整改完成|完成整改|整改到位|基本完成|已完成|已办结|已化解|已销号|已解决|已兑现|办结|化解|完成|正在推进|正在整改|正在办理|持续推进|推进中|整改中|结转|延期|未兑现|未销号|长期坚持|需长期|尚未完成|尚未办结|尚未化解|未完成|未整改|未办结|未化解|未解决|已整改|已办|正在办|在办)(?![0-9率])")]
    private static partial Regex Part();

    [GeneratedRegex("(?<what>完成|办结|化解|销号|整改|兑现)率(?:为|达到|达|是)?(?<n>[0-9]{1,3}(?:\\.[0-9]{1,2})?)%")]
    private static partial Regex Rate();

    [GeneratedRegex("(?<n>[0-9]{1,5})(?<m>个|项|条|件|起|宗|处)")]
    private static partial Regex Amount();

    private const string Measures = "个项条件起宗处";

    // What the problems are called of which the total is told, right behind the measure word or two characters on, or before
    // the number, with two characters between at most.
    private static readonly WordSet Counted = new(
        "问题", "矛盾", "事项", "任务", "意见", "案件", "线索", "隐患", "纠纷", "诉求", "积案", "工单", "信访件", "投诉", "举报");

    private const int BetweenAtMost = 2, LongestCounted = 3;

    // The last two characters of what a part is told by, two characters before the number at most; and its first two, two
    // behind the measure word at most.
    private static readonly WordSet PartEnds = new(
        "整改", "完成", "到位", "办结", "化解", "销号", "解决", "兑现", "推进", "办理", "进中", "改中", "结转", "延期", "坚持", "长期");

    private static readonly WordSet PartBeginnings = new(
        "已完", "已整", "已办", "已化", "已销", "已解", "已兑", "整改", "完成", "基本", "办结", "化解", "正在", "持续", "推进", "结转", "延期",
        "长期", "需长", "尚未", "未兑", "未销", "未完", "未整", "未办", "未化", "未解", "在办");

    // Between paragraphs only a slip is one: larger differences count something else.
    private const int LargestSlip = 2;

    // The paragraph before, where it may tell a total; that is read when parts are told behind it.
    private Paragraph? carried;

    // A rate so far off is of something else.
    private const int FarthestRate = 120;

    public void Check(Paragraph paragraph, Contradictions findings)
    {
        var (total, part) = MayTell(context.Text.Slice(paragraph.Span));
        if (part && (total || carried is not null))
        {
            var content = context.TextOf(paragraph.Span);
            var wholes = Whole().Matches(content);
            if (wholes.Count == 0) CheckCarried(content, findings);
            for (var i = 0; i < wholes.Count; i++) Check(paragraph, content, wholes, i, findings);
            total = wholes.Count > 0;
        }

        carried = total && paragraph.Kind == ParagraphKind.Body ? paragraph : null;
    }

    // Whether a number before a measure word stands beside what totals are told of, and whether one stands beside what parts
    // are told by: without them there is no total, or no part, to read.
    private static (bool Total, bool Part) MayTell(ReadOnlySpan<char> text)
    {
        bool total = false, part = false;
        var start = 0;
        for (var at = text.IndexOfAnyInRange('0', '9'); at >= 0 && at + 1 < text.Length; at = NextDigit(text, at + 1))
        {
            if (at == 0 || !char.IsAsciiDigit(text[at - 1])) start = at;
            if (!Measures.Contains(text[at + 1], StringComparison.Ordinal)) continue;
            var before = text[Math.Max(0, start - LongestCounted - BetweenAtMost)..start];
            var behind = text[(at + 2)..Math.Min(text.Length, at + 2 + BetweenAtMost + LongestCounted)];
            total = total || Counted.IsIn(before) || Counted.IsIn(behind);
            part = part || PartEnds.IsIn(before) || PartBeginnings.IsIn(behind);
            if (total && part) break;
        }

        return (total, part);
    }

    private static int NextDigit(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAnyInRange('0', '9') is >= 0 and var next ? from + next : -1;

    // 反馈问题25个。 / 已完成18个，正在推进6个，未完成2个。: the parts stand in the paragraph after the total's.
    private void CheckCarried(string content, Contradictions findings)
    {
        if (carried is not { } told || Whole().Matches(context.TextOf(told.Span)) is not { Count: > 0 } wholes) return;
        var last = wholes[^1];
        var whole = (Count: Number(last), Measure: last.Groups["m"].Value, Span: SpanOf(told, last));
        var parts = new Dictionary<string, int>(StringComparer.Ordinal);
        var run = new List<int>();
        foreach (Match part in Part().Matches(content))
        {
            if (part.Groups["m"].Value != whole.Measure) continue;
            parts.TryAdd(State(part.Groups["what"].Value), Number(part));
            run.Add(Number(part));
        }

        var sum = parts.Values.Sum();
        if (parts.Count < 2 || sum == whole.Count || Math.Abs(sum - whole.Count) > LargestSlip || AddsUp(run, whole.Count)) return;
        findings.Add(whole.Span,
            Invariant($"共{whole.Count}，分项为{string.Join("＋", parts.Values)}＝{sum}，合计对不上"),
            Invariant($"{whole.Count} in all, but the parts {string.Join(" + ", parts.Values)} make {sum}"));
    }

    // The parts belong to the total said last before them.
    private void Check(Paragraph paragraph, string content, MatchCollection wholes, int index, Contradictions findings)
    {
        var (whole, end) = (wholes[index], index + 1 < wholes.Count ? wholes[index + 1].Index : content.Length);
        var total = Number(whole);
        var parts = new Dictionary<string, int>(StringComparer.Ordinal);
        var run = new List<int>();
        foreach (Match part in Part().Matches(content, whole.Index + whole.Length))
        {
            if (part.Index >= end) break;
            if (!IsSameThing(whole, part)) continue;
            parts.TryAdd(State(part.Groups["what"].Value), Number(part));
            run.Add(Number(part));
        }

        var sum = parts.Values.Sum();
        if (parts.Count >= 2 && sum != total && !wholes.Any(w => Number(w) == sum) && !AddsUp(run, total)
            && !IsMadeUpByOthers(content[(whole.Index + whole.Length)..end], whole, total - sum))
            findings.Add(SpanOf(paragraph, whole),
                Invariant($"共{total}，分项为{string.Join("＋", parts.Values)}＝{sum}，合计对不上"),
                Invariant($"{total} in all, but the parts {string.Join(" + ", parts.Values)} make {sum}"));
        CheckRate(paragraph, content, (total, whole.Index + whole.Length), parts, run, findings);
    }

    // What was said twice, of two dates or of two halves, is accounted for where one account of it fits.
    private static bool AddsUp(List<int> run, int total)
    {
        for (var first = 0; first < run.Count; first++)
        {
            var sum = 0;
            for (var i = first; i < run.Count && sum <= total; i++)
                if ((sum += run[i]) == total) return true;
        }

        return false;
    }

    // 已完成20个，正在推进3个，移交2个: what is lacking may be counted under a name not known here.
    private static bool IsMadeUpByOthers(string behind, Match whole, int lacking) =>
        lacking > 0 && Amount().Matches(Part().Replace(behind, ""))
            .Any(m => m.Groups["m"].Value == whole.Groups["m"].Value && Number(m) == lacking);

    // 25个问题 may be closed as 18项, but 120件 are never 36个.
    private static bool IsSameThing(Match whole, Match part) =>
        whole.Groups["m"].Value == part.Groups["m"].Value
        || (whole.Groups["m"].Value is "个" or "项" or "条" && part.Groups["m"].Value is "个" or "项" or "条");

    private void CheckRate(
        Paragraph paragraph, string content, (int Total, int End) of, Dictionary<string, int> parts, List<int> run, Contradictions findings)
    {
        var (total, whole) = of;
        var rate = Rate().Match(content, whole);
        if (!rate.Success || total == 0 || !parts.TryGetValue("完成", out var done)) return;
        // 办结率 is that of what was 办结; 完成率 and 整改率 may be of whatever was done.
        var what = rate.Groups["what"].Value;
        if (what is not ("完成" or "整改") && !content.AsSpan(whole, rate.Index - whole).Contains(what, StringComparison.Ordinal)) return;
        var stated = double.Parse(rate.Groups["n"].Value, CultureInfo.InvariantCulture);
        // Whoever counts what is nearly done as done is not caught out.
        var nearly = done + parts.GetValueOrDefault("基本完成");
        if (Fits(stated, done, total) || Fits(stated, nearly, total) || run.Exists(n => Fits(stated, n, total))) return;
        if (rate.Index - whole > FarthestRate || Whole().Matches(content, whole).Any(m => m.Index < rate.Index)) return;
        findings.Add(SpanOf(paragraph, rate),
            Invariant($"{what}率写{stated:0.##}%，按{done}/{total}应为{100.0 * done / total:0.##}%"),
            Invariant($"stated {stated:0.##} %, but {done} of {total} is {100.0 * done / total:0.##} %"));
    }

    private static bool Fits(double stated, int done, int total) => Math.Abs(stated - (100.0 * done / total)) < 0.6;

    private static string State(string words) => words switch
    {
        "基本完成" => "基本完成",
        "正在办" or "在办" or "正在推进" or "正在整改" or "正在办理" or "持续推进" or "推进中" or "整改中" => "推进",
        "长期坚持" or "需长期" => "长期",
        "尚未完成" or "未兑现" or "未销号" or "结转" or "延期" or "未完成" or "未整改" or "未办结" or "未解决" or "尚未办结" or "尚未化解" or "未化解" => "未完成",
        _ => "完成",
    };

    private static int Number(Match match) => int.Parse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static TextSpan SpanOf(Paragraph paragraph, Match match) =>
        new(paragraph.Span.Start + match.Index, paragraph.Span.Start + match.Index + match.Length);
}
