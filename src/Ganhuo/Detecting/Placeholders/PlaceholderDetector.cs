using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Finds empty slots. Sorted by span, not overlapping.</summary>
internal sealed class PlaceholderDetector
{
    public ImmutableArray<Placeholder> Detect(NormalText text, Outline outline) => [];
}
