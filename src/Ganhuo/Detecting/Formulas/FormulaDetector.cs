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
        var hits = phrases.Of(RequiredKind, BoilerplateKind).AsSpan();
        var formulas = ImmutableArray.CreateBuilder<Formula>();
        var covered = 0;
        while (!hits.IsEmpty)
        {
            var hit = LongestAtOnce(ref hits);
            if (hit.Span.Start < covered) continue;
            covered = hit.Span.End;
            formulas.Add(new Formula(hit.Span, KindOf(hit), hit.Entry.Phrase));
        }

        return formulas.DrainToImmutable();
    }

    // Of those that begin together the longest; of equals the prescribed one. Hits come by start, then end.
    private static PhraseHit LongestAtOnce(ref Span<PhraseHit> hits)
    {
        var (longest, count) = (hits[0], 1);
        for (; count < hits.Length && hits[count].Span.Start == longest.Span.Start; count++)
            if (hits[count].Span.End > longest.Span.End || KindOf(hits[count]) < KindOf(longest)) longest = hits[count];
        hits = hits[count..];
        return longest;
    }

    private static FormulaKind KindOf(PhraseHit hit) =>
        hit.Entry.Kind == RequiredKind ? FormulaKind.Required : FormulaKind.Boilerplate;
}
