using System.Collections.Immutable;

namespace Ganhuo.Classifying;

/// <summary>The words for roles and dimensions in output and in data files.</summary>
public static class Vocabulary
{
    private static readonly ImmutableArray<string> Roles =
        ["other", "preamble", "achievements", "problems", "causes", "measures"];

    private static readonly ImmutableArray<string> RoleNames = ["其他", "引言", "成绩做法", "问题", "原因", "措施"];

    private static readonly ImmutableArray<string> Dimensions =
    [
        "none", "theoretical-study", "political-loyalty", "political-discipline", "intra-party-life", "personnel",
        "party-governance", "integrity", "work-style", "serving-the-people", "delivery", "risk-prevention",
        "ideology", "political-culture", "grassroots-organisation", "political-capability", "rule-of-law",
        "rectification", "cases-and-matters",
    ];

    private static readonly ImmutableArray<string> DimensionNames =
    [
        "无", "理论武装", "政治忠诚", "政治纪律", "党内政治生活", "选人用人", "管党治党责任", "廉洁自律", "作风建设",
        "群众宗旨", "担当作为", "风险防范", "意识形态", "政治文化", "基层组织", "政治能力", "依法行政", "整改落实",
        "案例与事项",
    ];

    /// <summary>How many section roles there are.</summary>
    public const int RoleCount = 6;

    /// <summary>How many dimensions there are, <see cref="Dimension.None"/> included.</summary>
    public const int DimensionCount = 19;

    /// <summary>All role keys, by value of <see cref="SectionRole"/>.</summary>
    public static ImmutableArray<string> RoleKeys => Roles;

    /// <summary>All dimension keys, by value of <see cref="Dimension"/>; the first is <c>none</c>.</summary>
    public static ImmutableArray<string> DimensionKeys => Dimensions;

    /// <summary>The key used in JSON, such as <c>measures</c>.</summary>
    public static string Key(this SectionRole role) => Roles[(int)role];

    /// <summary>The key used in JSON, such as <c>party-governance</c>.</summary>
    public static string Key(this Dimension dimension) => Dimensions[(int)dimension];

    /// <summary>The Chinese word a reviewer reads.</summary>
    public static string ChineseName(this SectionRole role) => RoleNames[(int)role];

    /// <summary>The Chinese word a reviewer reads.</summary>
    public static string ChineseName(this Dimension dimension) => DimensionNames[(int)dimension];

    /// <summary>Reads a role key; false where there is no such role.</summary>
    public static bool TryParseRole(string key, out SectionRole role)
    {
        var index = IndexOf(Roles, key);
        role = index < 0 ? SectionRole.Other : (SectionRole)index;
        return index >= 0;
    }

    /// <summary>Reads a dimension key; false where there is no such dimension.</summary>
    public static bool TryParseDimension(string key, out Dimension dimension)
    {
        var index = IndexOf(Dimensions, key);
        dimension = index < 0 ? Dimension.None : (Dimension)index;
        return index >= 0;
    }

    private static int IndexOf(ImmutableArray<string> keys, string key) => keys.AsSpan().IndexOf(key);
}
