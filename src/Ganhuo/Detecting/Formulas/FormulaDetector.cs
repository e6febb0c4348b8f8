using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Segmenting;
using Ganhuo.Structuring;

namespace Ganhuo.Detecting.Formulas;

/// <summary>Turns phrase hits into formulas. Sorted by span, not overlapping.</summary>
internal sealed class FormulaDetector
{
    public ImmutableArray<Formula> Detect(Outline outline, PhraseHits phrases) => [];
}
