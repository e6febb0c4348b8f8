using System.CommandLine;
using System.Text;
using Ganhuo.Cli.Commands;
using Ganhuo.Cli.Outputs;
using Ganhuo.Training.Evaluating;
using Ganhuo.Training.Publishing;

namespace Ganhuo.Cli.Training;

/// <summary>Evaluates and writes the figures where they were asked for.</summary>
internal static class EvaluationRun
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="UsageException">
    /// A file cannot be read or is broken, or has labels the model does not know.
    /// </exception>
    public static int Run(ParseResult parsed, EvaluateOptions options, CancellationToken cancellation)
    {
        try
        {
            var evaluation = Evaluate(parsed, options, cancellation);
            Write(evaluation, parsed.GetValue(options.Format)!, parsed.GetValue(options.Output), GivenFiles.Of(
                [parsed.GetValue(options.Gold), parsed.GetValue(options.Model),
                    .. parsed.GetValue(options.Training) ?? []]));
            if (parsed.GetValue(options.Readme) is { } readme) Rewrite(readme, evaluation);
            return ExitStatus.Done;
        }
        catch (Exception e) when (e is FormatException or FileNotFoundException or DirectoryNotFoundException
            or UnauthorizedAccessException)
        {
            throw new UsageException(e.Message);
        }
    }

    public static string Schema() => EvaluationSchema.Text;

    private static Evaluation Evaluate(ParseResult parsed, EvaluateOptions options, CancellationToken cancellation)
    {
        var evaluation = Evaluation.Of(
            new EvaluationRequest(
                parsed.GetValue(options.Gold)!, parsed.GetValue(options.Part),
                ModelOption.Load(parsed.GetValue(options.Model)),
                parsed.GetValue(options.Training) ?? []),
            cancellation);
        if (parsed.GetValue(options.Totals)) return evaluation.TotalsOnly();
        return parsed.GetValue(options.Errors) ? evaluation : evaluation with { Errors = [] };
    }

    private static void Write(Evaluation evaluation, string format, string? path, GivenFiles given)
    {
        using var target = path is null
            ? OutputTarget.StandardOutput()
            : OutputTarget.ToFile(path, "evaluation." + (format == "text" ? "txt" : format), given);
        if (format == "json")
        {
            EvaluationJson.Write(evaluation, target.Stream);
        }
        else
        {
            using var writer = new StreamWriter(target.Stream, Utf8, leaveOpen: true) { NewLine = "\n" };
            if (format == "html") new EvaluationHtml(writer).Write(evaluation);
            else new EvaluationText(writer).Write(evaluation);
        }

        target.Commit();
    }

    private static void Rewrite(string readme, Evaluation evaluation)
    {
        var text = File.ReadAllText(readme);
        if (ReadmeTables.FileOfAll(text) is { } all)
            Write(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(readme))!, all), ReadmeTables.All(evaluation));
        Write(readme, ReadmeTables.Rewrite(text, evaluation));
    }

    private static void Write(string path, string text)
    {
        using var target = OutputTarget.ToFile(path, "README.md");
        target.Stream.Write(Utf8.GetBytes(text));
        target.Commit();
    }
}
