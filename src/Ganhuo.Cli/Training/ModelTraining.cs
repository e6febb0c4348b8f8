using Ganhuo.Cli.Outputs;
using Ganhuo.Training.Evaluating;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Cli.Training;

/// <summary>Reads labelled files, trains, and leaves a whole model file or none.</summary>
internal static class ModelTraining
{
    /// <exception cref="UsageException">
    /// A file cannot be read or is broken, or its labels cannot be told apart.
    /// </exception>
    public static int Run(string[] gold, string output, CancellationToken cancellation)
    {
        try
        {
            var model = new OwnModelTraining(Terminal.Say, cancellation).Train(LabelledFiles.Read(gold));
            using var target = OutputTarget.ToFile(output, "ganhuo.model", GivenFiles.Of(gold));
            model.Write(target.Stream);
            target.Commit();
            return ExitStatus.Done;
        }
        catch (Exception e) when (e is FormatException or FileNotFoundException or DirectoryNotFoundException
            or UnauthorizedAccessException)
        {
            throw new UsageException(e.Message);
        }
    }
}
