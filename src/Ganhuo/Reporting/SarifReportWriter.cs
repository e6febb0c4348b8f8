using System.Text.Json;
using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Reporting;

/// <summary>
/// SARIF 2.1.0: one run, whose driver knows every rule with its page as help; a result a finding, anchored in the text
/// by line, column and UTF-16 offset, with a fingerprint that outlives edits elsewhere; reports that could not be read
/// as notifications of the invocation. Columns count UTF-16 units, ends are exclusive.
/// </summary>
public sealed class SarifReportWriter : IReportWriter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private readonly Stream output;
    private readonly Language language;
    private readonly Baseline? known;
    private readonly string knowledge;
    private readonly Utf8JsonWriter json;
    private readonly Dictionary<string, int> ruleIndex;
    private readonly List<(string Source, SourceReport Report)> reports = [];

    /// <summary>Begins on <paramref name="output"/>; nothing is written before <see cref="Complete"/>.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">Of messages and help.</param>
    /// <param name="known">
    /// Findings dismissed before are marked <c>unchanged</c> and suppressed, others <c>new</c>; null writes no state.
    /// </param>
    /// <param name="knowledge">What the reports are judged by, as <see cref="ToolIdentity.KnowledgeWith"/> names it; null for what is
    /// shipped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public SarifReportWriter(Stream output, Language language = Language.Chinese, Baseline? known = null, string? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        (this.output, this.language, this.known, this.knowledge) = (output, language, known, knowledge ?? ToolIdentity.Knowledge);
        json = new Utf8JsonWriter(output, JsonLayout.Indented);
        ruleIndex = RuleCatalogue.All.Select((rule, i) => (rule.Id, i))
            .ToDictionary(r => r.Id, r => r.i, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public void Write(SourceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        reports.Add((report.Source, report));
    }

    /// <inheritdoc/>
    public void Complete()
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteString("language", language == Language.Chinese ? "zh-CN" : "en-US");
        WriteInvocation();
        WriteArtifacts();
        json.WriteStartArray("results");
        for (var i = 0; i < reports.Count; i++)
            if (reports[i].Report.Analysis is { } analysis) WriteResults(i, reports[i].Source, analysis);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Dispose();
        output.WriteByte((byte)'\n');
    }

    private void WriteTool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", ToolIdentity.Name);
        json.WriteString("version", ToolIdentity.Version);
        json.WriteString("dottedQuadFileVersion", ToolIdentity.Version.Split('-')[0] + ".0");
        json.WriteStartObject("properties");
        json.WriteString("knowledge", knowledge);
        json.WriteEndObject();
        json.WriteStartArray("rules");
        foreach (var rule in RuleCatalogue.All) WriteRule(rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(RuleDescriptor rule)
    {
        var page = RuleCatalogue.PageOf(rule.Id);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        Text("shortDescription", rule.Title.In(language));
        Text("fullDescription", $"{rule.Title.In(language)}. {rule.Criterion.In(language)}");
        json.WriteStartObject("help");
        json.WriteString("text", rule.Advice.In(language));
        json.WriteString("markdown", page);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", rule.Severity.Key());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteInvocation()
    {
        var refused = reports.Index().Where(r => r.Item.Report.Unreadable is not null).ToList();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", refused.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var (index, (source, report)) in refused)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            Text("message", report.Unreadable!.Value.In(language));
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            Artifact(source, index);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteArtifacts()
    {
        json.WriteStartArray("artifacts");
        foreach (var (source, report) in reports)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", UriOf(source));
            json.WriteEndObject();
            if (report.Analysis is { } analysis)
            {
                json.WriteStartObject("properties");
                json.WriteString("reportType", analysis.Type.Id);
                json.WriteNumber("score", JsonNumbers.Points(analysis.Score.Score));
                var composition = JsonNumbers.Shares(analysis.Score.Composition);
                json.WriteStartObject("composition");
                json.WriteNumber("concrete", composition.Concrete);
                json.WriteNumber("plain", composition.Plain);
                json.WriteNumber("required", composition.Required);
                json.WriteNumber("boilerplate", composition.Boilerplate);
                json.WriteNumber("unfilled", composition.Unfilled);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteResults(int index, string source, ReportAnalysis analysis)
    {
        var anchors = FindingAnchors.Of(analysis);
        var dismissed = known?.Holds(analysis);
        for (var i = 0; i < analysis.Findings.Length; i++)
        {
            var finding = analysis.Findings[i];
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Rule.Id);
            json.WriteNumber("ruleIndex", ruleIndex[finding.Rule.Id]);
            json.WriteString("level", finding.Severity.Key());
            Text("message", $"{finding.Message.In(language)} {finding.Rule.Advice.In(language)}");
            json.WriteStartArray("locations");
            Location(source, index, analysis.Source, finding.Span);
            json.WriteEndArray();
            WriteRelated(source, index, analysis.Source, finding);
            json.WriteStartObject("partialFingerprints");
            json.WriteString("ganhuoFinding/v2", anchors[i]);
            json.WriteEndObject();
            if (dismissed is { } states) WriteState(states[i]);
            json.WriteEndObject();
        }
    }

    private void WriteState(bool dismissed)
    {
        json.WriteString("baselineState", dismissed ? "unchanged" : "new");
        if (!dismissed) return;
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteRelated(string source, int index, SourceText text, Finding finding)
    {
        if (finding.Related.IsEmpty) return;
        json.WriteStartArray("relatedLocations");
        foreach (var related in finding.Related)
        {
            if (related.Source is null) Location(source, index, text, related.Span);
            else OtherLocation(related);
        }

        json.WriteEndArray();
    }

    private void Location(string source, int index, SourceText text, TextSpan span)
    {
        var (start, end) = (text.PositionOf(span.Start), text.PositionOf(span.End));
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        Artifact(source, index);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        json.WriteStartObject("snippet");
        json.WriteString("text", text.TextOf(span));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void OtherLocation(RelatedSpan related)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        Artifact(related.Source!, -1);
        json.WriteStartObject("region");
        if (related.Line is { } line) json.WriteNumber("startLine", line);
        json.WriteNumber("charOffset", related.Span.Start);
        json.WriteNumber("charLength", related.Span.Length);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Artifact(string source, int index)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(source));
        if (index >= 0) json.WriteNumber("index", index);
        json.WriteEndObject();
    }

    private void Text(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // A name may hold what a URI may not; standard input has a name of its own.
    private static string UriOf(string source) =>
        source == "-" ? "stdin" : string.Join('/', source.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
