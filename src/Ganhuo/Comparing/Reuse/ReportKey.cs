namespace Ganhuo.Comparing.Reuse;

/// <summary>Whose report it is and of when; what decides who can have copied from whom.</summary>
/// <param name="Source">Its name, as it is shown.</param>
/// <param name="Unit">The reporting unit, or null.</param>
/// <param name="Year">The year reported on, or null.</param>
internal sealed record ReportKey(string Source, string? Unit, int? Year)
{
    // A unit signs now with and now without the committee that leads it.
    private static readonly string[] Committees = ["党组", "党委", "党支部", "党总支", "领导班子"];

    /// <summary>Whether both are of one known unit; a unit and the party committee in it are one.</summary>
    public bool IsSameUnit(ReportKey other) =>
        Unit is { Length: > 0 } mine && other.Unit is { Length: > 0 } theirs && BareUnit(mine).SequenceEqual(BareUnit(theirs));

    /// <summary>Whether this report may be the source of <paramref name="later"/>: it is earlier, or nobody knows which is.</summary>
    public bool CanBeSourceOf(ReportKey later) =>
        Year is { } year && later.Year is { } other ? year <= other : true;

    /// <summary>The unit without the party committee in it: equal for units that are one.</summary>
    public static ReadOnlySpan<char> BareUnit(ReadOnlySpan<char> unit)
    {
        if (unit.StartsWith("中共")) unit = unit[2..];
        foreach (var committee in Committees)
            if (unit.Length > committee.Length + 1 && unit.EndsWith(committee)) return unit[..^committee.Length];
        return unit;
    }
}
