using Ganhuo.Detecting.Reuse;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Reporting;

/// <summary>What a comparison says, in both languages.</summary>
internal static class ComparisonWords
{
    public static Bilingual Title { get; } = new("两份材料比对", "Comparison of two reports");

    public static Bilingual Before { get; } = new("在前", "Before");

    public static Bilingual After { get; } = new("在后", "After");

    public static Bilingual Share { get; } = new("雷同占比", "Share reused");

    public static Bilingual Passages { get; } = new("雷同段落", "Passages reused");

    public static Bilingual HowShown { get; } = new(
        " 处（只列一遍；[旧→新] 是改动，缺一边的是添上或删去）",
        " (each shown once; [old→new] is a change, an empty side what came or went)");

    public static Bilingual Measures { get; } = new("全文相似程度（研究文献中的算法，0 到 1）", "Similarity of the whole texts (measures of the literature, 0 to 1)");

    public static Bilingual Nothing { get; } = new(
        "没有发现雷同（相同的套话、规定表述不算）", "nothing is reused (formulas that both have do not count)");

    public static Bilingual Line { get; } = new("行", "line");

    /// <summary>What the share is of: content characters of the later report.</summary>
    public static Bilingual Denominator(ReportComparison comparison)
    {
        var all = ContentCharacter.Count(comparison.After.Text.Content);
        var reused = (int)Math.Round(comparison.ReusedShare * all, MidpointRounding.AwayFromZero);
        return new(
            Invariant($"（在后材料共 {all} 字，其中 {reused} 字在前材料里也有；不计标点）"),
            Invariant($" (of the {all} characters of the later report, {reused} are in the earlier one too; marks not counted)"));
    }

    public static Bilingual Lines(int before, int after) => new(
        Invariant($"在前第 {before} 行 → 在后第 {after} 行"), Invariant($"line {before} before → line {after} after"));

    public static Bilingual Length(int characters) => new(Invariant($"{characters} 字"), Invariant($"{characters} characters"));

    public static Bilingual Alike(double similarity) =>
        new(Invariant($"相同 {Math.Floor(similarity * 100):0}%"), Invariant($"{Math.Floor(similarity * 100):0}% the same"));

    public static Bilingual LeftOut(int characters) =>
        new(Invariant($"（中间 {characters} 字相同）"), Invariant($"({characters} characters the same)"));

    public static Bilingual Of(ReuseKind kind) => kind switch
    {
        ReuseKind.YearSwapped => new("只换年份数字", "years and figures changed"),
        ReuseKind.Spun => new("换词", "words changed"),
        _ => new("照抄", "word for word"),
    };

    public static Bilingual Of(ReuseChangeKind kind) => kind switch
    {
        ReuseChangeKind.Year => new("年份", "year"),
        ReuseChangeKind.Date => new("日期", "date"),
        ReuseChangeKind.Congress => new("会议届次", "congress"),
        ReuseChangeKind.Figure => new("数字", "figure"),
        _ => new("用词", "wording"),
    };

    public static string Key(Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
