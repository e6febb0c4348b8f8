using System.Collections.Immutable;

namespace Ganhuo.Scoring;

/// <summary>The score of a report, and what it is made of.</summary>
/// <param name="Score">0–100, higher is more concrete; 0 for an empty report. The components' points add up to it
/// before it is clamped to that range.</param>
/// <param name="Components">The summands.</param>
/// <param name="Composition">Shares of the report's content characters.</param>
/// <param name="Measures">Further measures by name, in ordinal order of name; finite numbers.</param>
/// <param name="Paragraphs">One for every paragraph.</param>
public sealed record ReportScore(
    double Score, ImmutableArray<ScoreComponent> Components, Composition Composition,
    ImmutableSortedDictionary<string, double> Measures, ImmutableArray<ParagraphScore> Paragraphs);
