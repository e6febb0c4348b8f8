using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Reporting;

/// <summary>
/// Fingerprints of the findings of a report that outlive edits elsewhere in it, and releases of ours that say the same
/// in other words: rule, words, the paragraph around them and their place in it, and which of several equal ones.
/// White space is no part of it.
/// </summary>
internal static class FindingAnchors
{
    private const int MaxContext = 2000;

    // Parts the fingerprints of today from those of the first version, which a baseline may still hold.
    private const string Version = "2";

    /// <summary>One anchor for each finding, in their order.</summary>
    public static ImmutableArray<string> Of(ReportAnalysis analysis) => Numbered(analysis, f => Hash(
        Version, f.Rule.Id, Squeezed(analysis.Source.TextOf(f.Span)), Context(analysis, f), Place(analysis, f)));

    /// <summary>
    /// The same as the first version made them: with what the message said. Read where they were written, not written
    /// any more.
    /// </summary>
    public static ImmutableArray<string> OfFirstVersion(ReportAnalysis analysis) => Numbered(analysis, f => Hash(
        f.Rule.Id, Squeezed(analysis.Source.TextOf(f.Span)), Context(analysis, f), Said(f)));

    private static ImmutableArray<string> Numbered(ReportAnalysis analysis, Func<Finding, string> anchorOf)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var anchors = ImmutableArray.CreateBuilder<string>(analysis.Findings.Length);
        foreach (var anchor in analysis.Findings.Select(anchorOf))
        {
            var nth = seen[anchor] = seen.GetValueOrDefault(anchor) + 1;
            anchors.Add(nth == 1 ? anchor : Hash(anchor, nth.ToString(CultureInfo.InvariantCulture)));
        }

        return anchors.MoveToImmutable();
    }

    private static string Context(ReportAnalysis analysis, Finding finding) =>
        analysis.ParagraphAt(finding.Span.Start) is { } paragraph
            ? Squeezed(analysis.Source.TextOf(paragraph.Span))
            : "";

    // Of several marks of one kind in a paragraph, each has a place of its own.
    private static string Place(ReportAnalysis analysis, Finding finding)
    {
        if (analysis.ParagraphAt(finding.Span.Start) is not { } paragraph) return "";
        var before = analysis.Source.Content.AsSpan(paragraph.Span.Start, finding.Span.Start - paragraph.Span.Start);
        var place = 0;
        foreach (var c in before)
            if (!char.IsWhiteSpace(c)) place++;
        return place.ToString(CultureInfo.InvariantCulture);
    }

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
