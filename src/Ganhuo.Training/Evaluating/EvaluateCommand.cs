using System.Globalization;

namespace Ganhuo.Training.Evaluating;

/// <summary><c>evaluate GOLD [PART]</c>: the figures of one part of corpus/gold; with <c>--errors</c>, every miss.</summary>
internal static class EvaluateCommand
{
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        var named = args.Where(a => a != "--errors").ToList();
        if (named.Count is < 1 or > 2)
        {
            Console.Error.WriteLine("usage: evaluate GOLD [development|test] [--errors]");
            return 2;
        }

        var corpus = GoldCorpus.Load(named[0], named.Count > 1 ? named[1] : "development");
        var evaluation = Evaluation.Of(corpus, ReportAnalyzer.Create());
        output.WriteLine($"{corpus.Reports.Count} reports, {corpus.Paragraphs.Count} paragraphs");
        foreach (var f in evaluation.Figures) output.WriteLine(Row(f));
        if (args.Contains("--errors"))
            foreach (var error in evaluation.Errors) output.WriteLine(error);
        return 0;
    }

    private static string Row(Figure f) => string.Create(
        CultureInfo.InvariantCulture, $"{f.Name,-62} {f.Value:0.000}  [{f.Low:0.000}, {f.High:0.000}]  n={f.Count}");
}
