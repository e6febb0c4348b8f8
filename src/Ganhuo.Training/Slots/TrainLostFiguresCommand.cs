using Ganhuo.Detecting.Slots;
using Ganhuo.Training.Evaluating;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Slots;

/// <summary>
/// <c>train-lost-figures CORPUS GOLD [MODELS [--errors]]</c>: says how well figures deleted without a mark are told, of
/// writers that were not read, and trains the model on all and writes it into MODELS.
/// </summary>
internal static class TrainLostFiguresCommand
{
    /// <summary>Strength of the penalty on weights.</summary>
    public const double Lambda = 3e-5;

    /// <summary>
    /// How much a measure word counts of which no figure was deleted: in reports there are many of these and hardly one of the others.
    /// </summary>
    public const double NoneWeight = 10;

    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        if (args.Count is < 2 or > 4)
        {
            Console.Error.WriteLine("usage: train-lost-figures CORPUS GOLD [MODELS [--errors]]");
            return 2;
        }

        var texts = LostFigureText.Of(TrainingCorpus.Load(args[0]), GoldCorpus.Load(args[1]));
        var samples = LostFigureSamples.Of(texts);
        var trainer = new ModelTrainer([.. LostFigureModel.Labels], LostFigureFeatures.Count, Lambda);
        List<(string Writer, Example Example)> examples =
            [.. samples.Where(s => !s.IsLabelled).Select(s => (s.Writer, s.Example with { Weight = s.IsLost ? 1 : NoneWeight }))];
        new LostFigureFigures(texts, new LeftOutModels(trainer, examples)).Describe(output, args.Contains("--errors"));
        if (args.Count < 3) return 0;
        ModelFolder.Write(args[2], "lost-figures", trainer.Train([.. examples.Select(e => e.Example)], []));
        return 0;
    }
}
