using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// Reads a manifest: a CSV file in any encoding reports come in, with a column <c>path</c> and, if need be, <c>unit</c> and
/// <c>year</c>; paths are relative to its folder.
/// </summary>
internal sealed class Manifest
{
    private const int MostNamed = 5;

    private static readonly string[] PathNames = ["path", "file", "路径", "文件路径", "文件", "文件名"];
    private static readonly string[] UnitNames = ["unit", "单位", "报送单位", "单位名称"];
    private static readonly string[] YearNames = ["year", "年度", "年份"];

    private readonly string file;
    private readonly Dictionary<string, ManifestRow> rows = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ManifestRow>.Builder order = ImmutableArray.CreateBuilder<ManifestRow>();
    private readonly List<string> doubts = [];

    private Manifest(string file) => this.file = file;

    /// <summary>Its rows in order, each path once.</summary>
    public ImmutableArray<ManifestRow> Rows { get; private set; } = [];

    /// <summary>What is odd in it, for the person at the terminal: rows left out, years that are none.</summary>
    public IReadOnlyList<string> Doubts => doubts;

    /// <exception cref="UsageException">The file cannot be read, is no text, or has no column of paths; the message says which columns
    /// there are.</exception>
    public static Manifest Read(string file)
    {
        try
        {
            var outcome = PlainTextReader.Read(File.ReadAllBytes(file));
            if (!outcome.IsReadable) throw new UsageException($"--manifest {file}: {outcome.Reason.Chinese} {outcome.Reason.English}");
            var manifest = new Manifest(file);
            manifest.Parse(outcome.Text.Content);
            return manifest;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CsvHelperException)
        {
            throw new UsageException($"--manifest {file}: 无法读取 cannot be read ({e.Message.Split('\n')[0].TrimEnd('\r')})");
        }
    }

    private void Parse(string text)
    {
        using var csv = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = null,
            MaxFieldSize = Limits.MaxFieldCharacters,
        });
        string[] head = csv.Read() ? csv.Record ?? [] : [];
        var (path, unit, year) = (Find(head, PathNames), Find(head, UnitNames), Find(head, YearNames));
        if (path < 0)
        {
            var there = Terminal.Cut(string.Join('、', head), 120);
            throw new UsageException($"--manifest {file}: 没有 path 一列（现有：{there}） there is no column path (there are: {there})");
        }

        while (csv.Read()) Add(csv.Row, Cell(csv, path), Cell(csv, unit), Cell(csv, year));
        Rows = order.DrainToImmutable();
        if (doubts.Count > MostNamed)
        {
            var more = doubts.Count - MostNamed;
            doubts.RemoveRange(MostNamed, more);
            doubts.Add($"--manifest {file}: 另有 {more} 行类似 and {more} more rows like these");
        }
    }

    private void Add(int number, string? path, string? unit, string? year)
    {
        if (path is null) Doubt(number, "没有路径，略过 has no path, left out");
        else if (path.Contains('\0', StringComparison.Ordinal)) Doubt(number, "不是路径，略过 is no path, left out");
        else
        {
            if (year is not null && PathPattern.YearOf(year) is null)
                Doubt(number, $"年度“{Terminal.Cut(year, 20)}”不是年份，由材料正文判断 the year is none; it is read from the text");
            var row = new ManifestRow(path, unit, year);
            if (rows.TryAdd(path, row)) order.Add(row);
            else Doubt(number, row == rows[path]
                ? $"{path} 已列出，只算一次 is listed already and counts once"
                : $"{path} 已列出而单位或年度不同，以前面的为准 is listed already with another unit or year; the first counts");
        }
    }

    private void Doubt(int number, string what) => doubts.Add($"--manifest {file}: 第{number}行 row {number}: {what}");

    private static int Find(string[] head, string[] names) =>
        Array.FindIndex(head, h => names.Contains(h.Trim(), StringComparer.OrdinalIgnoreCase));

    private static string? Cell(CsvParser csv, int column) =>
        column >= 0 && column < csv.Count && csv[column].Trim() is { Length: > 0 } cell ? cell : null;
}
