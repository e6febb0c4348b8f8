using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>Whether an official dimension of the report's scheme is there. Two are equal item for item.</summary>
/// <param name="Name">Official wording, exactly as the scheme has it.</param>
/// <param name="Key">The unified dimension it maps onto.</param>
/// <param name="Present">False means missing; a name merely listed in the preamble is not presence.</param>
/// <param name="Paragraphs">Indices of the paragraphs that report on it, ascending.</param>
/// <param name="Characters">Content characters of those paragraphs.</param>
/// <param name="Mandatory">Whether the scheme requires it.</param>
public sealed record DimensionPresence(
    string Name, Dimension Key, bool Present, ImmutableArray<int> Paragraphs, int Characters, bool Mandatory)
{
    /// <summary>Indices of the paragraphs that report on it, ascending; never default.</summary>
    public ImmutableArray<int> Paragraphs { get; init => field = value.OrEmpty(); } = Paragraphs.OrEmpty();

    /// <inheritdoc/>
    public bool Equals(DimensionPresence? other) => other is not null
        && (Name, Key, Present, Characters, Mandatory) == (other.Name, other.Key, other.Present, other.Characters, other.Mandatory)
        && Paragraphs.IsSameAs(other.Paragraphs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Key, Present, Characters, Mandatory, Paragraphs.Length);
}
