using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Linear;
using Ganhuo.Segmenting;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Fitting;

/// <summary>
/// <c>train CORPUS [OUT [GOLD]]</c>: says how well the role and the dimension model carry over to a writer they have not
/// read, and, where OUT is given, trains them on all and writes them; on the development reports of GOLD too, where it is
/// given.
/// </summary>
internal static class TrainCommand
{
    /// <summary>Strength of the penalty on weights, for the shipped models and for those of users.</summary>
    public const double Lambda = 3e-5;

    // Fits run side by side; more of them wait for memory, not for a core.
    private const int Together = 2;

    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        if (args.Count is < 1 or > 3)
        {
            Console.Error.WriteLine("usage: train CORPUS [OUT [GOLD]]");
            return 2;
        }

        var reports = args.Count > 2 ? GoldCorpus.Load(args[2]).Reports : [];
        var paragraphs = TrainingCorpus.Load(args[0]);
        List<GoldParagraph> all = [.. paragraphs, .. reports.SelectMany(ReportParagraphs.Of)];
        var folder = args.Count > 1 ? args[1] : null;
        if (folder is not null) Directory.CreateDirectory(folder);
        foreach (var task in Tasks()) Run(task, paragraphs, all, folder, output);
        return 0;
    }

    /// <summary>The two models that are shipped.</summary>
    public static ImmutableArray<FittingTask> Tasks()
    {
        var cues = new CueParagraphClassifier(PhraseIndex.LoadEmbedded());
        return
        [
            new FittingTask("roles", Vocabulary.RoleKeys, TrainedParagraphClassifier.RoleCuePower, p => p.Role, (roles, _) => roles, cues),
            new FittingTask(
                "dimensions", Vocabulary.DimensionKeys, TrainedParagraphClassifier.DimensionCuePower, p => p.Dimension, (_, dimensions) => dimensions, cues),
        ];
    }

    /// <summary>A model of these paragraphs, as sure as it is told to be.</summary>
    public static LinearModel Fitted(FittingTask task, IEnumerable<GoldParagraph> paragraphs, float temperature) =>
        Trainer(task).Train([.. paragraphs.Select(p => task.Read(p).Example)], []).WithTemperature(temperature);

    private static ModelTrainer Trainer(FittingTask task) => new(task.Labels, ParagraphFeatures.Count, Lambda);

    // How sure a model may be is measured on lone paragraphs of writers it has not read; what follows the second decimal
    // of it is noise. In reports other things speak too, and fit-dimensions weighs them.
    private static void Run(
        FittingTask task, IReadOnlyList<GoldParagraph> paragraphs, IReadOnlyList<GoldParagraph> all, string? folder, TextWriter output)
    {
        var samples = paragraphs.Select(task.Read).ToList();
        var held = HoldBack(task, Trainer(task), samples);
        var temperature = Math.Round(Temperature.Fit(held), 2);
        Describe(task, samples, held, temperature, output);
        if (folder is null) return;
        using var file = File.Create(Path.Combine(folder, task.Name + ".bin"));
        LinearModelFile.Write(Fitted(task, all, (float)temperature), file);
    }

    // Each writer's paragraphs are judged by a model that has read only the others: what a user's reports will meet.
    private static List<HeldBack> HoldBack(FittingTask task, ModelTrainer trainer, List<FittingSample> samples)
    {
        var writers = samples.Select(s => s.Paragraph.Writer).Distinct().Order(StringComparer.Ordinal).ToList();
        var models = new LinearModel[writers.Count];
        Parallel.For(0, writers.Count, new ParallelOptions { MaxDegreeOfParallelism = Together }, w =>
            models[w] = trainer.Train([.. samples.Where(s => s.Paragraph.Writer != writers[w]).Select(s => s.Example)], []));
        return samples.ConvertAll(s =>
            HeldBack.By(models[writers.IndexOf(s.Paragraph.Writer)], s.Example, s.Cues, task.CuePower));
    }

    private static void Describe(
        FittingTask task, List<FittingSample> samples, List<HeldBack> held, double temperature, TextWriter output)
    {
        var cues = samples.Average(s => Array.IndexOf(s.Cues, s.Cues.Max()) == s.Example.Label ? 1.0 : 0);
        var alone = held.Average(h => Array.IndexOf(h.Model, h.Model.Max()) == h.Label ? 1.0 : 0);
        var both = new Reliability(held, temperature);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{task.Name}, held back by writer, {held.Count} paragraphs: cues {cues:0.000}, model {alone:0.000}, both {both.Accuracy:0.000}; "
            + $"temperature {temperature:0.00}, mean loss {Temperature.Loss(held, temperature):0.000}, calibration error {both.ExpectedError:0.000}"));
        foreach (var line in both.Lines()) output.WriteLine(line);
    }
}
