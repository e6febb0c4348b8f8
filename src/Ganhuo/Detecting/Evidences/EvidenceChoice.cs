using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Turns the candidates of one clause into its evidence.</summary>
internal static class EvidenceChoice
{
    /// <summary>What opens a comparison.</summary>
    public const string Beginnings = "由从";

    private const int LongestComparison = 40;

    private static readonly int Kinds = Enum.GetValues<EvidenceKind>().Length;

    /// <summary>
    /// Adds them, by span: nothing unless a candidate is strong or two weak ones of different kinds meet; then all that do not overlap,
    /// the strong and the long before the weak and the short.
    /// </summary>
    public static void Choose(in ClauseScan clause, List<EvidenceCandidate> found, ref RentedRow<EvidenceCandidate> evidence)
    {
        if (!Suffices(found)) return;
        if (clause.HasAny(ClauseSigns.Comparison)) MergeComparison(clause, found);
        Order(found);
        var first = evidence.Count;
        foreach (var candidate in found)
            if (PlaceOf(candidate.Span, evidence.Items, first) is >= 0 and var at) evidence.Insert(at, candidate);
    }

    // There are few in a clause, and sorting a list of ours by the framework is compiled at every start.
    private static void Order(List<EvidenceCandidate> found)
    {
        for (var i = 1; i < found.Count; i++)
        {
            var (candidate, at) = (found[i], i);
            for (; at > 0 && ComesBefore(candidate, found[at - 1]); at--) found[at] = found[at - 1];
            found[at] = candidate;
        }
    }

    private static bool ComesBefore(in EvidenceCandidate a, in EvidenceCandidate b) =>
        a.Strong != b.Strong ? a.Strong
        : a.Span.Length != b.Span.Length ? a.Span.Length > b.Span.Length
        : a.Span != b.Span ? a.Span.CompareTo(b.Span) < 0
        : (int)a.Kind < (int)b.Kind;

    // Of each kind the first end and the last start say whether one of it stands apart from another: a list of years may be
    // without end.
    private static bool Suffices(List<EvidenceCandidate> found)
    {
        Span<(int End, int Start)> reach = stackalloc (int, int)[Kinds];
        reach.Fill((int.MaxValue, -1));
        foreach (var candidate in found)
        {
            if (candidate.Strong) return true;
            for (var kind = 0; kind < Kinds; kind++)
                if (kind != (int)candidate.Kind && (reach[kind].End <= candidate.Span.Start || reach[kind].Start >= candidate.Span.End))
                    return true;
            ref var own = ref reach[(int)candidate.Kind];
            own = (Math.Min(own.End, candidate.Span.End), Math.Max(own.Start, candidate.Span.Start));
        }

        return false;
    }

    // Where it goes among the chosen, which stand apart and in order; -1 where one of them has the place.
    private static int PlaceOf(TextSpan span, ReadOnlySpan<EvidenceCandidate> chosen, int first)
    {
        var at = chosen.Length;
        while (at > first && span < chosen[at - 1].Span) at--;
        return (at > first && chosen[at - 1].Span.Overlaps(span)) || (at < chosen.Length && chosen[at].Span.Overlaps(span)) ? -1 : at;
    }

    // 由7个工作日压缩到3个工作日: two figures and the words between them are one comparison.
    private static void MergeComparison(in ClauseScan clause, List<EvidenceCandidate> found)
    {
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (clause.Content[at] is not ('由' or '从')) continue;
            if (SecondFigure(clause, found, at) is { } span)
            {
                found.Add(new(span, EvidenceKind.Ranking, true));
                return;
            }
        }
    }

    private static TextSpan? SecondFigure(in ClauseScan clause, List<EvidenceCandidate> found, int from)
    {
        TextSpan? before = null, after = null;
        foreach (var candidate in found)
        {
            if (!IsFigure(candidate.Kind) || candidate.Span.Start < from || candidate.Span.End > from + LongestComparison) continue;
            if (before is null || candidate.Span < before) (before, after) = (candidate.Span, before);
            else if (after is null || candidate.Span < after) after = candidate.Span;
        }

        if (before is not { } first || after is not { } second || first.Overlaps(second)) return null;
        var between = clause.Content.AsSpan(first.End, second.Start - first.End);
        return between.IndexOfAny("到至为") >= 0 ? new TextSpan(from, second.End) : null;
    }

    private static bool IsFigure(EvidenceKind kind) =>
        kind is EvidenceKind.Quantity or EvidenceKind.Percentage or EvidenceKind.Money;
}
