using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Named projects, campaigns and cases: a name in quotation marks beside an event noun, unless everybody has it.</summary>
internal sealed class EventSource : IEvidenceSource
{
    /// <summary>What opens a quoted name.</summary>
    public const string Openers = "“‘";

    private const int ShortestName = 2;
    private const int LongestName = 24;
    private const int Gap = 2;

    public ClauseSigns Signs => ClauseSigns.Quotation;

    public WordKinds Words => WordKinds.EventNoun;

    public void Find(in ClauseScan clause, List<EvidenceCandidate> found)
    {
        if (clause.HasAny(ClauseSigns.Quotation)) Names(clause, found);
        foreach (var hit in clause.Words)
            if (hit.Is(WordKinds.EventNoun) && clause.TagOf(hit) == "self") found.Add(new(hit.Span, EvidenceKind.Event, true));
    }

    private static void Names(in ClauseScan clause, List<EvidenceCandidate> found)
    {
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (!Openers.Contains(clause.Content[at])) continue;
            var close = Close(clause, at);
            if (close < 0) continue;
            Quoted(clause, new TextSpan(at + 1, close), found);
            at = close;
        }
    }

    private static int Close(in ClauseScan clause, int open)
    {
        var mark = clause.Content[open] == '“' ? '”' : '’';
        for (var at = open + 1; at < clause.End && at - open <= LongestName; at++)
            if (clause.Content[at] == mark) return at;
        return -1;
    }

    private static void Quoted(in ClauseScan clause, TextSpan name, List<EvidenceCandidate> found)
    {
        if (name.Length < ShortestName || clause.IsWellWorn(name)
            || clause.Content.AsSpan(name.Start, name.Length).Contains('+')) return;
        var end = NounEnd(clause, name);
        if (end > 0) found.Add(new(new TextSpan(name.Start - 1, end), EvidenceKind.Event, true));
    }

    // The noun stands after the closing mark, at most a few characters on, or ends the name itself.
    private static int NounEnd(in ClauseScan clause, TextSpan name)
    {
        var best = 0;
        foreach (var hit in clause.WordsAt(new TextSpan(name.Start, name.End + 1 + Gap)))
        {
            if (!hit.Is(WordKinds.EventNoun)) continue;
            if (hit.Span.End == name.End && hit.Span.Start > name.Start + 1) best = Math.Max(best, name.End + 1);
            if (hit.Span.Start > name.End && hit.Span.Start <= name.End + 1 + Gap) best = Math.Max(best, hit.Span.End);
        }

        return best;
    }
}
