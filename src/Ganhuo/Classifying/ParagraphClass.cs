using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>Role and dimension of one paragraph of the outline, and what spoke for them. Two are equal item for item.</summary>
/// <param name="Role">Role of its longest part.</param>
/// <param name="Parts">Parts with their roles, in order, tiling the paragraph; one where the role does not change.</param>
/// <param name="Dimension">What the paragraph reports on.</param>
/// <param name="HeadingDimension">What the heading above it, or its run-in heading, says it reports on; null where
/// no heading names a dimension.</param>
/// <param name="BodyDimension">What its body alone speaks for.</param>
/// <param name="Confidence">Of the dimension, in [0, 1].</param>
/// <param name="Because">The cues that spoke for role and dimension, strongest first.</param>
public sealed record ParagraphClass(
    SectionRole Role, ImmutableArray<RoleSpan> Parts, Dimension Dimension, Dimension? HeadingDimension,
    Dimension BodyDimension, double Confidence, ImmutableArray<string> Because)
{
    /// <summary>Parts with their roles, in order, tiling the paragraph; never default.</summary>
    public ImmutableArray<RoleSpan> Parts { get; init => field = value.OrEmpty(); } = Parts.OrEmpty();

    /// <summary>The cues that spoke for role and dimension, strongest first; never default.</summary>
    public ImmutableArray<string> Because { get; init => field = value.OrEmpty(); } = Because.OrEmpty();

    /// <summary>
    /// The label of a model that was trained on an organisation's own dimensions (<see cref="ParagraphModel"/>), which
    /// <see cref="Confidence"/> then speaks of; null where there is no such model.
    /// </summary>
    public string? OwnDimension { get; init; }

    /// <summary>What output calls the dimension: the own label where there is one, else the unified key.</summary>
    public string DimensionLabel => OwnDimension ?? Dimension.Key();

    /// <inheritdoc/>
    public bool Equals(ParagraphClass? other) => other is not null
        && (Role, Dimension, HeadingDimension, BodyDimension, Confidence, OwnDimension)
            == (other.Role, other.Dimension, other.HeadingDimension, other.BodyDimension, other.Confidence, other.OwnDimension)
        && Parts.IsSameAs(other.Parts) && Because.IsSameAs(other.Because);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(
        Role, Dimension, HeadingDimension, BodyDimension, Confidence, OwnDimension, Parts.Length, Because.Length);
}
