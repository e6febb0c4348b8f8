namespace Ganhuo.Comparing.Reuse;

/// <summary>Gives each unit a number, the same for a unit and the party committee in it.</summary>
internal sealed class UnitNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The origin of a report of that unit and year.</summary>
    public ReportOrigin Of(string? unit, int? year) =>
        new(unit is { Length: > 0 } known ? NumberOf(known) : 0,
            year is > short.MinValue and <= short.MaxValue ? (short)year.Value : ReportOrigin.Unknown);

    private int NumberOf(string unit)
    {
        var names = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var bare = ReportKey.BareUnit(unit);
        if (names.TryGetValue(bare, out var number)) return number;
        names.TryAdd(bare, numbers.Count + 1);
        return numbers.Count;
    }
}
