using System.Collections.Immutable;

namespace Ganhuo.Reporting.Html.Archives;

/// <summary>Reports that hang together by what one copied from another.</summary>
/// <param name="Members">Their names with unit and year where known, the oldest first.</param>
/// <param name="Copies">Who copied from whom: places among the members, and how many passages.</param>
internal sealed record ReuseCluster(
    ImmutableArray<(string Source, string? Unit, int? Year)> Members,
    ImmutableArray<(int From, int To, int Passages)> Copies)
{
    public int Passages => Copies.Sum(c => c.Passages);

    public int Units => Members.Select(m => m.Unit).Distinct(StringComparer.Ordinal).Count();
}
