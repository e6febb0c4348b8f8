using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Ganhuo.Training.Archives;

/// <summary>What somebody says was taken from where.</summary>
/// <param name="Rule">The rule that says so, such as GH602; empty where pairs of reports are all that is said.</param>
/// <param name="Target">The later report, as truth.jsonl names it.</param>
/// <param name="Start">Where the passage begins in it.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Source">The report it is said to be from, likewise.</param>
internal sealed record FoundReuse(string Rule, string Target, int Start, int End, string Source)
{
    private const string Missing = "no such column: ";

    private static readonly string[] Rules = ["GH601", "GH602", "GH603", "GH604"];

    /// <summary>The passages in <c>findings.csv</c> of a run.</summary>
    /// <exception cref="FormatException">A column is missing.</exception>
    public static IEnumerable<FoundReuse> OfRun(string findings)
    {
        using var csv = new CsvParser(new StreamReader(findings), new CsvConfiguration(CultureInfo.InvariantCulture));
        csv.Read();
        var head = csv.Record ?? [];
        var (source, rule, start, end, other) = (Of("source"), Of("rule"), Of("start"), Of("end"), Of("otherSource"));
        while (csv.Read())
            if (Rules.Contains(csv[rule]))
                yield return new FoundReuse(csv[rule], NameOf(csv[source]), Whole(csv[start]), Whole(csv[end]), NameOf(csv[other]));

        int Of(string name) => Array.IndexOf(head, name) is >= 0 and var at
            ? at : throw new FormatException($"{findings}: {Missing}{name}");
    }

    /// <summary>Pairs of reports that some other program calls alike, one a line, parted by a tab.</summary>
    public static IEnumerable<FoundReuse> OfPairs(string file) =>
        from line in File.ReadLines(file)
        let pair = line.Split('\t')
        where pair.Length == 2
        select new FoundReuse("", NameOf(pair[0]), 0, 0, NameOf(pair[1]));

    // A run names a report as it was given, truth.jsonl by year and unit: the last two parts of either.
    private static string NameOf(string path)
    {
        var parts = path.Split('/', '\\');
        return string.Join('/', parts[Math.Max(0, parts.Length - 2)..]);
    }

    private static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
