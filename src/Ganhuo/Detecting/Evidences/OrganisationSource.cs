using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Organs by function (市林业局, 县住建局) and named companies, schools, hospitals and branches.</summary>
internal sealed class OrganisationSource : IEvidenceSource
{
    private static readonly string[] Offices =
        ["委员会", "分局", "局", "委", "厅", "办", "中心", "大队", "支队", "执法队", "监测站", "研究院", "公司", "集团", "学会", "协会"];

    private static readonly WordSet Nouns = new(
        "有限公司", "公司", "集团", "银行", "农商行", "信用社", "合作社", "医院", "卫生院", "幼儿园", "小学", "中学", "大学", "敬老院", "养老院", "福利院", "派出所", "法庭", "工作站", "服务站", "监测站", "观测站", "粮库", "酒店", "商会", "基金会", "项目部", "分局");

    private const string Levels = "县市区省州旗镇乡";

    public void Find(in ClauseScan clause, List<EvidenceCandidate> found)
    {
        foreach (var hit in clause.Names)
            if (hit.Entry.Kind == "organ-function") Organ(clause, hit.Span, found);
        for (var at = clause.Start + 2; at < clause.End; at++)
            foreach (var noun in Nouns.From(clause.Content[at]))
                if (clause.Has(at, noun)) Named(clause, at, noun.Length, found);
    }

    private static void Organ(in ClauseScan clause, TextSpan function, List<EvidenceCandidate> found)
    {
        foreach (var office in Offices)
        {
            if (!clause.Has(function.End, office)) continue;
            var levelled = clause.At(function.Start - 1) is var before && before != '\0' && Levels.Contains(before);
            var start = levelled ? function.Start - 1 : function.Start;
            found.Add(new(new TextSpan(PlaceBefore(clause, start), function.End + office.Length), EvidenceKind.Organisation, levelled));
            return;
        }
    }

    private static int PlaceBefore(in ClauseScan clause, int at)
    {
        foreach (var hit in clause.Names)
            if (hit.Entry.Kind == "place" && hit.Span.End >= at && hit.Span.Start < at && hit.Span.End <= at + 1) return hit.Span.Start;
        return at;
    }

    private static void Named(in ClauseScan clause, int at, int length, List<EvidenceCandidate> found)
    {
        var name = NameBefore.At(clause, at, 2, 9);
        if (name.Length > 0) found.Add(new(new TextSpan(name.Start, at + length), EvidenceKind.Organisation, true));
    }
}
