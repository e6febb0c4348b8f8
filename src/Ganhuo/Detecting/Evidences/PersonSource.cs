using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Persons: a name after or before a post (副局长王建国, 王建国同志), and a surname with 某 (罗某某).</summary>
internal sealed class PersonSource : IEvidenceSource
{
    // The commonest surnames but for those that are words of their own in reports (方, 成, 高, 向, 任, 于, 管, 经, 时).
    private const string Surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎贺龚樊兰殷施洪翟颜倪严牛温芦季俞章鲁葛韦申尤毕聂焦柳邢岳齐庄涂祁耿詹关苗凌费纪靳盛童欧甄裴席卫柏宁闫";

    private const string After = "\0、()同等带牵任负到赴与和及对主深为作率现已分";

    public ClauseSigns Signs => ClauseSigns.Mask;

    public WordKinds Words => WordKinds.Post;

    public void Find(in ClauseScan clause, List<EvidenceCandidate> found)
    {
        foreach (var hit in clause.Words)
            if (hit.Is(WordKinds.Post)) AfterPost(clause, hit.Span, found);
        if (!clause.HasAny(ClauseSigns.Mask)) return;
        for (var at = clause.Start; at + 1 < clause.End; at++)
            if (clause.Content[at + 1] == '某' && Surnames.Contains(clause.Content[at])) Masked(clause, at, found);
    }

    private static void AfterPost(in ClauseScan clause, TextSpan post, List<EvidenceCandidate> found)
    {
        if (!Surnames.Contains(clause.At(post.End))) return;
        for (var length = 3; length >= 2; length--)
        {
            var end = post.End + length;
            if (end > clause.End || !IsGiven(clause, post.End + 1, end) || !After.Contains(clause.At(end))) continue;
            found.Add(new(new TextSpan(post.Start, end), EvidenceKind.Person, true));
            return;
        }
    }

    private static bool IsGiven(in ClauseScan clause, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (clause.At(at) is not (>= '\u4E00' and <= '\u9FFF') || After.Contains(clause.At(at))) return false;
        return true;
    }

    private static void Masked(in ClauseScan clause, int at, List<EvidenceCandidate> found)
    {
        var end = at + 2;
        while (clause.At(end) == '某') end++;
        found.Add(new(new TextSpan(at, end), EvidenceKind.Person, true));
    }
}
