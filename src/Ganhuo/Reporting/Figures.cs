using System.Globalization;

namespace Ganhuo.Reporting;

/// <summary>Figures as a person reads them, the same in every culture.</summary>
internal static class Figures
{
    public static string Percent(double share) =>
        Math.Round(100 * share, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture) + "%";

    /// <summary>With a tenth: of what shows as 0 % a point may come.</summary>
    public static string Tenths(double share) =>
        Math.Round(100 * share, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    public static string Score(double score) =>
        JsonNumbers.Points(score).ToString("0.0", CultureInfo.InvariantCulture);

    public static string Signed(double points) =>
        JsonNumbers.Points(points).ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);

    public static string Plain(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
