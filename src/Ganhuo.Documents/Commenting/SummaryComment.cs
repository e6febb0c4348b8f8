using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Documents.Commenting;

/// <summary>
/// The first comment: the score with what it is made of, and the list of what is there and what is missing.
/// </summary>
internal sealed class SummaryComment(ReportAnalysis analysis, ReportTypeCatalogue types, Language language)
{
    public WordComment Of(TextSpan span, DocumentProperties? properties)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        words.Add(Say($"总评：具体度 {Score} / 100", $"Overall: concreteness {Score} / 100"));
        words.Add(Say("问题：", "Findings: ") + Findings());
        words.Add(Composition());
        words.Add(Kind());
        words.Add(Say("结构：", "Sections: ") + Sections());
        if (!analysis.Dimensions.IsEmpty) words.Add(Say("维度：", "Dimensions: ") + Dimensions());
        if (properties is not null && Origin(properties) is { Length: > 0 } origin) words.Add(origin);
        return new WordComment(span, words.ToImmutable());
    }

    private string Score => analysis.Score.Score.ToString("0.0", CultureInfo.InvariantCulture);

    private string Composition()
    {
        var shares = analysis.Score.Composition;
        return string.Join(Say("，", ", "), new[]
        {
            (Say("干货", "concrete"), shares.Concrete), (Say("平实", "plain"), shares.Plain),
            (Say("规定表述", "required"), shares.Required), (Say("套话", "boilerplate"), shares.Boilerplate),
            (Say("空项", "unfilled"), shares.Unfilled),
        }.Select(s => $"{s.Item1} {(100 * s.Item2).ToString("0", CultureInfo.InvariantCulture)}%"));
    }

    private string Kind()
    {
        var type = types.Find(analysis.Type.Id);
        var name = (language == Language.English ? type?.EnglishName : type?.Name) is { Length: > 0 } named
            ? named
            : analysis.Type.Id;
        return string.Join(Say("，", ", "), new[]
        {
            Say("文种：", "Type: ") + name,
            analysis.Year is { } year ? Say(Invariant($"{year} 年"), Invariant($"{year}")) : "",
            analysis.Unit ?? "",
            Say(Invariant($"{analysis.Characters} 字"), Invariant($"{analysis.Characters} characters")),
        }.Where(part => part.Length > 0));
    }

    private string Sections()
    {
        var there = analysis.Sections.Where(s => s.Level == 1 || s.Heading is null)
            .Select(s => $"✓ {Role(s.Role)} {(100 * s.Share).ToString("0", CultureInfo.InvariantCulture)}%");
        var missing = analysis.Findings.Where(f => f.Rule.Name == "missing-section")
            .Select(f => "✗ " + f.Message.In(language));
        return string.Join(Say("；", "; "), there.Concat(missing));
    }

    private string Role(SectionRole role) => language == Language.English ? role.Key() : role.ChineseName();

    private string Dimensions() => string.Join(Say("；", "; "), analysis.Dimensions
        .Where(d => d.Present || d.Mandatory)
        .Select(d => analysis.StandingOf(d) switch
        {
            DimensionStanding.Present => $"✓ {d.Name} {Size(d)}",
            DimensionStanding.Thin => $"! {d.Name} {Size(d)} {Say("单薄", "thin")}",
            DimensionStanding.Missing => $"✗ {d.Name} {Say("缺", "missing")}",
            _ => $"– {d.Name} {Say("未见", "not found")}",
        }));

    private string Size(DimensionPresence dimension) =>
        Say(Invariant($"{dimension.Characters} 字"), Invariant($"{dimension.Characters} characters"));

    private string Findings()
    {
        if (analysis.Findings.IsEmpty) return Say("没有需要退回修改的问题", "nothing to send back");
        var groups = analysis.Findings.GroupBy(f => f.Rule.Id, StringComparer.Ordinal)
            .OrderByDescending(g => g.Max(f => f.Severity)).ThenByDescending(g => g.Key is "GH101" or "GH102")
            .ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.First().Rule.Title.In(language)} {Say(Invariant($"{g.Count()} 处"), Invariant($"{g.Count()}×"))}");
        var counts = Say(
            $"错误 {Count(Severity.Error)}、警告 {Count(Severity.Warning)}、提示 {Count(Severity.Note)}。",
            $"{Count(Severity.Error)} errors, {Count(Severity.Warning)} warnings, {Count(Severity.Note)} notes. ");
        return counts + string.Join(Say("；", "; "), groups);
    }

    private int Count(Severity severity) => analysis.Findings.Count(f => f.Severity == severity);

    private string Origin(DocumentProperties properties) => string.Join(Say("，", ", "), new[]
    {
        properties.Author is { } author ? Say("文件作者：", "Author: ") + author : "",
        properties.LastModifiedBy is { } last ? Say("最后修改：", "Last modified by: ") + last : "",
        properties.Company is { } company ? Say("软件登记单位：", "Registered company: ") + company : "",
    }.Where(part => part.Length > 0));

    private string Say(string chinese, string english) => language == Language.English ? english : chinese;
}
