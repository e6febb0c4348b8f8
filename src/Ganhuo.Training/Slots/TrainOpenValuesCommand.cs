using Ganhuo.Detecting.Placeholders;
using Ganhuo.Training.Evaluating;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Slots;

/// <summary>
/// <c>train-slots CORPUS GOLD [MODELS [--errors]]</c>: says how well words that leave a value open are told from values, of
/// writers that were not read, and trains the model on all and writes it into MODELS.
/// </summary>
internal static class TrainOpenValuesCommand
{
    /// <summary>Strength of the penalty on weights.</summary>
    public const double Lambda = 1e-4;

    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        if (args.Count is < 2 or > 4)
        {
            Console.Error.WriteLine("usage: train-slots CORPUS GOLD [MODELS [--errors]]");
            return 2;
        }

        var samples = OpenValueSamples.Of(TrainingCorpus.Load(args[0]), GoldCorpus.Load(args[1]));
        var trainer = new ModelTrainer([.. OpenValueModel.Labels], OpenValueFeatures.Count, Lambda);
        List<(string Writer, Example Example)> sites = [.. samples.Where(s => !s.IsLost).Select(s => (s.Writer, s.Example))];
        List<(string Writer, Example Example)> beginnings = [.. samples.SelectMany(s => s.Beginnings.Select(b => (s.Writer, b)))];
        new OpenValueFigures([.. samples.Where(s => !s.IsMade)], new LeftOutModels(trainer, sites), new LeftOutModels(trainer, beginnings),
            args.Contains("--errors")).Describe(output);
        if (args.Count < 3) return 0;
        Write(args[2], "open-values", trainer, sites);
        Write(args[2], "open-value-beginnings", trainer, beginnings);
        return 0;
    }

    private static void Write(string folder, string name, ModelTrainer trainer, List<(string Writer, Example Example)> examples) =>
        ModelFolder.Write(folder, name, trainer.Train([.. examples.Select(e => e.Example)], []));
}
