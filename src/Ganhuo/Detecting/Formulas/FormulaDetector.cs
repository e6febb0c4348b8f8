using System.Collections.Immutable;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Formulas;

/// <summary>Turns phrase hits into formulas. Sorted by span, not overlapping: the leftmost, then the longest.</summary>
internal sealed class FormulaDetector
{
    /// <summary>Lexicon kind of prescribed wording.</summary>
    public const string RequiredKind = "formula-required";

    /// <summary>Lexicon kind of boilerplate.</summary>
    public const string BoilerplateKind = "formula-boilerplate";

    private const int HitsOfAFormula = 8;

    public ImmutableArray<Formula> Detect(Outline outline, PhraseHits phrases)
    {
        // One more than the kind of formula; 0 is none.
        Span<int> room = stackalloc int[phrases.KindCount];
        room.Clear();
        var kinds = new KindMap<int>(phrases, room);
        kinds.Set(RequiredKind, (int)FormulaKind.Required + 1);
        kinds.Set(BoilerplateKind, (int)FormulaKind.Boilerplate + 1);
        using var found = new RentedRow<(TextSpan Span, int Entry, FormulaKind Kind)>(phrases.All.Length / HitsOfAFormula);
        (TextSpan Span, int Entry, FormulaKind Kind) longest = default;
        var hits = phrases.All;
        for (var i = 0; i < hits.Length; i++)
        {
            if (kinds[i] == 0) continue;
            var kind = (FormulaKind)(kinds[i] - 1);
            ref readonly var hit = ref hits[i];
            // Hits come by start, then end. Of those that begin together the longest; of equals the prescribed one.
            var together = longest.Span.Length > 0 && hit.Span.Start == longest.Span.Start;
            if (together ? hit.Span.End == longest.Span.End && kind >= longest.Kind : hit.Span.Start < longest.Span.End) continue;
            if (!together && longest.Span.Length > 0) found.Add(longest);
            longest = (hit.Span, hit.Entry, kind);
        }

        if (longest.Span.Length > 0) found.Add(longest);
        var formulas = ImmutableArray.CreateBuilder<Formula>(found.Count);
        foreach (var (span, entry, kind) in found.Items) formulas.Add(new Formula(span, kind, phrases.Entries[entry].Phrase));
        return formulas.MoveToImmutable();
    }
}
