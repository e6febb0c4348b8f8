using System.Collections.Immutable;
using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Documents.Commenting;

/// <summary>A finding in the words of a reviewer: rule, reason, advice, whose criterion it is.</summary>
internal sealed class FindingComment(ReportAnalysis analysis, Language language)
{
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>
    /// The comment of a finding; whose criterion a rule holds is said with the first of its findings alone.
    /// </summary>
    public WordComment Of(Finding finding, TextSpan span)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        words.Add($"{finding.Rule.Id} {finding.Rule.Title.In(language)}{Weight(finding.Severity)}");
        words.Add(finding.Message.In(language));
        words.Add(Say("建议：", "Advice: ") + finding.Rule.Advice.In(language));
        if (told.Add(finding.Rule.Id) && finding.Rule.Criterion.In(language) is { Length: > 0 } criterion)
            words.Add(Say("依据：", "Criterion: ") + criterion);
        if (Elsewhere(finding) is { Length: > 0 } others) words.Add(others);
        return new WordComment(span, words.ToImmutable());
    }

    private string Weight(Severity severity) => severity switch
    {
        Severity.Error => Say("（错误）", " (error)"),
        Severity.Warning => Say("（警告）", " (warning)"),
        _ => Say("（提示）", " (note)"),
    };

    private string Elsewhere(Finding finding)
    {
        var quoted = finding.Related.Where(r => r.Source is null && r.Span.Length > 0)
            .Select(r => $"“{Quotation.Of(analysis.Source.TextOf(r.Span))}”").Distinct(StringComparer.Ordinal);
        var joined = string.Join(Say("、", ", "), quoted);
        return joined.Length == 0 ? "" : Say("参看：", "See also: ") + joined;
    }

    private string Say(string chinese, string english) => language == Language.English ? english : chinese;
}
