using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Ganhuo.Cli.Archives;

/// <summary>Reads a manifest: a CSV file with the columns <c>path</c>, <c>unit</c> and <c>year</c>, the last two optional;
/// paths are relative to its folder.</summary>
internal static class Manifest
{
    /// <exception cref="UsageException">The file cannot be read, or has no column <c>path</c>.</exception>
    public static ImmutableArray<ManifestRow> Read(string file)
    {
        try
        {
            using var csv = new CsvReader(new StreamReader(file), new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                PrepareHeaderForMatch = static a => a.Header.Trim().TrimStart('\uFEFF').ToLowerInvariant(),
                MissingFieldFound = null,
                BadDataFound = null,
            });
            if (!csv.Read() || !csv.ReadHeader() || csv.GetFieldIndex("path", isTryGet: true) < 0)
                throw new UsageException($"--manifest {file}: 没有 path 一列 there is no column path");
            var rows = ImmutableArray.CreateBuilder<ManifestRow>();
            while (csv.Read())
                if (csv.GetField("path") is { Length: > 0 } path) rows.Add(new ManifestRow(path, csv.GetField("unit"), csv.GetField("year")));
            return rows.DrainToImmutable();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CsvHelperException)
        {
            throw new UsageException($"--manifest {file}: 无法读取 cannot be read ({e.Message.Split('\n')[0]})");
        }
    }
}
