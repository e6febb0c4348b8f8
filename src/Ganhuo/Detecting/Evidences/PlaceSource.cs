using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Administrative divisions by name; villages, townships, communities and built places by their grammar.</summary>
internal sealed class PlaceSource : IEvidenceSource
{
    /// <summary>What names of places end in.</summary>
    public static readonly WordSet Nouns = new(
        "村", "镇", "乡", "社区", "街道", "小区", "水库", "大桥", "产业园", "工业园", "开发区", "灌区", "林场", "农场", "煤矿", "水厂", "污水处理厂", "河", "路口", "码头");

    /// <summary>Characters that make another word of the noun before them: 村民, 镇级, 河道, 乡村, 村医.</summary>
    private const string OtherWords = "级民容貌振干道湖长流村镇里医官务规史情风居企霸域";

    private const int ShortestName = 2;
    private const int LongestName = 5;

    private static readonly string[] Seats = ["委", "政府", "人大", "政协", "纪委", "两办"];

    public ClauseSigns Signs => ClauseSigns.PlaceNoun;

    public WordKinds Words => WordKinds.Place;

    public void Find(in ClauseScan clause, List<EvidenceCandidate> found)
    {
        var trapped = clause.Start;
        for (var i = 0; i < clause.Names.Length; i++)
        {
            var hit = clause.Names[i];
            if (!hit.Is(WordKinds.Place)) continue;
            trapped = Math.Max(trapped, TrapFrom(clause, i));
            if (hit.Span.Start < trapped || IsSeat(clause, hit.Span.End) || clause.IsWellWorn(hit.Span)) continue;
            found.Add(new(hit.Span, EvidenceKind.Place, clause.TagOf(hit) == "county"));
        }

        if (!clause.HasAny(ClauseSigns.PlaceNoun)) return;
        for (var at = clause.Start + 1; at < clause.End; at++)
            foreach (var noun in Nouns.From(clause.Content[at]))
                if (clause.Has(at, noun)) Named(clause, at, noun.Length, found);
    }

    // 沿海城市 stands before the 海城市 in it, 港口区域 after the 港口区 that begins with it.
    private static int TrapFrom(in ClauseScan clause, int first)
    {
        var end = 0;
        var names = clause.Names;
        for (var i = first; i < names.Length && names[i].Span.Start == names[first].Span.Start; i++)
            if (names[i].Is(WordKinds.Place) && clause.TagOf(names[i]) == "trap") end = names[i].Span.End;
        return end;
    }

    private static void Named(in ClauseScan clause, int at, int length, List<EvidenceCandidate> found)
    {
        if (IsSeat(clause, at + length) || OtherWords.Contains(clause.At(at + length)) || clause.At(at - 1) is '城' or '圩') return;
        var name = NameBefore.At(clause, at, ShortestName, LongestName);
        if (name.Length > 0) found.Add(new(new TextSpan(name.Start, at + length), EvidenceKind.Place, true));
    }

    // 清水县委 is an organ; as a place it says nothing.
    private static bool IsSeat(in ClauseScan clause, int at)
    {
        foreach (var seat in Seats)
            if (clause.Has(at, seat)) return true;
        return false;
    }
}
