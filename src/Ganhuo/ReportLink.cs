namespace Ganhuo;

/// <summary>A problem and the measure (and cause) that answer it, by paragraph index.</summary>
public sealed record ReportLink(
    int Problem, int? Measure, int? Cause, double Similarity, System.Collections.Immutable.ImmutableArray<string> Shared);
