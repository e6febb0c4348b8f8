using System.Text.Json;

namespace Ganhuo.Training.Evaluating;

/// <summary>Whole reports and lone paragraphs with their labels, in ordinal order of file name.</summary>
internal sealed record GoldCorpus(IReadOnlyList<GoldReport> Reports, IReadOnlyList<GoldParagraph> Paragraphs)
{
    /// <summary>Short stretches of which only the empty slots are labelled.</summary>
    public IReadOnlyList<GoldContext> Contexts { get; init; } = [];

    private const string Development = "development";

    /// <summary>
    /// A file of labelled paragraphs, or a folder of such files; or a folder laid out as corpus/gold (<c>labels</c>,
    /// <c>reports</c>, <c>paragraphs</c>, <c>contexts</c>, each in parts), of which one part is read.
    /// </summary>
    /// <exception cref="FormatException">A label file is broken, or there is none; the message names file and reason.</exception>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    public static GoldCorpus Load(string gold, string? part = null)
    {
        if (!Directory.Exists(gold)) return new([], LabelledFile.Read(gold));
        if (part is null && Directory.EnumerateFiles(gold).Any(LabelledFile.IsKnown)) return new([], LabelledFiles.Read([gold]).Paragraphs);
        part ??= Development;
        var corpus = new GoldCorpus(
            [.. Files(Path.Combine(gold, "labels", part), "*.json").Select(f => Report(gold, f))],
            [.. Files(Path.Combine(gold, "paragraphs", part), "*.jsonl").SelectMany(LabelledFile.Read)])
        {
            Contexts = [.. ContextsOf(Path.Combine(gold, "contexts", part))],
        };
        return corpus.Reports.Count + corpus.Paragraphs.Count > 0
            ? corpus
            : throw new FormatException($"{gold}: 没有 labels/{part} 或 paragraphs/{part} there is neither");
    }

    /// <summary>The short stretches of the files of a folder; none where there is no such folder.</summary>
    public static IEnumerable<GoldContext> ContextsOf(string folder) => Files(folder, "*.jsonl").SelectMany(ReadContexts);

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)
            : [];

    private static IEnumerable<GoldContext> ReadContexts(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            yield return Context(line)
                ?? throw new FormatException($"{Path.GetFileName(file)}:{number}: 缺少 lacks one of id, writer, text, placeholders");
        }
    }

    private static GoldContext? Context(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, GoldJson.Default.GoldContext) is { Id: not null, Writer: not null, Text: not null,
                Placeholders: not null } context ? context : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static GoldReport Report(string gold, string file)
    {
        var labels = Labels(file);
        return new GoldReport(
            Path.GetFileNameWithoutExtension(file), File.ReadAllText(Path.Combine(gold, labels.Source)), labels);
    }

    private static GoldLabels Labels(string file)
    {
        var name = Path.GetFileName(file);
        try
        {
            var labels = JsonSerializer.Deserialize(File.ReadAllText(file), GoldJson.Default.GoldLabels)
                ?? throw new FormatException($"{name}: null");
            return IsWhole(labels) ? labels : throw new FormatException(
                $"{name}: 缺少字段 lacks one of source, sections, dimensions, paragraphs, placeholders, findings, evidence");
        }
        catch (JsonException e)
        {
            throw new FormatException($"{name}: {e.Message}", e);
        }
    }

    private static bool IsWhole(GoldLabels labels) =>
        labels is { Source: not null, Sections: not null, Dimensions: not null, Paragraphs: not null, Placeholders: not null,
            Findings: not null, Evidence: not null };
}
