using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Organs by function (市林业局, 县住建局) and named companies, schools, hospitals and branches.</summary>
internal sealed class OrganisationSource : IEvidenceSource
{
    private static readonly WordSet Offices = new(
        "委员会", "分局", "局", "委", "厅", "办", "中心", "大队", "支队", "执法队", "监测站", "研究院", "公司", "集团", "学会", "协会");

    private const string Levels = "县市区省州旗镇乡";

    private static readonly WordSet Bidding = new("根据", "按照", "依照", "遵照", "依据");
    private static readonly WordSet Bidden = new("部署", "要求", "安排", "通知", "精神", "意见", "领导下", "指导下", "支持下", "关心下");

    public ClauseSigns Signs => ClauseSigns.None;

    public WordKinds Words => WordKinds.OrganFunction | WordKinds.OrganisationEnding;

    public void Find(in ClauseScan clause, List<EvidenceCandidate> found)
    {
        if (IsAtBidding(clause)) return;
        foreach (var hit in clause.Words)
            if (hit.Is(WordKinds.OrganFunction)) Organ(clause, hit.Span, found);
        foreach (var ending in clause.Words)
            if (ending.Is(WordKinds.OrganisationEnding) && ending.Span.Start >= clause.Start + 2)
                Named(clause, ending.Span.Start, ending.Span.Length, found);
    }

    // 根据市民政局党组部署, 在省气象局党组的坚强领导下: everybody acts on the word of the level above.
    private static bool IsAtBidding(in ClauseScan clause)
    {
        var text = clause.Content.AsSpan(clause.Start, clause.End - clause.Start);
        return (text.StartsWith("在") || text.EndsWith("领导下") || Bidding.LengthAt(text) > 0) && Bidden.LengthBefore(text) > 0;
    }

    private static void Organ(in ClauseScan clause, TextSpan function, List<EvidenceCandidate> found)
    {
        var office = Offices.LengthAt(clause.Text[Math.Min(function.End, clause.End)..]);
        if (office == 0) return;
        var levelled = clause.At(function.Start - 1) is var before && before != '\0' && Levels.Contains(before);
        var start = levelled ? function.Start - 1 : function.Start;
        found.Add(new(new TextSpan(PlaceBefore(clause, start), function.End + office), EvidenceKind.Organisation, levelled));
    }

    private static int PlaceBefore(in ClauseScan clause, int at)
    {
        foreach (var hit in clause.WordsAt(new TextSpan(at, at + 1)))
            if (hit.Is(WordKinds.Place) && hit.Span.End >= at && hit.Span.Start < at && hit.Span.End <= at + 1) return hit.Span.Start;
        return at;
    }

    private static void Named(in ClauseScan clause, int at, int length, List<EvidenceCandidate> found)
    {
        var name = NameBefore.At(clause, at, 2, 9);
        if (name.Length > 0) found.Add(new(new TextSpan(name.Start, at + length), EvidenceKind.Organisation, true));
    }
}
