using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Reporting;

namespace Ganhuo.Cli.Archives;

/// <summary>What a run came to: counts, distributions by stratum, units by score, findings by rule. All in a fixed order.</summary>
internal sealed class ArchiveSummary(TemplateTable templates)
{
    private const int Named = 20;

    private readonly Dictionary<string, (double Sum, int Count)> units = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Findings, int Reports)> rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> reasons = new(StringComparer.Ordinal);

    public int Reports { get; private set; }

    /// <summary>Groups of reports of one template, the largest first, the earliest member of each first.</summary>
    public ImmutableArray<ImmutableArray<ReportKey>> Templates => templates.Groups;

    public int Unreadable { get; private set; }

    public void Add(ReportRow row)
    {
        Reports++;
        if (row.Reason is { } reason)
        {
            Unreadable++;
            reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
            return;
        }

        if (row.Unit is { } unit)
        {
            var (sum, count) = units.GetValueOrDefault(unit);
            units[unit] = (sum + row.Score, count + 1);
        }

        foreach (var rule in row.Rules.GroupBy(r => r, StringComparer.Ordinal))
        {
            var (findings, reports) = rules.GetValueOrDefault(rule.Key);
            rules[rule.Key] = (findings + rule.Count(), reports + 1);
        }
    }

    /// <summary>Distribution of scores by stratum, in ordinal order of name; set once the run is collected.</summary>
    public IReadOnlyList<StratumScores> Strata { get; private set; } = [];

    /// <summary>Units by mean score, the worst first; ties by name.</summary>
    public IEnumerable<(string Unit, double Score, int Reports)> Units =>
        units.Select(u => (u.Key, u.Value.Sum / u.Value.Count, u.Value.Count))
            .OrderBy(u => u.Item2).ThenBy(u => u.Key, StringComparer.Ordinal);

    /// <summary>Rules by how many reports they speak of, the most first.</summary>
    public IEnumerable<(string Rule, int Findings, int Reports)> Rules =>
        rules.Select(r => (r.Key, r.Value.Findings, r.Value.Reports)).OrderByDescending(r => r.Reports)
            .ThenBy(r => r.Key, StringComparer.Ordinal);

    public void Write(Stream output, ArchiveParameters parameters, ArchiveStanding standing)
    {
        using var json = new Utf8JsonWriter(output,
            new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        ReportJson.WriteTool(json, parameters.KnowledgeInUse);
        json.WriteString("cite", Citation.English(parameters.KnowledgeInUse));
        json.WritePropertyName("parameters");
        JsonSerializer.Serialize(json, parameters, ArchiveJson.Default.ArchiveParameters);
        json.WriteNumber("reports", Reports);
        json.WriteNumber("unreadable", Unreadable);
        WriteReasons(json);
        WriteStrata(json, standing);
        WriteUnits(json, "worstUnits", Units.Take(Named));
        WriteUnits(json, "bestUnits", Units.Reverse().Take(Named));
        WriteRules(json);
        WriteTemplates(json);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private void WriteReasons(Utf8JsonWriter json)
    {
        json.WriteStartObject("reasons");
        foreach (var (reason, count) in reasons) json.WriteNumber(reason, count);
        json.WriteEndObject();
    }

    private void WriteStrata(Utf8JsonWriter json, ArchiveStanding standing)
    {
        Strata = [.. standing.Strata.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => StratumScores.Of(s.Key, s.Value))];
        json.WriteStartArray("strata");
        foreach (var stratum in Strata)
        {
            json.WriteStartObject();
            json.WriteString("stratum", stratum.Name);
            json.WriteNumber("reports", stratum.Reports);
            json.WriteNumber("mean", stratum.Mean);
            json.WriteNumber("least", stratum.Least);
            json.WriteNumber("quarter", stratum.Quarter);
            json.WriteNumber("median", stratum.Median);
            json.WriteNumber("threeQuarters", stratum.ThreeQuarters);
            json.WriteNumber("most", stratum.Most);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnits(Utf8JsonWriter json, string name, IEnumerable<(string Unit, double Score, int Reports)> units)
    {
        json.WriteStartArray(name);
        foreach (var (unit, score, reports) in units)
        {
            json.WriteStartObject();
            json.WriteString("unit", unit);
            json.WriteNumber("score", Math.Round(score, 2));
            json.WriteNumber("reports", reports);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTemplates(Utf8JsonWriter json)
    {
        var groups = Templates;
        json.WriteNumber("clusters", groups.Length);
        json.WriteNumber("clusteredReports", groups.Sum(t => t.Length));
        json.WriteStartArray("largestClusters");
        foreach (var group in groups.Take(Named))
        {
            json.WriteStartObject();
            json.WriteNumber("reports", group.Length);
            json.WriteNumber("units", group.Select(m => m.Unit ?? m.Source).Distinct(StringComparer.Ordinal).Count());
            json.WriteString("earliest", group[0].Source);
            json.WriteString("unit", group[0].Unit);
            if (group[0].Year is { } first) json.WriteNumber("year", first);
            if (group.Max(m => m.Year) is { } last) json.WriteNumber("lastYear", last);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRules(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var (rule, findings, reports) in Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule);
            json.WriteNumber("findings", findings);
            json.WriteNumber("reports", reports);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
