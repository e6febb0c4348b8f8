using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Keeps what is found.</summary>
internal readonly struct PlaceholderList(ImmutableArray<Placeholder>.Builder found) : IPlaceholderSink
{
    public void Add(TextSpan span, PlaceholderSlot slot, PlaceholderKind kind) =>
        found.Add(new Placeholder(span, slot, kind));
}
