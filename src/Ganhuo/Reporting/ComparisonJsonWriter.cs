using System.Text.Json;
using Ganhuo.Detecting.Reuse;
using Ganhuo.Text;

namespace Ganhuo.Reporting;

/// <summary>A comparison as one JSON document; the order of fields is fixed.</summary>
public static class ComparisonJsonWriter
{
    private const int SchemaVersion = 1;

    /// <summary>Writes the document; the stream is not closed.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="comparison">What was found.</param>
    /// <param name="knowledge">What it was found by, as <see cref="ToolIdentity.KnowledgeWith"/> names it; null for what is
    /// shipped.</param>
    /// <exception cref="ArgumentNullException">The stream or the comparison is null.</exception>
    public static void Write(Stream output, ReportComparison comparison, string? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        using (var json = new Utf8JsonWriter(output, JsonLayout.Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            ReportJson.WriteTool(json, knowledge);
            WriteReport(json, "before", comparison.Before);
            WriteReport(json, "after", comparison.After);
            json.WriteNumber("reusedShare", JsonNumbers.Share(comparison.ReusedShare));
            json.WriteStartObject("measures");
            foreach (var (name, value) in comparison.Measures) json.WriteNumber(name, JsonNumbers.Share(value));
            json.WriteEndObject();
            json.WriteStartArray("passages");
            foreach (var passage in comparison.Passages) WritePassage(json, comparison, passage);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteReport(Utf8JsonWriter json, string name, NamedReport report)
    {
        json.WriteStartObject(name);
        json.WriteString("source", report.Name);
        json.WriteString("unit", report.Unit);
        if (report.Year is { } year) json.WriteNumber("year", year);
        else json.WriteNull("year");
        json.WriteEndObject();
    }

    private static void WritePassage(Utf8JsonWriter json, ReportComparison comparison, ReusedPassage passage)
    {
        json.WriteStartObject();
        json.WriteString("kind", ComparisonWords.Key(passage.Kind));
        json.WriteBoolean("own", passage.Source.IsOwn);
        json.WriteNumber("similarity", JsonNumbers.Share(passage.Similarity));
        WritePlace(json, "before", comparison.Before.Text, passage.Source.Span);
        WritePlace(json, "after", comparison.After.Text, passage.Span);
        json.WriteStartArray("changes");
        foreach (var change in passage.Changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", ComparisonWords.Key(change.Kind));
            WritePlace(json, "before", comparison.Before.Text, change.Source);
            WritePlace(json, "after", comparison.After.Text, change.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string name, SourceText text, TextSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteNumber("line", text.PositionOf(span.Start).Line);
        json.WriteString("text", text.TextOf(span));
        json.WriteEndObject();
    }
}
