using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>《…》 that not everybody cites, and document numbers (X政发〔2022〕15号).</summary>
internal sealed class DocumentSource : IEvidenceSource
{
    /// <summary>What opens a title, or the year of a document number.</summary>
    public const string Openers = "《〔[(【";

    private const int LongestIssuer = 12;

    public ClauseSigns Signs => ClauseSigns.Document;

    public WordKinds Words => WordKinds.None;

    public void Find(in ClauseScan clause, List<EvidenceCandidate> found)
    {
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (clause.Content[at] == '《') at = Math.Max(at, Title(clause, at, found));
            else if (clause.Content[at] is '〔' or '[' or '(' or '【') Number(clause, at, found);
        }
    }

    private static int Title(in ClauseScan clause, int open, List<EvidenceCandidate> found)
    {
        var depth = 1;
        var close = open + 1;
        for (; close < clause.End && depth > 0; close++)
            depth += clause.Content[close] == '《' ? 1 : clause.Content[close] == '》' ? -1 : 0;
        if (depth > 0) return open;
        var title = new TextSpan(open + 1, close - 1);
        if (title.Length < 3) return open;
        if (!IsCitedByAll(clause, title)) found.Add(new(new TextSpan(open, close), EvidenceKind.Document, true));
        return close - 1;
    }

    // A phrase tagged as a prefix makes every title that begins with it universal; any other must fill the title.
    // A statute is known by its last character, unless that ends 办法.
    private static bool IsCitedByAll(in ClauseScan clause, TextSpan title)
    {
        if (clause.At(title.End - 1) == '法' && clause.At(title.End - 2) != '办') return true;
        foreach (var hit in clause.WordsAt(title))
        {
            if (!hit.Is(WordKinds.UniversalDocument)) continue;
            if (clause.TagOf(hit) == "prefix" && hit.Span.Start == title.Start) return true;
            if (title.Contains(hit.Span) && 2 * hit.Span.Length > title.Length) return true;
        }

        return false;
    }

    private static void Number(in ClauseScan clause, int open, List<EvidenceCandidate> found)
    {
        var at = open + 1;
        while (char.IsAsciiDigit(clause.At(at))) at++;
        if (at - open - 1 != 4 || clause.At(at) is not ('〕' or ']' or ')' or '】')) return;
        var number = ++at;
        if (clause.At(number) == '第') number = ++at;
        while (char.IsAsciiDigit(clause.At(at))) at++;
        if (at == number || clause.At(at) != '号') return;
        found.Add(new(new TextSpan(IssuerBefore(clause, open), at + 1), EvidenceKind.Document, true));
    }

    private static int IssuerBefore(in ClauseScan clause, int open)
    {
        var start = open;
        while (start > clause.Start && open - start < LongestIssuer && HanCharacter.Is(clause.Content[start - 1])) start--;
        return start;
    }
}
