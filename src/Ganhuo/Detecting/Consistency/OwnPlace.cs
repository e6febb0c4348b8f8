using System.Collections.Immutable;

namespace Ganhuo.Detecting.Consistency;

/// <summary>Where the reporting unit is, read from its name: 会宁县水务局 is in 会宁县, 柳林镇党委 in 柳林镇.</summary>
/// <param name="Name">The last division its name begins with; empty where it names none.</param>
/// <param name="Level">The character that ends it: 县, 市, 区, 镇 …</param>
/// <param name="Codes">Of divisions of that name; empty where the table has none.</param>
internal sealed record OwnPlace(string Name, char Level, ImmutableArray<string> Codes)
{
    private const string Levels = "省市州盟县区旗镇乡";
    private const int LongestUnknown = 5;
    private const int ShortestUnknown = 3;

    public static OwnPlace None { get; } = new("", '\0', []);

    public static OwnPlace Of(string? unit, DivisionTable divisions)
    {
        if (unit is null) return None;
        var start = unit.StartsWith("中共", StringComparison.Ordinal) ? 2 : 0;
        var last = None;
        for (var end = start; end < unit.Length; end++)
        {
            // The 道 of 铁道 or 道县 is no level, only that of 街道.
            var street = unit.AsSpan(end).StartsWith("街道");
            var level = street ? '道' : unit[end];
            if (end - start < 1 || (!street && !Levels.Contains(level))) continue;
            var stop = street ? end + 2 : end + 1;
            var codes = divisions.CodesOf(unit.AsSpan(start, stop - start));
            // 柳州市: the first 州 ends no name, but the 县 of 通渭县市场监督管理局 does.
            if (!street && codes.IsEmpty && stop < unit.Length && Levels.Contains(unit[stop])) continue;
            // 住房和城乡|建设局, 城乡|规划局: town and country.
            if (codes.IsEmpty && level == '乡' && unit[end - 1] == '城' && stop < unit.Length && unit[stop] is '建' or '规' or '统') continue;
            // What no table knows may be a township, or words that only end like one (新增城镇).
            if (codes.IsEmpty && stop - start is < ShortestUnknown or > LongestUnknown) continue;
            last = new OwnPlace(unit[start..stop], level, Merge(last.Codes, codes));
            start = stop;
        }

        return last;
    }

    // A name that two counties share is the one below the superior that the unit names before it.
    private static ImmutableArray<string> Merge(ImmutableArray<string> above, ImmutableArray<string> codes)
    {
        if (above.IsEmpty) return codes;
        ImmutableArray<string> below = [.. codes.Where(c => above.Any(a => c.StartsWith(a, StringComparison.Ordinal)))];
        return below.IsEmpty ? above : below;
    }
}
