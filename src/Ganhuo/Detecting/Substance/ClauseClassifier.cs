using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Substance;

/// <summary>Gives every clause of the outline its substance class, in clause order.</summary>
internal sealed class ClauseClassifier
{
    public ImmutableArray<ClauseSubstance> Classify(
        NormalText text, Outline outline, PhraseHits phrases, ImmutableArray<Placeholder> placeholders,
        ImmutableArray<Evidence> evidence, ImmutableArray<Formula> formulas) =>
        [.. outline.Clauses.Select(c => new ClauseSubstance(c.Span, SubstanceClass.Plain, ""))];
}
