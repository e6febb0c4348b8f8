using System.Text.Json;
using Ganhuo.Text;

namespace Ganhuo.Reporting;

/// <summary>
/// One JSON object a line, each a report as <c>ganhuo.schema.json</c> describes it under <c>report</c>. Every line
/// says which schema it keeps to and what wrote it, so that lines of several runs may be put together, sorted or split.
/// </summary>
public sealed class JsonLinesReportWriter : IReportWriter
{
    private readonly Stream output;
    private readonly Utf8JsonWriter json;
    private readonly ReportJson reports;

    /// <summary>Begins on <paramref name="output"/>.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">Of messages.</param>
    /// <param name="knowledge">What the reports are judged by, as <see cref="ToolIdentity.KnowledgeWith"/> names it; null for what is
    /// shipped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public JsonLinesReportWriter(Stream output, Language language = Language.Chinese, string? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
        json = new Utf8JsonWriter(output, JsonLayout.Line);
        reports = new ReportJson(json, language, knowledge);
    }

    /// <inheritdoc/>
    public void Write(SourceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        reports.Write(report, standsAlone: true);
        json.Flush();
        json.Reset();
        output.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Complete() => json.Dispose();
}
