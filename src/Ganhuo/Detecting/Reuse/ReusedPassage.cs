using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Reuse;

/// <summary>A passage of a report that an earlier report has too. Two are equal item for item.</summary>
/// <param name="Span">Where in the report.</param>
/// <param name="Kind">What was done to it.</param>
/// <param name="Source">Where it is from.</param>
/// <param name="Similarity">Share of the passage that its source has too, formulas aside; 1 for a word-for-word copy.</param>
/// <param name="Changes">What differs, in text order.</param>
public sealed record ReusedPassage(
    TextSpan Span, ReuseKind Kind, ReuseOrigin Source, double Similarity, ImmutableArray<ReuseChange> Changes)
{
    /// <summary>What differs, in text order; never default.</summary>
    public ImmutableArray<ReuseChange> Changes { get; init => field = value.OrEmpty(); } = Changes.OrEmpty();

    /// <inheritdoc/>
    public bool Equals(ReusedPassage? other) => other is not null
        && (Span, Kind, Source, Similarity) == (other.Span, other.Kind, other.Source, other.Similarity)
        && Changes.IsSameAs(other.Changes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, Kind, Source, Similarity, Changes.Length);
}
