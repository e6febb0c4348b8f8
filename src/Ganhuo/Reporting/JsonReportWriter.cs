using System.Text.Json;
using Ganhuo.Text;

namespace Ganhuo.Reporting;

/// <summary>One JSON document with all reports, as <c>ganhuo.schema.json</c> describes it.</summary>
public sealed class JsonReportWriter : IReportWriter
{
    private readonly Stream output;
    private readonly Utf8JsonWriter json;
    private readonly ReportJson reports;

    /// <summary>Begins the document on <paramref name="output"/>.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">Of messages.</param>
    /// <param name="knowledge">What the reports are judged by, as <see cref="ToolIdentity.KnowledgeWith"/> names it; null for what is
    /// shipped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public JsonReportWriter(Stream output, Language language = Language.Chinese, string? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
        json = new Utf8JsonWriter(output, JsonLayout.Indented);
        reports = new ReportJson(json, language, knowledge);
        json.WriteStartObject();
        ReportJson.WriteHeader(json, knowledge);
        json.WriteStartArray("reports");
    }

    /// <inheritdoc/>
    public void Write(SourceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        reports.Write(report);
        json.Flush();
    }

    /// <inheritdoc/>
    public void Complete()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        json.Dispose();
        output.WriteByte((byte)'\n');
    }
}
