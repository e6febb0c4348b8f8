using System.Globalization;
using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Cli.Commands;

/// <summary>
/// A report type as a reviewer reads it: what is asked for, and whose demand it is. Official wording stays as it is.
/// </summary>
internal sealed class TypeDescription(ReportTypeDefinition type, Language language)
{
    /// <summary>Its names, that of the reader's language first.</summary>
    public static string Names(ReportTypeDefinition type, Language language) => (language == Language.English
        ? $"{type.EnglishName}  {type.Name}"
        : $"{type.Name}  {type.EnglishName}").Trim();

    public IEnumerable<string> Lines() =>
    [
        $"{type.Id}  {Names(type, language)}",
        .. From("", type.Source),
        "", Say("章节 sections", "Sections"), .. type.Sections.SelectMany(Section),
        .. type.Schemes.SelectMany(Scheme),
        .. Limits(),
    ];

    private IEnumerable<string> Section(SectionDefinition section)
    {
        var least = section.MinCharacters is { } count
            ? Say($"，至少 {Number(count)} 字", $", {Number(count)} characters or more")
            : "";
        var duty = section.Mandatory
            ? Say("必备", "mandatory") + Years(section.FromYear, section.ToYear) + Titled(section)
            : Say("可有", "optional");
        var role = Role(section.Role);
        return
        [
            Say($"  {section.Name}（{role}，{duty}{least}）", $"  {section.Name} ({role}, {duty}{least})"),
            .. Leaders(section),
            .. From("    ", section.Source),
        ];
    }

    private IEnumerable<string> Leaders(SectionDefinition section)
    {
        if (section.Leaders.IsEmpty) yield break;
        var (leaders, deeds) = (string.Join('、', section.Leaders), string.Join('、', section.Deeds));
        yield return Say(
            $"    写明何人（{leaders}）做了何事（{deeds}）也算",
            $"    also told by sentences of whom ({leaders}) and what they did ({deeds})");
    }

    private IEnumerable<string> Scheme(DimensionScheme scheme)
    {
        var doubt = scheme.Unconfirmed
            ? Say("，措辞未经公开页面证实 unconfirmed", ", wording not confirmed by a public page")
            : "";
        var years = Years(scheme.FromYear, scheme.ToYear);
        return
        [
            "", $"{Say("维度 dimensions", "Dimensions")}: {scheme.Name}{years}{doubt}",
            .. scheme.Dimensions.Select((d, i) =>
                $"  {Number(i + 1)}. {d.Name} → {Say(d.Key.ChineseName() + " ", "")}{d.Key.Key()}{(d.Optional ? Say("（可有）", " (optional)") : "")}"),
            .. From("  ", scheme.Source),
        ];
    }

    private IEnumerable<string> Limits()
    {
        yield return "";
        yield return Say("限额 limits", "Limits");
        var thin = Number(type.ThinDimensionCharacters);
        yield return Say($"  每个维度少于 {thin} 字为单薄", $"  A dimension of less than {thin} characters is thin");
        if (type.Length is { } length)
            yield return (Say($"  全文不超过 {Number(length.Max)} 字",
                $"  The whole: {Number(length.Max)} characters at most") + $" {length.Criterion}").TrimEnd();
        foreach (var share in type.Shares) yield return "  " + Share(share);
    }

    private string Share(ShareLimit limit)
    {
        var roles = string.Join('＋', limit.Roles.Select(Role));
        var of = limit.Of.IsEmpty ? Say("全文", "the whole") : string.Join('＋', limit.Of.Select(Role));
        var bounds = string.Join(Say("、", ", "), new[]
        {
            limit.Min is { } min ? Say("不少于 ", "at least ") + Percent(min) : null,
            limit.Max is { } max ? Say("不超过 ", "at most ") + Percent(max) : null,
        }.Where(b => b is not null));
        return Say($"{roles} 占 {of} {bounds} {limit.Criterion}", $"{roles} of {of}: {bounds} {limit.Criterion}")
            .TrimEnd();
    }

    private string Titled(SectionDefinition section) => section.Titled.IsEmpty ? ""
        : Say($"（题目含“{string.Join('、', section.Titled)}”的）", $" (where the title has {string.Join(", ", section.Titled)})");

    private string Years(int? from, int? to) => (from, to) switch
    {
        (null, null) => "",
        ({ } first, null) => Say($"（{Number(first)} 年起）", $" (from {Number(first)})"),
        (null, { } last) => Say($"（至 {Number(last)} 年）", $" (to {Number(last)})"),
        ({ } first, { } last) => first == last
            ? Say($"（{Number(first)} 年）", $" ({Number(first)})")
            : Say($"（{Number(first)}—{Number(last)} 年）", $" ({Number(first)}–{Number(last)})"),
    };

    private IEnumerable<string> From(string indent, string source) =>
        source.Length == 0 ? [] : [indent + Say("出处：", "Source: ") + source];

    private string Role(SectionRole role) => language == Language.English ? role.Key() : role.ChineseName();

    private string Say(string chinese, string english) => language == Language.English ? english : chinese;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double share) =>
        Math.Round(100 * share).ToString(CultureInfo.InvariantCulture) + "%";
}
