using System.Text.Json;
using Ganhuo.Text;

namespace Ganhuo.Reporting;

/// <summary>One JSON object a line, each a report as <c>ganhuo.schema.json</c> describes it under <c>report</c>.</summary>
public sealed class JsonLinesReportWriter : IReportWriter
{
    private readonly Stream output;
    private readonly Utf8JsonWriter json;
    private readonly ReportJson reports;

    /// <summary>Begins on <paramref name="output"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public JsonLinesReportWriter(Stream output, Language language = Language.Chinese)
        : this(output, language, namesTool: false)
    {
    }

    /// <summary>The same, where each line is to say what made it: a line of an archive is cited by itself.</summary>
    internal JsonLinesReportWriter(Stream output, Language language, bool namesTool)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
        json = new Utf8JsonWriter(output, JsonLayout.Line);
        reports = new ReportJson(json, language, namesTool);
    }

    /// <inheritdoc/>
    public void Write(SourceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        reports.Write(report);
        json.Flush();
        json.Reset();
        output.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Complete() => json.Dispose();
}
