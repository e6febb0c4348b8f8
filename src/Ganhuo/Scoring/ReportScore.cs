using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Scoring;

/// <summary>The score of a report, and what it is made of. Two are equal item for item.</summary>
/// <param name="Score">0–100, higher is more concrete; 0 for an empty report. The components' points add up to it
/// before it is clamped to that range.</param>
/// <param name="Components">The summands.</param>
/// <param name="Composition">Shares of the report's content characters.</param>
/// <param name="Measures">Further measures by name, in ordinal order of name; finite numbers.</param>
/// <param name="Paragraphs">One for every paragraph.</param>
public sealed record ReportScore(
    double Score, ImmutableArray<ScoreComponent> Components, Composition Composition,
    ImmutableSortedDictionary<string, double> Measures, ImmutableArray<ParagraphScore> Paragraphs)
{
    /// <summary>The summands; never default.</summary>
    public ImmutableArray<ScoreComponent> Components { get; init => field = value.OrEmpty(); } = Components.OrEmpty();

    /// <summary>One for every paragraph; never default.</summary>
    public ImmutableArray<ParagraphScore> Paragraphs { get; init => field = value.OrEmpty(); } = Paragraphs.OrEmpty();

    /// <inheritdoc/>
    public bool Equals(ReportScore? other) => other is not null
        && Score.Equals(other.Score) && Composition == other.Composition && Measures.SequenceEqual(other.Measures)
        && Components.IsSameAs(other.Components) && Paragraphs.IsSameAs(other.Paragraphs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Score, Composition, Measures.Count, Components.Length, Paragraphs.Length);
}
