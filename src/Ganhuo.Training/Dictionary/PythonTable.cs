using System.Globalization;
using System.Text.RegularExpressions;

namespace Ganhuo.Training.Dictionary;

/// <summary>Reads the dictionaries of numbers that jieba's prob_*.py files assign to P: flat, or one level deep.</summary>
internal static partial class PythonTable
{
    /// <summary>Every number with its two keys; the outer key is empty in a flat table.</summary>
    internal static IEnumerable<(string Outer, string Inner, double Value)> Read(string source)
    {
        string outer = "";
        foreach (Match match in Entry().Matches(source))
        {
            string key = Regex.Unescape(match.Groups["key"].Value);
            if (match.Groups["value"].Value == "{") outer = key;
            else yield return (outer, key, double.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture));
        }
    }

    [GeneratedRegex(@"'(?<key>[^']+)': ?(?<value>\{|[-+.0-9e]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();
}
