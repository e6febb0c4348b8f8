using System.Text.Json;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Fitting;

/// <summary>The labelled paragraphs of corpus/training, in ordinal order of file, then line.</summary>
internal static class TrainingCorpus
{
    public static IReadOnlyList<GoldParagraph> Load(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(file =>
            File.ReadLines(file).Where(l => l.Length > 0).Select(line =>
                JsonSerializer.Deserialize(line, GoldJson.Default.GoldParagraph)
                ?? throw new FormatException($"{Path.GetFileName(file)}: null"))),
    ];
}
