using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Detecting.Reuse;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting;

/// <summary>Everything a rule may look at; all spans are of <see cref="Text"/>, the normalised text.</summary>
/// <remarks>A lost figure is where one was struck out without a mark: the measure word that misses it; in order and apart.</remarks>
internal sealed record RuleContext(
    NormalText Text,
    Outline Outline,
    PhraseHits Phrases,
    Classification Classification,
    ImmutableArray<Placeholder> Placeholders,
    ImmutableArray<TextSpan> LostFigures,
    ImmutableArray<Evidence> Evidence,
    ImmutableArray<Formula> Formulas,
    ImmutableArray<ClauseClass> Clauses)
{
    /// <summary>Which measure answers which problem; empty where the report has not both.</summary>
    public ImmutableArray<ReportLink> Links { get; init; } = [];

    /// <summary>Passages that earlier reports have too; empty where there was nothing to compare with.</summary>
    public ImmutableArray<ReusedPassage> Reuse { get; init; } = [];

    public string TextOf(TextSpan span) => Text.Content.Substring(span.Start, span.Length);
}
