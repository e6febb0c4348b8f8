using System.Text.Json;

namespace Ganhuo.Training.Evaluating;

/// <summary>One part (development or test) of corpus/gold, read whole, in ordinal order of file name.</summary>
internal sealed record GoldCorpus(IReadOnlyList<GoldReport> Reports, IReadOnlyList<GoldParagraph> Paragraphs)
{
    /// <exception cref="FormatException">A label file is broken; the message names file and reason.</exception>
    public static GoldCorpus Load(string gold, string part) => new(
        [.. Files(Path.Combine(gold, "labels", part), "*.json").Select(f => Report(gold, f))],
        [.. Files(Path.Combine(gold, "paragraphs", part), "*.jsonl").SelectMany(ReadParagraphs)]);

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)
            : [];

    private static GoldReport Report(string gold, string file)
    {
        var labels = Parse(file, 1, File.ReadAllText(file), GoldJson.Default.GoldLabels);
        return new GoldReport(
            Path.GetFileNameWithoutExtension(file), File.ReadAllText(Path.Combine(gold, labels.Source)), labels);
    }

    private static IEnumerable<GoldParagraph> ReadParagraphs(string file) => File.ReadLines(file)
        .Select((line, index) => (line, index))
        .Where(l => l.line.Length > 0)
        .Select(l => Parse(file, l.index + 1, l.line, GoldJson.Default.GoldParagraph));

    private static T Parse<T>(string file, int line, string json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type)
                ?? throw new FormatException($"{Path.GetFileName(file)}:{line}: null");
        }
        catch (JsonException e)
        {
            throw new FormatException($"{Path.GetFileName(file)}:{line}: {e.Message}", e);
        }
    }
}
