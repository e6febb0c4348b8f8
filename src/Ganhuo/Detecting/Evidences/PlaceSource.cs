using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Administrative divisions by name; villages, townships, communities and built places by their grammar.</summary>
internal sealed class PlaceSource : IEvidenceSource
{
    /// <summary>Characters that make another word of the noun before them: 村民, 镇级, 河道, 乡村, 村医.</summary>
    private const string OtherWords = "级民容貌振干道湖长流村镇里医官务规史情风居企霸域";

    private const int ShortestName = 2;
    private const int LongestName = 5;
    private const int LongestEpithet = 2;

    private static readonly WordSet Seats = new("委", "政府", "人大", "政协", "纪委", "两办");

    public ClauseSigns Signs => ClauseSigns.None;

    public WordKinds Words => WordKinds.Place | WordKinds.PlaceEnding;

    public void Find(in ClauseScan clause, List<EvidenceCandidate> found)
    {
        var trapped = clause.Start;
        for (var i = 0; i < clause.Words.Length; i++)
        {
            var hit = clause.Words[i];
            if (!hit.Is(WordKinds.Place)) continue;
            trapped = Math.Max(trapped, TrapFrom(clause, i));
            if (hit.Span.Start < trapped || IsSeat(clause, hit.Span.End) || clause.IsWellWorn(hit.Span) || IsSlogan(clause, i)) continue;
            found.Add(new(hit.Span, EvidenceKind.Place, clause.TagOf(hit) == "county"));
        }

        foreach (var ending in clause.Words)
            if (ending.Is(WordKinds.PlaceEnding) && ending.Span.Start >= clause.Start + 1)
                Named(clause, ending.Span.Start, ending.Span.Length, found);
    }

    // 沿海城市 stands before the 海城市 in it, 港口区域 after the 港口区 that begins with it.
    private static int TrapFrom(in ClauseScan clause, int first)
    {
        var end = 0;
        var names = clause.Words;
        for (var i = first; i < names.Length && names[i].Span.Start == names[first].Span.Start; i++)
            if (names[i].Is(WordKinds.Place) && clause.TagOf(names[i]) == "trap") end = names[i].Span.End;
        return end;
    }

    // 平安会宁: what a place is to become is told of no place.
    private static bool IsSlogan(in ClauseScan clause, int place)
    {
        var at = clause.Words[place].Span.Start;
        for (var i = place - 1; i >= 0 && clause.Words[i].Span.Start >= at - LongestEpithet; i--)
        {
            var word = clause.Words[i];
            if (word.Is(WordKinds.GenericModifier) && word.Span.End == at && clause.TagOf(word).StartsWith("slogan", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static void Named(in ClauseScan clause, int at, int length, List<EvidenceCandidate> found)
    {
        if (IsSeat(clause, at + length) || OtherWords.Contains(clause.At(at + length)) || clause.At(at - 1) is '城' or '圩') return;
        var name = NameBefore.At(clause, at, ShortestName, LongestName);
        if (name.Length > 0) found.Add(new(new TextSpan(name.Start, at + length), EvidenceKind.Place, true));
    }

    // 清水县委 is an organ; as a place it says nothing.
    private static bool IsSeat(in ClauseScan clause, int at) => Seats.LengthAt(clause.Text[Math.Min(at, clause.End)..]) > 0;
}
