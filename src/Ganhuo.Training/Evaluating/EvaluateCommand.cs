using System.Globalization;

namespace Ganhuo.Training.Evaluating;

/// <summary>
/// <c>evaluate GOLD [PART]</c>: the figures of one part of corpus/gold; with <c>--errors</c>, every miss; with
/// <c>--readme</c>, the table between the quality marks of README.md in the current folder is written anew.
/// </summary>
internal static class EvaluateCommand
{
    private const string Begin = "<!-- quality -->\n";
    private const string End = "<!-- end of quality -->";

    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        var named = args.Where(a => a is not ("--errors" or "--readme")).ToList();
        if (named.Count is < 1 or > 2)
        {
            Console.Error.WriteLine("usage: evaluate GOLD [development|test] [--errors] [--readme]");
            return 2;
        }

        var corpus = GoldCorpus.Load(named[0], named.Count > 1 ? named[1] : "development");
        var evaluation = Evaluation.Of(corpus, ReportAnalyzer.Create());
        output.WriteLine($"{corpus.Reports.Count} reports, {corpus.Paragraphs.Count} paragraphs");
        foreach (var f in evaluation.Figures) output.WriteLine(Row(f));
        if (args.Contains("--errors"))
            foreach (var error in evaluation.Errors) output.WriteLine(error);
        if (args.Contains("--readme")) WriteReadme(evaluation);
        return 0;
    }

    private static void WriteReadme(Evaluation evaluation)
    {
        var readme = File.ReadAllText("README.md");
        var (from, to) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        if (from < Begin.Length || to < from) throw new FormatException("README.md has no quality marks");
        var rows = evaluation.Figures.Where(f => f.Count > 4).Select(f => string.Create(
            CultureInfo.InvariantCulture, $"| {f.Name} | {f.Value:0.000} | {f.Low:0.000} – {f.High:0.000} | {f.Count} |\n"));
        File.WriteAllText("README.md",
            readme[..from] + "| figure | value | 95 % interval | n |\n|---|---|---|---|\n" + string.Concat(rows) + readme[to..]);
    }

    private static string Row(Figure f) => string.Create(
        CultureInfo.InvariantCulture, $"{f.Name,-62} {f.Value:0.000}  [{f.Low:0.000}, {f.High:0.000}]  n={f.Count}");
}
