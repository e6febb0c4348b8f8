using System.Collections.Immutable;

namespace Ganhuo.Text;

/// <summary>Arrays inside records: never default, and compared item for item, where a record would compare references.</summary>
internal static class Sequences
{
    public static ImmutableArray<T> OrEmpty<T>(this ImmutableArray<T> items) => items.IsDefault ? [] : items;

    public static bool IsSameAs<T>(this ImmutableArray<T> items, ImmutableArray<T> others) =>
        items.AsSpan().SequenceEqual(others.AsSpan());
}
