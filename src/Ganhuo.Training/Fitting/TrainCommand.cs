using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Dimensions;
using Ganhuo.Classifying.Linear;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Fitting;

/// <summary>
/// <c>train CORPUS [GOLD [KNOWLEDGE]]</c>: says how well the models of roles and dimensions carry over to writers they have
/// not read, for lone paragraphs of CORPUS and, where GOLD is given, they and that of types in its development reports; and,
/// where KNOWLEDGE is given, trains them on all, weighs what speaks for the dimension of a paragraph in a report, and writes both there.
/// </summary>
internal static class TrainCommand
{
    /// <summary>Strength of the penalty on weights, for the shipped models and for those of users.</summary>
    public const double Lambda = 2e-5;

    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        if (args.Count is < 1 or > 3)
        {
            Console.Error.WriteLine("usage: train CORPUS [GOLD [KNOWLEDGE]]");
            return 2;
        }

        var lone = TrainingCorpus.Load(args[0]);
        var gold = args.Count > 1 ? GoldCorpus.Load(args[1]) : new GoldCorpus([], []);
        var reports = gold.Reports;
        List<GoldParagraph> all = [.. lone, .. reports.SelectMany(ReportParagraphs.Of)];
        var phrases = PhraseIndex.LoadEmbedded();
        var cues = new CueParagraphClassifier(phrases);
        var learned = Tasks(cues).Select(task => Learn(task, lone.Count, all, output)).ToList();
        if (reports.Count == 0) return 0;
        var types = TypeFit.Of(reports, gold.Contexts, args[1]);
        types.Describe(output);
        var leftOut = new LeftOutReports(
            [.. reports.Select(r => ReadReport.Of(r, phrases))], lone.Where(p => p.Heading is not null),
            all.Select(p => p.Writer).Distinct(StringComparer.Ordinal).ToDictionary(
                w => w, w => new TrainedParagraphClassifier(cues, learned[0].Without(w), learned[1].Without(w)), StringComparer.Ordinal),
            types);
        leftOut.Describe(output);
        if (args.Count < 3) return 0;
        var models = Path.Combine(args[2], "Models");
        foreach (var each in learned) ModelFolder.Write(models, each.Name, each.Train());
        ModelFolder.Write(models, "types", types.Train());
        Write(Path.Combine(args[2], "Weights", "dimensions.tsv"), leftOut.Weights());
        return 0;
    }

    /// <summary>The two models that are shipped.</summary>
    public static ImmutableArray<FittingTask> Tasks() => Tasks(new CueParagraphClassifier(PhraseIndex.LoadEmbedded()));

    private static ImmutableArray<FittingTask> Tasks(CueParagraphClassifier cues) =>
    [
        new FittingTask("roles", Vocabulary.RoleKeys, TrainedParagraphClassifier.RoleCuePower, p => p.Role, (roles, _) => roles, cues),
        new FittingTask(
            "dimensions", Vocabulary.DimensionKeys, TrainedParagraphClassifier.DimensionCuePower, p => p.Dimension,
            (_, dimensions) => dimensions, cues),
    ];

    // How sure a model may be is measured on lone paragraphs; what follows the second decimal of it is noise. In reports
    // other things speak too, and those are weighed by themselves.
    private static Learned Learn(FittingTask task, int lone, List<GoldParagraph> all, TextWriter output)
    {
        var samples = all.ConvertAll(task.Read);
        var trainer = new ModelTrainer(task.Labels, ParagraphFeatures.Count, Lambda);
        var leftOut = new LeftOutModels(trainer, samples);
        var held = leftOut.HoldBack(samples.Take(lone), task.CuePower);
        var temperature = Math.Round(Temperature.Fit(held), 2);
        Describe(task, samples, held, temperature, output);
        return new Learned(task.Name, trainer, samples, leftOut, (float)temperature);
    }

    private static void Describe(
        FittingTask task, List<FittingSample> samples, List<HeldBack> held, double temperature, TextWriter output)
    {
        var cues = samples.Take(held.Count).Average(s => Array.IndexOf(s.Cues, s.Cues.Max()) == s.Example.Label ? 1.0 : 0);
        var alone = held.Average(h => Array.IndexOf(h.Model, h.Model.Max()) == h.Label ? 1.0 : 0);
        var both = new Reliability(held, temperature);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{task.Name}, held back by writer, {held.Count} lone paragraphs: cues {cues:0.000}, model {alone:0.000}, both {both.Accuracy:0.000}; "
            + $"temperature {temperature:0.00}, mean loss {Temperature.Loss(held, temperature):0.000}, calibration error {both.ExpectedError:0.000}"));
        foreach (var writer in samples.Take(held.Count).Zip(held).GroupBy(s => s.First.Paragraph.Writer, StringComparer.Ordinal))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {writer.Key}: {new Reliability([.. writer.Select(s => s.Second)], temperature).Accuracy:0.000} of {writer.Count()}"));
        foreach (var line in both.Lines()) output.WriteLine(line);
    }

    private static void Write(string path, DimensionWeights weights) =>
        File.WriteAllText(path,
            string.Concat(File.ReadLines(path).Where(l => l.StartsWith('#')).Concat(weights.Lines()).Select(l => l + "\n")));

    /// <summary>What was learned of one task.</summary>
    private sealed record Learned(
        string Name, ModelTrainer Trainer, List<FittingSample> Samples, LeftOutModels LeftOut, float Temperature)
    {
        public LinearModel Without(string writer) => LeftOut.Without(writer).WithTemperature(Temperature);

        public LinearModel Train() => Trainer.Train([.. Samples.Select(s => s.Example)], []).WithTemperature(Temperature);
    }
}
