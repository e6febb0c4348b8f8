using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// Votes or marks beside the ballots that were returned: 收回126张，同意121票、反对3票、弃权4票. One ballot gives one of them only, so they are
/// never more; they may be fewer, where some are void.
/// </summary>
internal sealed class StatedVotes(StatedAmounts amounts, Contradictions findings)
{
    private const int FewestKinds = 2, FarthestBallots = 6;

    private static readonly WordSet Returned = new("收回", "回收", "有效");
    private static readonly WordSet Void = new("无效", "废票");

    // Longer ones first, as 不称职 ends in 称职: what a ballot may say of one person or question.
    private static readonly string[] Kinds =
    [
        "不同意", "同意", "赞成", "反对", "弃权", "基本称职", "不称职", "优秀", "称职", "基本合格", "不合格", "合格", "基本满意", "比较满意", "不满意", "满意", "较好", "一般", "较差",
        "不了解",
    ];

    private readonly List<StatedAmount> votes = [];
    private readonly List<string> kinds = [];

    public void Check()
    {
        for (var i = amounts.First; i < amounts.Count; i += Math.Max(1, votes.Count))
        {
            votes.Clear();
            kinds.Clear();
            var sum = 0m;
            for (var at = i; at < amounts.Count && IsOfRun(i, at) && KindOf(at) is { } kind && !kinds.Contains(kind); at++)
            {
                kinds.Add(kind);
                votes.Add(amounts[at]);
                sum += amounts[at].Value;
            }

            if (votes.Count >= FewestKinds && BallotsBefore(i) is { } ballots && sum > amounts[ballots].Value
                && Slips.IsNear(sum, amounts[ballots])) findings.AddSum(amounts[ballots], votes, sum);
        }
    }

    private bool IsOfRun(int first, int at) =>
        amounts[at].Unit is "票" or "张" or "份" or "人" or "名"
            && (at == first || (amounts[at].Unit == amounts[first].Unit && AmountGaps.Between(amounts.Before(at)) == AmountGap.Beside));

    // 得赞成票121张, 基本称职2票.
    private string? KindOf(int at)
    {
        var label = amounts.LabelOf(at).TrimEnd("票的");
        foreach (var kind in Kinds)
            if (label.EndsWith(kind)) return kind;
        return null;
    }

    private int? BallotsBefore(int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - FarthestBallots); i--)
            if (amounts[i].Unit is "张" or "份" or "票" && amounts.LabelOf(i) is var label && Returned.IsIn(label) && !Void.IsIn(label)) return i;
        return null;
    }
}
