using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>Which report type a text is. Two are equal item for item.</summary>
/// <param name="Id">Id of the type, such as <c>political-ecology-review</c>; <c>generic</c> where none fits.</param>
/// <param name="Confidence">In [0, 1]; 1 where the caller named the type.</param>
/// <param name="Because">The cues that spoke for it, strongest first; where none did, the words that told the trained model.</param>
public sealed record RecognisedType(string Id, double Confidence, ImmutableArray<string> Because)
{
    /// <summary>The cues that spoke for it, strongest first; never default.</summary>
    public ImmutableArray<string> Because { get; init => field = value.OrEmpty(); } = Because.OrEmpty();

    /// <inheritdoc/>
    public bool Equals(RecognisedType? other) => other is not null
        && (Id, Confidence) == (other.Id, other.Confidence) && Because.IsSameAs(other.Because);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Confidence, Because.Length);
}
