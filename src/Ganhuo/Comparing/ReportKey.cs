namespace Ganhuo.Comparing;

/// <summary>Whose report it is and of when; what decides who can have copied from whom.</summary>
/// <param name="Source">Its name, as it is shown.</param>
/// <param name="Unit">The reporting unit, or null.</param>
/// <param name="Year">The year reported on, or null.</param>
internal sealed record ReportKey(string Source, string? Unit, int? Year)
{
    /// <summary>Whether both are of one known unit.</summary>
    public bool IsSameUnit(ReportKey other) => Unit is { Length: > 0 } && string.Equals(Unit, other.Unit, StringComparison.Ordinal);

    /// <summary>Whether this report may be the source of <paramref name="later"/>: it is earlier, or nobody knows which is.</summary>
    public bool CanBeSourceOf(ReportKey later) =>
        Year is { } year && later.Year is { } other ? year <= other : true;
}
