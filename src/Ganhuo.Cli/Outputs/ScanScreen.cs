using System.Globalization;
using Ganhuo.Cli.Archives;
using Ganhuo.Detecting;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Cli.Outputs;

/// <summary>What a scan came to, on one screen.</summary>
internal sealed class ScanScreen(TextWriter output, Language language, string knowledge)
{
    private const int Shown = 5;

    private const string Results =
        "index.html, reports.csv, findings.csv, reports.jsonl, clusters.csv, summary.json, columns.csv";

    public void Print(ArchiveSummary summary, string run)
    {
        Say(
            Invariant($"共 {summary.Reports} 份，{summary.Unreadable} 份无法读取"),
            Invariant($"{Reports(summary.Reports)}, {summary.Unreadable} unreadable"));
        foreach (var stratum in summary.Strata)
        {
            double[] scores = [stratum.Least, stratum.Quarter, stratum.Median, stratum.ThreeQuarters, stratum.Most];
            var (mean, spread) = (Number(stratum.Mean), string.Join(' ', scores.Select(Number)));
            Say(
                Invariant($"  {stratum.Name}  {stratum.Reports} 份  均分 {mean}  最低、四分位、最高 {spread}"),
                Invariant($"  {stratum.Name}  {Reports(stratum.Reports)}  mean {mean}  least, quarters, most {spread}"));
        }

        PrintUnits([.. summary.Units]);
        PrintRules(summary);
        PrintTemplates(summary);
        Say(Citation.Chinese(knowledge), Citation.English(knowledge));
        Say($"结果在 {run}：{Results}", $"Results in {run}: {Results}");
    }

    private void PrintUnits(List<(string Unit, double Score, int Reports)> units)
    {
        if (units.Count < 2) return;
        Say("均分最低的单位", "The thinnest units");
        foreach (var unit in units.Take(Shown)) Print(unit);
        Say("均分最高的单位", "The most substantial units");
        foreach (var unit in Enumerable.Reverse(units).Take(Shown)) Print(unit);
    }

    private void Print((string Unit, double Score, int Reports) unit) =>
        output.WriteLine(Invariant($"  {Number(unit.Score),5}  {unit.Unit}  ({unit.Reports})"));

    private void PrintRules(ArchiveSummary summary)
    {
        Say("最常见的问题", "The most frequent findings");
        foreach (var (rule, findings, reports) in summary.Rules.Take(Shown * 2))
        {
            var title = RuleCatalogue.Find(rule)?.Title;
            Say(
                Invariant($"  {rule} {title?.Chinese}  {reports} 份 {findings} 处"),
                Invariant($"  {rule} {title?.English}  {findings} in {Reports(reports)}"));
        }
    }

    private void PrintTemplates(ArchiveSummary summary)
    {
        var templates = summary.Templates;
        if (templates.IsEmpty) return;
        Say("多份共用的模板，最早的一份在前", "Templates that went round, the earliest member first");
        foreach (var group in templates.Take(Shown))
        {
            var (first, unit) = (group[0], group[0].Unit is { } named ? "  " + named : "");
            var year = first.Year is { } known ? Invariant($"  {known}") : "";
            Say(
                Invariant($"  {group.Length,5} 份  {first.Source}{unit}{year}"),
                Invariant($"  {Reports(group.Length),13}  {first.Source}{unit}{year}"));
        }
    }

    private void Say(string chinese, string english) =>
        output.WriteLine(language == Language.English ? english : chinese);

    private static string Reports(int count) => count == 1 ? "1 report" : Invariant($"{count} reports");

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
