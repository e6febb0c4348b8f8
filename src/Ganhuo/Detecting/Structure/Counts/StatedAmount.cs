using System.Globalization;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>A figure with what it counts: 97公里, 1.07亿元, 十七处.</summary>
/// <param name="Span">Number and unit.</param>
/// <param name="Value">In the plain unit: of 1.2万元 it is 12000.</param>
/// <param name="Unit">The plain unit, such as 公里 or 元.</param>
/// <param name="Scale">What one of the unit as written makes of the plain one: of 万元 it is 10000.</param>
/// <param name="Decimals">Digits behind the point.</param>
internal readonly record struct StatedAmount(TextSpan Span, decimal Value, string Unit, int Scale, int Decimals)
{
    // What one of the last digit written is worth.
    private static readonly decimal[] Steps = [1, 0.1m, 0.01m, 0.001m, 0.0001m];

    /// <summary>What one of the last digit written is worth: of 1.2万元 it is 1000.</summary>
    public decimal Step => Scale * Steps[Math.Min(Decimals, Steps.Length - 1)];

    /// <summary>The number where it counts things one by one; 0 where it is a fraction or of 万.</summary>
    public int Count => Scale == 1 && Value <= int.MaxValue && Value == decimal.Truncate(Value) ? (int)Value : 0;

    /// <summary>The number of <paramref name="value"/> as it would be written in this unit.</summary>
    public string Show(decimal value) => (value / Scale).ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The number as written here.</summary>
    public string Show() => Show(Value);
}
