using System.Collections.Immutable;
using Ganhuo.Segmenting;
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
        ImmutableArray<PhraseHit> hits = [.. phrases.Of(RequiredKind), .. phrases.Of(BoilerplateKind)];
        hits = hits.Sort(static (a, b) =>
            a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start)
            : a.Span.End != b.Span.End ? b.Span.End.CompareTo(a.Span.End)
            : string.CompareOrdinal(b.Entry.Kind, a.Entry.Kind));
        var formulas = ImmutableArray.CreateBuilder<Formula>();
        var covered = 0;
        foreach (var hit in hits)
        {
            if (hit.Span.Start < covered) continue;
            covered = hit.Span.End;
            formulas.Add(new Formula(hit.Span, KindOf(hit), hit.Entry.Phrase));
        }

        return formulas.DrainToImmutable();
    }

    private static FormulaKind KindOf(PhraseHit hit) =>
        hit.Entry.Kind == RequiredKind ? FormulaKind.Required : FormulaKind.Boilerplate;
}
