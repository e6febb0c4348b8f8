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

    public ImmutableArray<Formula> Detect(Outline outline, PhraseHits phrases)
    {
        Span<FormulaKind?> room = new FormulaKind?[phrases.KindCount];
        room.Clear();
        var kinds = new KindMap<FormulaKind?>(phrases, room);
        kinds.Set(RequiredKind, FormulaKind.Required);
        kinds.Set(BoilerplateKind, FormulaKind.Boilerplate);
        var formulas = ImmutableArray.CreateBuilder<Formula>();
        (TextSpan Span, int Entry, FormulaKind Kind) longest = default;
        foreach (ref readonly var hit in phrases.All)
        {
            if (kinds[hit.Entry] is not { } kind) continue;
            // Hits come by start, then end. Of those that begin together the longest; of equals the prescribed one.
            var together = longest.Span.Length > 0 && hit.Span.Start == longest.Span.Start;
            if (together ? hit.Span.End == longest.Span.End && kind >= longest.Kind : hit.Span.Start < longest.Span.End) continue;
            if (!together) Add(longest, phrases.Entries, formulas);
            longest = (hit.Span, hit.Entry, kind);
        }

        Add(longest, phrases.Entries, formulas);
        return formulas.DrainToImmutable();
    }

    private static void Add(
        (TextSpan Span, int Entry, FormulaKind Kind) found, LexiconEntry[] entries, ImmutableArray<Formula>.Builder formulas)
    {
        if (found.Span.Length > 0) formulas.Add(new Formula(found.Span, found.Kind, entries[found.Entry].Phrase));
    }
}
