using System.Globalization;
using System.Text.RegularExpressions;

namespace Ganhuo.Training.Archives;

/// <summary>Last year's report handed in again: years one on, figures others, the next congress for the last one.</summary>
internal static partial class YearSwapper
{
    public static string Swap(string line, SeededRandom random) =>
        Digits().Replace(line, m => Other(m, line, random)).Replace("十九大", "二十大", StringComparison.Ordinal);

    private static string Other(Match match, string line, SeededRandom random)
    {
        var isYear = match.Length == 4 && match.Value[0] == '2' && match.Value[1] == '0';
        if (isYear)
            return (int.Parse(match.Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
        var isMonth = match.Index + match.Length < line.Length && line[match.Index + match.Length] == '月';
        if (isMonth) return random.Between(1, 12).ToString(CultureInfo.InvariantCulture);
        var digits = match.Value.ToCharArray();
        for (var i = 0; i < digits.Length; i++) digits[i] = (char)('1' + random.Below(9));
        return new string(digits);
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
