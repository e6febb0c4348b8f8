using System.Collections.Immutable;
using Ganhuo.Detecting.Slots;
using Ganhuo.Training.Evaluating;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Slots;

/// <summary>
/// <c>train-notes CORPUS GOLD [MODELS [--errors]]</c>: says how well notes to the writer are told from the report, of writers
/// that were not read, and trains the model on all and writes it into MODELS.
/// </summary>
internal static class TrainNotesCommand
{
    /// <summary>Strength of the penalty on weights.</summary>
    public const double Lambda = 1e-5;

    // Which sites of a labelled line are meant is asked of models that have read what the round before it chose.
    private const int Rounds = 3;

    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        if (args.Count is < 2 or > 4)
        {
            Console.Error.WriteLine("usage: train-notes CORPUS GOLD [MODELS [--errors]]");
            return 2;
        }

        var all = NoteSamples.Of(TrainingCorpus.Load(args[0]), GoldCorpus.ContextsOf(Path.Combine(args[0], "notes")),
            GoldCorpus.Load(args[1]));
        var trainer = new ModelTrainer([.. NoteModel.Labels], NoteFeatures.Count, Lambda);
        // Most notes stand in brackets, and of sentences the short ones are likelier meant.
        var chosen = NoteSamples.Known(NoteSamples.Choose(all, s => s.Kind == NoteSiteKind.Sentence ? -s.Text.Length : 1));
        for (var round = 0; ; round++)
        {
            var figures = new NoteFigures(all, new LeftOutModels(trainer, [.. chosen.Select(s => (s.Writer, s.Example))]));
            if (round == Rounds)
            {
                figures.Describe(output, args.Contains("--errors"));
                break;
            }

            chosen = NoteSamples.Known(NoteSamples.Choose(all, figures.Likely));
        }

        output.WriteLine($"{chosen.Count(s => s.IsNote)} notes of {chosen.Length} sites");
        if (args.Count < 3) return 0;
        ModelFolder.Write(args[2], "notes", trainer.Train([.. chosen.Select(s => s.Example)], []));
        return 0;
    }
}
