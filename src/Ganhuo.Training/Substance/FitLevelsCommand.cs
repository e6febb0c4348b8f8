using System.Globalization;
using Ganhuo.Detecting.Substance;
using Ganhuo.Scoring;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Substance;

/// <summary>
/// <c>fit-levels [CORPUS [WEIGHTS [GOLD]]]</c>: fits the bounds of paragraph levels, says how they carry over to each writer
/// from the others, and writes them into the file of weights, the other lines as they were.
/// </summary>
internal static class FitLevelsCommand
{
    private const string DefaultCorpus = "corpus/training";
    private const string DefaultGold = "corpus/gold";
    private const string DefaultWeights = "src/Ganhuo/Knowledge/Weights/substance.tsv";

    /// <summary>Paragraphs from this length on are where framing and facts mix.</summary>
    private const int Long = 150;

    internal static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        var path = args.Count > 1 ? args[1] : DefaultWeights;
        var samples = LevelSamples.Of(
            args.Count > 0 ? args[0] : DefaultCorpus, args.Count > 2 ? args[2] : DefaultGold, SubstanceWeights.LoadEmbedded());
        foreach (var writer in samples.Select(s => s.Writer).Distinct())
        {
            List<LevelSample> others = [.. samples.Where(s => s.Writer != writer)];
            var bounds = LevelFit.Fit(others);
            var plain = LevelFit.Fit(others, discounted: false);
            List<LevelSample> held = [.. samples.Where(s => s.Writer == writer && !s.InReport)];
            if (held.Count > 0) output.WriteLine($"{writer} by the others, {bounds}: {Describe(bounds, held)}; told as good as any, exact {Share(plain, held)}");
            List<LevelSample> reports = [.. samples.Where(s => s.Writer == writer && s.InReport)];
            if (reports.Count > 0) output.WriteLine($"{writer} in reports by the others, {bounds}: {Describe(bounds, reports)}; told as good as any, exact {Share(plain, reports)}");
            List<LevelSample> longer = [.. held.Where(s => s.Characters >= Long)];
            if (longer.Count > 0) output.WriteLine($"  of {longer.Count} long ones: {Describe(bounds, longer)}");
        }

        var all = LevelFit.Fit(samples);
        output.WriteLine($"all, {all}: {Describe(all, samples)}");
        Write(path, all);
        return 0;
    }

    private static string Share(LevelBounds bounds, IReadOnlyList<LevelSample> samples) =>
        LevelFit.Exact(bounds, samples).ToString("F3", CultureInfo.InvariantCulture);

    private static string Describe(LevelBounds bounds, IReadOnlyList<LevelSample> samples) => string.Create(
        CultureInfo.InvariantCulture,
        $"exact {LevelFit.Exact(bounds, samples):F3}, within one {LevelFit.Within(bounds, samples, 1):F3}, Spearman "
        + $"{Ranks.Spearman([.. samples.Select(s => s.Score)], [.. samples.Select(s => -(double)s.Level)]):F3}, AUC of 0-1 against 2-3 "
        + $"{Ranks.AreaUnderCurve([.. samples.Select(s => (s.Score, s.Level <= 1))]):F3}");

    private static void Write(string path, LevelBounds bounds)
    {
        var lines = File.ReadAllLines(path).Select(line => line.Split('\t')[0] switch
        {
            "told" => Line("told", bounds.Told),
            "levelZero" => Line("levelZero", bounds.Zero),
            "levelOne" => Line("levelOne", bounds.One),
            "levelOneFloor" => Line("levelOneFloor", bounds.OneFloor),
            "levelOneFacts" => Line("levelOneFacts", bounds.OneFacts),
            _ => line,
        });
        File.WriteAllText(path, string.Concat(lines.Select(l => l + "\n")));
    }

    private static string Line(string name, double value) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}\t{value}");
}
