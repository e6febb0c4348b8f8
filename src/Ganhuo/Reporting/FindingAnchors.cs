using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Reporting;

/// <summary>
/// Fingerprints of the findings of a report that outlive edits elsewhere in it: rule, words, the paragraph around
/// them, what was said, and which of several equal ones. White space and the figures of messages (lines, counts) are
/// no part of it.
/// </summary>
internal static class FindingAnchors
{
    private const int MaxContext = 2000;

    /// <summary>One anchor for each finding, in their order.</summary>
    public static ImmutableArray<string> Of(ReportAnalysis analysis)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var anchors = ImmutableArray.CreateBuilder<string>(analysis.Findings.Length);
        foreach (var finding in analysis.Findings)
        {
            var anchor = Hash(
                finding.Rule.Id, Squeezed(analysis.Source.TextOf(finding.Span)), Context(analysis, finding), Said(finding));
            var nth = seen[anchor] = seen.GetValueOrDefault(anchor) + 1;
            anchors.Add(nth == 1 ? anchor : Hash(anchor, nth.ToString(CultureInfo.InvariantCulture)));
        }

        return anchors.MoveToImmutable();
    }

    private static string Context(ReportAnalysis analysis, Finding finding) =>
        analysis.ParagraphAt(finding.Span.Start) is { } paragraph
            ? Squeezed(analysis.Source.TextOf(paragraph.Span))
            : "";

    private static string Said(Finding finding) =>
        string.Concat(finding.Message.Chinese.Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c)));

    private static string Squeezed(string text) => string.Concat(
        text.Take(MaxContext).Where(c => !char.IsWhiteSpace(c)));

    private static string Hash(params ReadOnlySpan<string> parts)
    {
        var hash = new XxHash64();
        foreach (var part in parts)
        {
            hash.Append(Encoding.UTF8.GetBytes(part));
            hash.Append([0]);
        }

        return hash.ToHex();
    }
}
