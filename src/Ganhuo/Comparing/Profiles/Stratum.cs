using System.Globalization;

namespace Ganhuo.Comparing.Profiles;

/// <summary>Reports that are measured against one another: of one type and one band of years.</summary>
/// <param name="Type">Id of the report type.</param>
/// <param name="Band">First year of the band, or 0 where the year is not known.</param>
internal readonly record struct Stratum(string Type, int Band) : IComparable<Stratum>
{
    private const int FirstBand = 2018;
    private const int Years = 5;

    /// <summary>The stratum of a report. A band is five years, from one party congress to the next: wording turns with these.</summary>
    public static Stratum Of(string type, int? year) =>
        new(type, year is { } known ? FirstBand + ((int)Math.Floor((known - FirstBand) / (double)Years) * Years) : 0);

    public string Name => Band == 0 ? $"{Type} —" : string.Create(CultureInfo.InvariantCulture, $"{Type} {Band}–{Band + Years - 1}");

    public ulong Hash => GramHash.Join(GramHash.Of(Type), (ulong)Band);

    public int CompareTo(Stratum other) =>
        string.CompareOrdinal(Type, other.Type) is not 0 and var order ? order : Band.CompareTo(other.Band);
}
