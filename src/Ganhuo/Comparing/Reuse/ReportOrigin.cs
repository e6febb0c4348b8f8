namespace Ganhuo.Comparing.Reuse;

/// <summary>Whose report it is and of when, in eight bytes: what a join asks of two reports of many, over and over.</summary>
/// <param name="Unit">The number of its unit, or 0 where that is not known; units that are one have one number.</param>
/// <param name="When">Its year, or <see cref="Unknown"/>.</param>
internal readonly record struct ReportOrigin(int Unit, short When)
{
    /// <summary>No year.</summary>
    public const short Unknown = short.MinValue;

    /// <summary>Its year, or null.</summary>
    public int? Year => When == Unknown ? null : When;

    /// <inheritdoc cref="ReportKey.IsSameUnit"/>
    public bool IsSameUnit(ReportOrigin other) => Unit != 0 && Unit == other.Unit;

    /// <inheritdoc cref="ReportKey.CanBeSourceOf"/>
    public bool CanBeSourceOf(ReportOrigin later) => When <= later.When || later.When == Unknown;

    /// <summary>The origins of reports, in their order.</summary>
    public static ReportOrigin[] Of(IReadOnlyList<ReportKey> keys)
    {
        var units = new UnitNumbers();
        return [.. keys.Select(k => units.Of(k.Unit, k.Year))];
    }
}
