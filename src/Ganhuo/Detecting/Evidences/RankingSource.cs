using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Positions and comparisons: 居全省第一位, 进入全市前三, 高于全国平均水平, 翻一番, 排名靠后.</summary>
internal sealed class RankingSource : IEvidenceSource
{
    /// <summary>第一位, 前三, 平均水平.</summary>
    public const string Beginnings = "第前平";

    private const int Reach = 14;

    private static readonly WordSet Contexts = new(
        "全国", "全省", "全市", "全县", "全区", "全州", "全盟", "全系统", "位居", "居", "位列", "列", "排", "名列", "跃居", "升至", "上升到", "退至", "下滑到", "获", "名次");

    private static readonly WordSet Comparisons = new("高于", "低于", "好于", "优于", "快于", "超过", "高出", "低");

    public ClauseSigns Signs => ClauseSigns.Position;

    public WordKinds Words => WordKinds.RankingCue;

    public void Find(in ClauseScan clause, List<EvidenceCandidate> found)
    {
        foreach (var hit in clause.Words)
            if (hit.Is(WordKinds.RankingCue)) found.Add(new(hit.Span, EvidenceKind.Ranking, clause.TagOf(hit) != "weak"));
        if (!clause.HasAny(ClauseSigns.Position)) return;
        var text = clause.Text;
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (text[at] is '第' or '前') Place(clause, text, at, found);
            else if (text[at] == '平' && clause.Has(at, "平均")) Comparison(clause, at, found);
        }
    }

    private static void Place(in ClauseScan clause, ReadOnlySpan<char> text, int at, List<EvidenceCandidate> found)
    {
        if (!NumeralReader.TryRead(text, at + 1, out var numeral)) return;
        var end = numeral.End;
        if (clause.At(end) is '位' or '名' or '强') end++;
        else if (clause.At(end) is not ('\0' or '、' or '的' or ')' or '(')) return;
        var start = ContextBefore(clause, at);
        if (start < at && !clause.IsUniversal(new TextSpan(start, end)))
            found.Add(new(new TextSpan(start, end), EvidenceKind.Ranking, true));
    }

    private static void Comparison(in ClauseScan clause, int at, List<EvidenceCandidate> found)
    {
        for (var start = at - 1; start >= clause.Start && at - start <= Reach; start--)
        {
            if (Comparisons.LengthAt(clause.Text[start..]) == 0) continue;
            var end = clause.Has(at, "平均水平") ? at + 4 : at + 2;
            found.Add(new(new TextSpan(start, end), EvidenceKind.Ranking, true));
            return;
        }
    }

    private static int ContextBefore(in ClauseScan clause, int at)
    {
        var earliest = at;
        for (var start = at - 1; start >= clause.Start && at - start <= Reach; start--)
            if (Contexts.LengthAt(clause.Text[start..]) > 0) earliest = start;
        return earliest;
    }
}
