using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Training.Evaluating;

/// <summary>
/// Labelled paragraphs from a file: JSON lines (<c>.jsonl</c>), or a table with a header (<c>.csv</c>, <c>.tsv</c>) in any
/// encoding a report may have. Fields are text, role, dimension, heading, id, in English or Chinese; a role is a key or
/// its Chinese word. Dimensions are kept as they stand: whether they are the unified ones is for <see cref="UnifiedLabels"/>.
/// </summary>
internal static class LabelledFile
{
    /// <summary>Most labelled paragraphs of one file.</summary>
    public const int MostParagraphs = 1_000_000;

    private static readonly string[] Text = ["text", "正文", "段落", "内容", "文本"];
    private static readonly string[] Role = ["role", "角色", "部分"];
    private static readonly string[] Dimension = ["dimension", "维度", "方面", "类别"];
    private static readonly string[] Heading = ["heading", "标题", "小标题"];
    private static readonly string[] Id = ["id", "编号", "序号"];

    public static bool IsKnown(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".JSONL" or ".CSV" or ".TSV";

    /// <exception cref="FormatException">The file is broken; the message names file, line and reason.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<GoldParagraph> Read(string path)
    {
        var name = Path.GetFileName(path);
        if (new FileInfo(path).Length > Limits.MaxFileBytes) throw new FormatException($"{name}: 文件过大 the file is too large");
        var outcome = PlainTextReader.Read(File.ReadAllBytes(path));
        if (outcome.Text is not { } text) throw new FormatException($"{name}: {outcome.Reason.Chinese} {outcome.Reason.English}");
        var extension = Path.GetExtension(path).ToUpperInvariant();
        var read = extension == ".JSONL" ? Lines(name, text.Content) : Rows(name, text.Content, extension == ".TSV" ? "\t" : ",");
        List<GoldParagraph> paragraphs = [.. read.Take(MostParagraphs + 1)];
        if (paragraphs.Count > MostParagraphs)
            throw new FormatException($"{name}: 超过 {MostParagraphs} 段 more than {MostParagraphs} paragraphs");
        return paragraphs.Count > 0 ? paragraphs : throw new FormatException($"{name}: 没有标注的段落 holds no labelled paragraph");
    }

    private static IEnumerable<GoldParagraph> Lines(string name, string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return Line($"{name}:{number}", line);
        }
    }

    private static GoldParagraph Line(string place, string line)
    {
        try
        {
            var detail = JsonSerializer.Deserialize(line, GoldJson.Default.GoldDetail) ?? throw new FormatException($"{place}: null");
            using var json = JsonDocument.Parse(line);
            return Checked(place, names => Field(json.RootElement, names)) with
            {
                Writer = detail.Writer ?? "",
                Type = detail.Type ?? "",
                Year = detail.Year,
                Level = detail.Level ?? -1,
                Evidence = detail.Evidence,
                Placeholders = detail.Placeholders,
                Note = detail.Note,
            };
        }
        catch (JsonException e)
        {
            throw new FormatException($"{place}: {e.Message}", e);
        }
    }

    private static string? Field(JsonElement json, string[] names)
    {
        foreach (var name in names)
            if (json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                return value.ToString();
        return null;
    }

    private static IEnumerable<GoldParagraph> Rows(string name, string text, string delimiter)
    {
        using var csv = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            BadDataFound = null,
            MaxFieldSize = Limits.MaxFieldCharacters,
        });
        if (!Advance(name, csv)) throw new FormatException($"{name}: 表格为空 the table is empty");
        var columns = csv.Record!.Select(c => c.Trim()).ToList();
        if (Column(columns, Text) < 0)
            throw new FormatException($"{name}: 没有正文列 has no column of the text ({string.Join(", ", Text)}); {string.Join(", ", columns)}");
        while (Advance(name, csv))
            yield return Checked($"{name}:{csv.RawRow}", names => Cell(csv, Column(columns, names)));
    }

    private static bool Advance(string name, CsvParser csv)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvHelperException e)
        {
            throw new FormatException($"{name}:{csv.RawRow}: 表格格式有误 the table is broken ({e.GetType().Name})", e);
        }
    }

    private static int Column(List<string> columns, string[] names) =>
        columns.FindIndex(c => names.Contains(c, StringComparer.OrdinalIgnoreCase));

    private static string? Cell(CsvParser csv, int column) => column >= 0 && column < csv.Count ? csv[column] : null;

    private static GoldParagraph Checked(string place, Func<string[], string?> field)
    {
        string Given(string[] names) => field(names)?.Trim() ?? "";
        var (text, heading, id) = (Given(Text), Given(Heading), Given(Id));
        if (text.Length == 0) throw new FormatException($"{place}: 没有正文 has no text");
        return new GoldParagraph(
            id.Length > 0 ? id : place, "", "", null, heading.Length > 0 ? heading : null, text,
            RoleOf(place, Given(Role)), Given(Dimension));
    }

    private static string RoleOf(string place, string role)
    {
        if (role.Length == 0 || Vocabulary.TryParseRole(role, out _)) return role;
        foreach (var known in Enum.GetValues<SectionRole>())
            if (known.ChineseName() == role) return known.Key();
        var keys = string.Join(", ", Enum.GetValues<SectionRole>().Select(r => $"{r.Key()} {r.ChineseName()}"));
        throw new FormatException($"{place}: 没有角色“{role}” there is no such role; {keys}");
    }
}
