using System.Globalization;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Reuse;

/// <summary>What the rules on reuse say in common: where a passage is from, and what was changed.</summary>
internal static class ReuseWording
{
    private const int MostShown = 3;

    /// <summary>The finding of a passage, with the place it is from.</summary>
    public static void Add(FindingSink findings, ReusedPassage passage, string chinese, string english)
    {
        var (from, of) = Origin(passage.Source);
        findings.Add(
            passage.Span,
            string.Create(CultureInfo.InvariantCulture, $"与{from}雷同，{passage.Span.Length}字{chinese}"),
            string.Create(CultureInfo.InvariantCulture, $"{passage.Span.Length} characters as in {of}{english}"),
            new RelatedSpan(passage.Source.Report, passage.Source.Span) { Line = passage.Source.Line });
    }

    /// <summary>Some of the changes of a passage, for a message.</summary>
    public static string Shown(ReusedPassage passage, Func<ReuseChange, bool> wanted) =>
        string.Join('、', passage.Changes.Where(wanted).OrderBy(c => Weight(c.Kind)).Take(MostShown).Select(c => $"“{c.Before}”→“{c.Now}”"));

    // Years and congresses tell most; the order of the text stays within a kind.
    private static int Weight(ReuseChangeKind kind) => kind switch
    {
        ReuseChangeKind.Year => 0,
        ReuseChangeKind.Congress => 1,
        _ => 2,
    };

    private static (string Chinese, string English) Origin(ReuseOrigin source)
    {
        var unit = source.IsOwn ? "本单位" : source.Unit ?? "另一份材料";
        var of = source.IsOwn ? "this unit's own report" : source.Unit is { } name ? $"a report of {name}" : "another report";
        var (chinese, english) = source.Year is { } year
            ? (string.Create(CultureInfo.InvariantCulture, $"{unit}{year}年报告"),
            string.Create(CultureInfo.InvariantCulture, $"{of}, {year}"))
            : ($"{unit}的报告", of);
        return (
            string.Create(CultureInfo.InvariantCulture, $"{chinese}（{source.Report} 第{source.Line}行）"),
            string.Create(CultureInfo.InvariantCulture, $"{english} ({source.Report}, line {source.Line})"));
    }
}
