using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting;

/// <summary>A problem, the measure that answers it, and the cause named for it where there is one. Two are equal item for item.</summary>
/// <param name="Problem">Index of the problem's paragraph.</param>
/// <param name="Measure">Index of the measure's paragraph; the problem's own where one paragraph holds both.</param>
/// <param name="Cause">Index of the cause's paragraph, or null.</param>
/// <param name="Similarity">How much problem and measure speak of the same thing, in [0, 1].</param>
/// <param name="Shared">The words both use, the most telling first.</param>
public sealed record ReportLink(
    int Problem, int? Measure, int? Cause, double Similarity, ImmutableArray<string> Shared)
{
    /// <summary>The words both use, the most telling first; never default.</summary>
    public ImmutableArray<string> Shared { get; init => field = value.OrEmpty(); } = Shared.OrEmpty();

    /// <inheritdoc/>
    public bool Equals(ReportLink? other) => other is not null
        && (Problem, Measure, Cause, Similarity) == (other.Problem, other.Measure, other.Cause, other.Similarity)
        && Shared.IsSameAs(other.Shared);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Problem, Measure, Cause, Similarity, Shared.Length);
}
