using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>A part of a paragraph with a role of its own.</summary>
public readonly record struct RoleSpan(TextSpan Span, SectionRole Role)
{
    /// <summary>Parts from the places where a role begins to <paramref name="end"/>; neighbours of one role are joined.</summary>
    internal static ImmutableArray<RoleSpan> Tile(IReadOnlyList<(int At, SectionRole Role)> changes, int end)
    {
        var parts = ImmutableArray.CreateBuilder<RoleSpan>();
        var start = changes[0].At;
        for (var i = 0; i < changes.Count; i++)
        {
            var last = i == changes.Count - 1;
            if (!last && changes[i + 1].Role == changes[i].Role) continue;
            var stop = last ? end : changes[i + 1].At;
            if (stop > start) parts.Add(new RoleSpan(new TextSpan(start, stop), changes[i].Role));
            start = stop;
        }

        return parts.DrainToImmutable();
    }
}
