using System.Globalization;
using Ganhuo.Classifying;

namespace Ganhuo.Cli.Commands;

/// <summary>A report type as a reviewer reads it: what is asked for, and whose demand it is.</summary>
internal static class TypeDescription
{
    public static IEnumerable<string> Of(ReportTypeDefinition type) =>
    [
        $"{type.Id}  {type.Name}  {type.EnglishName}".TrimEnd(),
        .. From("", type.Source),
        "", "章节 sections", .. type.Sections.SelectMany(Section),
        .. type.Schemes.SelectMany(Scheme),
        .. Limits(type),
    ];

    private static IEnumerable<string> Section(SectionDefinition section)
    {
        var least = section.MinCharacters is { } count ? $"，至少 {Number(count)} 字" : "";
        var duty = section.Mandatory ? "必备" + Years(section.FromYear, section.ToYear) : "可有";
        return [$"  {section.Name}（{section.Role.ChineseName()}，{duty}{least}）", .. From("    ", section.Source)];
    }

    private static IEnumerable<string> Scheme(DimensionScheme scheme)
    {
        var doubt = scheme.Unconfirmed ? "，措辞未经公开页面证实 unconfirmed" : "";
        var years = Years(scheme.FromYear, scheme.ToYear);
        return
        [
            "", $"维度 dimensions: {scheme.Name}{years}{doubt}",
            .. scheme.Dimensions.Select((d, i) =>
                $"  {Number(i + 1)}. {d.Name} → {d.Key.ChineseName()} {d.Key.Key()}{(d.Optional ? "（可有）" : "")}"),
            .. From("  ", scheme.Source),
        ];
    }

    private static IEnumerable<string> Limits(ReportTypeDefinition type)
    {
        yield return "";
        yield return "限额 limits";
        yield return $"  每个维度少于 {Number(type.ThinDimensionCharacters)} 字为单薄";
        if (type.Length is { } length) yield return $"  全文不超过 {Number(length.Max)} 字 {length.Criterion}".TrimEnd();
        foreach (var share in type.Shares) yield return "  " + Share(share);
    }

    private static string Share(ShareLimit limit)
    {
        var roles = string.Join('＋', limit.Roles.Select(r => r.ChineseName()));
        var of = limit.Of.IsEmpty ? "全文" : string.Join('＋', limit.Of.Select(r => r.ChineseName()));
        var bounds = string.Join("、", new[]
        {
            limit.Min is { } min ? $"不少于 {Percent(min)}" : null,
            limit.Max is { } max ? $"不超过 {Percent(max)}" : null,
        }.Where(b => b is not null));
        return $"{roles} 占 {of} {bounds} {limit.Criterion}".TrimEnd();
    }

    private static string Years(int? from, int? to) => (from, to) switch
    {
        (null, null) => "",
        ({ } first, null) => $"（{Number(first)} 年起）",
        (null, { } last) => $"（至 {Number(last)} 年）",
        ({ } first, { } last) => first == last ? $"（{Number(first)} 年）" : $"（{Number(first)}—{Number(last)} 年）",
    };

    private static IEnumerable<string> From(string indent, string source) =>
        source.Length == 0 ? [] : [$"{indent}出处：{source}"];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double share) =>
        Math.Round(100 * share).ToString(CultureInfo.InvariantCulture) + "%";
}
