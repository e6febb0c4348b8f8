using System.Globalization;

namespace Ganhuo.Cli.Archives;

/// <summary>Reads unit and year from a path: <c>{year}/{unit}/*</c> names what its last parts are.</summary>
internal sealed class PathPattern
{
    private const string UnitMark = "{unit}", YearMark = "{year}";
    private readonly string[] parts;

    /// <exception cref="UsageException">The pattern names neither unit nor year, or one of them twice.</exception>
    public PathPattern(string pattern)
    {
        parts = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Count(p => p == UnitMark) > 1 || parts.Count(p => p == YearMark) > 1
            || !parts.Any(p => p is UnitMark or YearMark)
            || parts.Any(p => p is not (UnitMark or YearMark or "*") && p.AsSpan().IndexOfAny("{}*") >= 0))
            throw new UsageException($"--path-pattern {pattern}: 写成 like {{year}}/{{unit}}/*");
    }

    /// <summary>What the path says; nothing where it is shorter than the pattern or a fixed part differs.</summary>
    public (string? Unit, int? Year) Read(string source)
    {
        var path = source.Split('/', '\\');
        if (path.Length < parts.Length) return default;
        string? unit = null;
        int? year = null;
        for (var i = 0; i < parts.Length; i++)
        {
            var found = path[path.Length - parts.Length + i];
            if (i == parts.Length - 1 && parts[i] is UnitMark or YearMark) found = Path.GetFileNameWithoutExtension(found);
            if (parts[i] == UnitMark) unit = found;
            else if (parts[i] == YearMark) year = YearOf(found);
            else if (parts[i] != "*" && parts[i] != found) return default;
        }

        return (unit, year);
    }

    /// <summary>The year a name such as 2023 or 2023年 is of, or null.</summary>
    public static int? YearOf(string? name)
    {
        var digits = name.AsSpan().Trim();
        if (digits.EndsWith("年") || digits.EndsWith("年度")) digits = digits[..digits.IndexOf('年')];
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is > 1900 and < 2200 ? year : null;
    }
}
