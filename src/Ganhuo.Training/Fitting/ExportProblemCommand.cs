using System.Globalization;
using Ganhuo.Classifying.Linear;

namespace Ganhuo.Training.Fitting;

/// <summary>
/// <c>export-problem CORPUS OUT</c>: writes what <c>train</c> minimises, in the format of liblinear, and the minimum it
/// found, so that another program can be asked for its own (compare-optimum.py beside this file).
/// </summary>
internal static class ExportProblemCommand
{
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        if (args.Count != 2)
        {
            Console.Error.WriteLine("usage: export-problem CORPUS OUT");
            return 2;
        }

        var paragraphs = TrainingCorpus.Load(args[0]);
        Directory.CreateDirectory(args[1]);
        using var minima = new StreamWriter(Path.Combine(args[1], "minima.tsv")) { NewLine = "\n" };
        minima.WriteLine("task\tlambda\tfeatures\tloss\tgradient");
        foreach (var task in TrainCommand.Tasks())
        {
            var trainer = new ModelTrainer(task.Labels, ParagraphFeatures.Count, TrainCommand.Lambda);
            var (used, loss) = trainer.Problem([.. paragraphs.Select(p => task.Read(p).Example)]);
            WriteExamples(Path.Combine(args[1], task.Name + ".svm"), loss.Examples);
            minima.WriteLine(Describe(task.Name, used.Length, loss));
            output.WriteLine($"{task.Name}: {loss.Examples.Count} examples, {used.Length} features");
        }

        return 0;
    }

    private static string Describe(string name, int features, SoftmaxLoss loss)
    {
        var (parameters, value) = SpannedFit.Minimise(loss);
        var gradient = new double[parameters.Length];
        loss.Value(parameters, gradient);
        return string.Create(CultureInfo.InvariantCulture,
            $"{name}\t{TrainCommand.Lambda:R}\t{features}\t{value:R}\t{Math.Sqrt(gradient.Sum(g => g * g)):R}");
    }

    private static void WriteExamples(string path, IReadOnlyList<Example> examples)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        foreach (var example in examples)
        {
            file.Write(example.Label);
            foreach (var (feature, value) in example.Features.Zip(example.Values).OrderBy(f => f.First))
                file.Write(string.Create(CultureInfo.InvariantCulture, $" {feature + 1}:{value:R}"));
            file.WriteLine();
        }
    }
}
