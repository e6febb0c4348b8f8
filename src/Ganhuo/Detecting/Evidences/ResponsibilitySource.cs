using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Who answers for a thing: 由…牵头, 责任人：…, 完成时限：…; not where the one who answers is everybody.</summary>
internal sealed class ResponsibilitySource(FieldTable fields) : IEvidenceSource
{
    private const int LongestActor = 24;
    private const int LongestOffice = 12;
    private const int LongestAnswer = 40;

    private static readonly WordSet Duties = new("牵头", "负责", "督办", "包抓", "包保", "包联", "挂帅", "领办", "承办", "主抓");

    public ClauseSigns Signs => ClauseSigns.By | ClauseSigns.Answer;

    public WordKinds Words => WordKinds.None;

    public void Find(in ClauseScan clause, List<EvidenceCandidate> found)
    {
        if (clause.HasAny(ClauseSigns.By))
            for (var at = clause.Start; at < clause.End; at++)
                if (clause.Content[at] == '由') Duty(clause, at, found);
        // 整改时限：长期坚持 names neither a day nor anybody.
        if (AnswersLabel(clause) && clause.End - clause.Start is > 1 and <= LongestAnswer && !IsGeneric(clause, clause.Start, clause.End)
            && !fields.IsState(clause.Text[clause.Start..clause.End]))
            found.Add(new(new TextSpan(clause.Start, clause.End), EvidenceKind.Responsibility, true));
    }

    private static void Duty(in ClauseScan clause, int at, List<EvidenceCandidate> found)
    {
        for (var end = at + 2; end < clause.End && end - at <= LongestActor; end++)
        {
            var duty = Duties.LengthAt(clause.Text[end..]);
            if (duty == 0) continue;
            if (NamesActor(clause, at + 1, end)) found.Add(new(new TextSpan(at, end + duty), EvidenceKind.Responsibility, true));
            return;
        }

        Office(clause, at, found);
    }

    // 由督查室逐件建卡: whoever is named after 由 answers for what follows, whatever the verb.
    private static void Office(in ClauseScan clause, int at, List<EvidenceCandidate> found)
    {
        foreach (var hit in clause.WordsAt(new TextSpan(at, at + LongestOffice)))
        {
            if (!hit.Is(WordKinds.Post | WordKinds.OrganNoun) || hit.Span.Start <= at || hit.Span.End > at + LongestOffice) continue;
            if (hit.Span.End == clause.End || clause.At(hit.Span.End) is '会' or '团' or '制' || clause.Has(hit.Span.End, "委员")
                || IsGeneric(clause, at + 1, hit.Span.End)) continue;
            found.Add(new(new TextSpan(at, hit.Span.End), EvidenceKind.Responsibility, true));
            return;
        }
    }

    private static bool NamesActor(in ClauseScan clause, int start, int end)
    {
        if (IsGeneric(clause, start, end)) return false;
        foreach (var hit in clause.WordsAt(new TextSpan(start, end)))
            if (hit.Is(WordKinds.Post | WordKinds.OrganFunction | WordKinds.OrganNoun) && hit.Span.Start >= start && hit.Span.End <= end)
                return true;
        return false;
    }

    private static bool IsGeneric(in ClauseScan clause, int start, int end)
    {
        foreach (var hit in clause.WordsAt(new TextSpan(start, end)))
            if (hit.Is(WordKinds.GenericOrgan) && hit.Span.Start >= start && hit.Span.End <= end) return true;
        return false;
    }

    // The label ends the clause before: 责任人：罗某某.
    private static bool AnswersLabel(in ClauseScan clause)
    {
        var mark = clause.Start - 1;
        if (mark < 0 || clause.Content[mark] is not (':' or '：')) return false;
        var label = clause.Content.AsSpan(Math.Max(0, mark - 4), Math.Min(4, mark));
        return label.EndsWith("责任人") || label.EndsWith("责任单位") || label.EndsWith("牵头单位") || label.EndsWith("责任领导")
            || label.EndsWith("责任部门") || label.EndsWith("责任科室") || label.EndsWith("完成时限") || label.EndsWith("整改时限")
            || label.EndsWith("牵头领导") || label.EndsWith("包抓领导");
    }
}
