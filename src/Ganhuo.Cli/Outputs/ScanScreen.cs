using System.Globalization;
using Ganhuo.Cli.Archives;
using Ganhuo.Detecting;

namespace Ganhuo.Cli.Outputs;

/// <summary>What a scan came to, on one screen.</summary>
internal static class ScanScreen
{
    private const int Shown = 5;

    public static void Print(ArchiveSummary summary, string run)
    {
        var units = summary.Units.ToList();
        Say($"共 {summary.Reports} 份 reports，{summary.Unreadable} 份无法读取 unreadable");
        foreach (var stratum in summary.Strata)
            Say($"  {stratum.Name}  {stratum.Reports} 份  均分 mean {Number(stratum.Mean)}  最低、四分位、最高 least, quarters, most {Number(stratum.Least)} {Number(stratum.Quarter)} {Number(stratum.Median)} {Number(stratum.ThreeQuarters)} {Number(stratum.Most)}");
        if (units.Count > 1)
        {
            Say("均分最低的单位 the thinnest units");
            foreach (var (unit, score, reports) in units.Take(Shown)) Say($"  {Number(score),5}  {unit}  ({reports})");
            Say("均分最高的单位 the most substantial units");
            foreach (var (unit, score, reports) in Enumerable.Reverse(units).Take(Shown)) Say($"  {Number(score),5}  {unit}  ({reports})");
        }

        Say("最常见的问题 the most frequent findings");
        foreach (var (rule, findings, reports) in summary.Rules.Take(Shown * 2))
            Say($"  {rule} {RuleCatalogue.Find(rule)?.Title.Chinese}  {reports} 份 reports, {findings} 处 findings");
        var templates = summary.Templates;
        if (!templates.IsEmpty) Say("多份共用的模板，最早的一份在前 templates that went round, the earliest member first");
        foreach (var group in templates.Take(Shown))
            Say($"  {group.Length,5} 份 reports  {group[0].Source}{(group[0].Unit is { } unit ? $"  {unit}" : "")}{(group[0].Year is { } year ? $"  {year}" : "")}");
        Say(Citation.Chinese);
        Say(Citation.English);
        Say($"结果 results: {Path.Combine(run, "index.html")}, reports.csv, findings.csv, reports.jsonl, clusters.csv, summary.json, columns.csv");
    }

    private static void Say(string line) => Console.Out.WriteLine(line);

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
