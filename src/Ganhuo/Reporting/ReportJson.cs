using System.Collections.Immutable;
using System.Text.Json;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo.Reporting;

/// <summary>
/// Writes one report as the object that <c>ganhuo.schema.json</c> describes; the order of fields is fixed.
/// </summary>
internal sealed class ReportJson(Utf8JsonWriter json, Language language, string? knowledge)
{
    public const int SchemaVersion = 1;

    private static readonly ImmutableArray<string> NullFields =
        ["title", "reportType", "year", "unit", "document", "characters", "score", "components", "composition",
            "measures"];

    private static readonly ImmutableArray<string> ListFields =
    [
        "sections", "dimensions", "paragraphs", "placeholders", "evidence", "clauses", "formulas", "links", "findings",
    ];

    /// <summary>Which schema what follows keeps to, and what wrote it.</summary>
    public static void WriteHeader(Utf8JsonWriter json, string? knowledge)
    {
        json.WriteNumber("schemaVersion", SchemaVersion);
        WriteTool(json, knowledge);
    }

    /// <summary>One report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="standsAlone">Whether it is a document of its own, and says itself what it keeps to.</param>
    public void Write(SourceReport report, bool standsAlone = false)
    {
        json.WriteStartObject();
        if (standsAlone) WriteHeader(json, knowledge);
        json.WriteString("source", report.Source);
        json.WriteString("status", report.Analysis is null ? "unreadable" : "ok");
        json.WriteString("reason", report.Unreadable?.In(language));
        if (report.Analysis is { } analysis) WriteAnalysis(report.Source, analysis);
        else WriteNothing();
        json.WriteEndObject();
    }

    /// <summary>What made the figures, as the property <c>tool</c>.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="knowledge">The knowledge in use; null for what is shipped.</param>
    public static void WriteTool(Utf8JsonWriter json, string? knowledge)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", ToolIdentity.Name);
        json.WriteString("version", ToolIdentity.Version);
        json.WriteString("knowledge", knowledge ?? ToolIdentity.Knowledge);
        json.WriteEndObject();
    }

    // An unreadable file has every field too, so that a reader of many reports needs no second shape.
    private void WriteNothing()
    {
        foreach (var name in NullFields) json.WriteNull(name);
        foreach (var name in ListFields) json.WriteStrings(name, []);
    }

    private void WriteAnalysis(string source, ReportAnalysis analysis)
    {
        json.WriteString("title", analysis.Title);
        json.WriteStartObject("reportType");
        json.WriteString("id", analysis.Type.Id);
        json.WriteNumber("confidence", JsonNumbers.Share(analysis.Type.Confidence));
        json.WriteStrings("because", analysis.Type.Because);
        json.WriteEndObject();
        if (analysis.Year is { } year) json.WriteNumber("year", year);
        else json.WriteNull("year");
        json.WriteString("unit", analysis.Unit);
        WriteDocument(analysis.Source.Properties);
        json.WriteNumber("characters", analysis.Characters);
        WriteScore(analysis.Score);
        var text = analysis.Source;
        json.WriteObjects("sections", analysis.Sections, section => WriteSection(text, section));
        json.WriteObjects("dimensions", analysis.Dimensions, WriteDimension);
        json.WriteObjects("paragraphs", analysis.Paragraphs, paragraph => WriteParagraph(text, paragraph));
        json.WriteObjects("placeholders", analysis.Placeholders, placeholder => WritePlaceholder(text, placeholder));
        json.WriteObjects("evidence", analysis.Evidence, evidence => WriteEvidence(text, evidence));
        json.WriteObjects("clauses", analysis.Clauses, WriteClause);
        json.WriteObjects("formulas", analysis.Formulas, WriteFormula);
        json.WriteObjects("links", analysis.Links, WriteLink);
        json.WriteObjects("findings", analysis.Findings, finding => WriteFinding(source, analysis, finding));
    }

    private void WriteDocument(DocumentProperties? properties)
    {
        if (properties is null)
        {
            json.WriteNull("document");
            return;
        }

        json.WriteStartObject("document");
        json.WriteString("author", properties.Author);
        json.WriteString("lastModifiedBy", properties.LastModifiedBy);
        json.WriteString("company", properties.Company);
        json.WriteString("modified", properties.Modified);
        json.WriteEndObject();
    }

    private void WriteScore(ReportScore score)
    {
        json.WriteNumber("score", JsonNumbers.Points(score.Score));
        json.WriteObjects("components", score.Components, component =>
        {
            json.WriteString("name", component.Name);
            json.WriteString("label", component.Label.In(language));
            json.WriteNumber("value", JsonNumbers.Share(component.Value));
            json.WriteNumber("points", JsonNumbers.Points(component.Points));
        });
        WriteComposition(score.Composition);
        json.WriteStartObject("measures");
        foreach (var (name, value) in score.Measures) json.WriteNumber(name, JsonNumbers.Share(value));
        json.WriteEndObject();
    }

    private void WriteComposition(Composition composition)
    {
        var shares = JsonNumbers.Shares(composition);
        json.WriteStartObject("composition");
        json.WriteNumber("concrete", shares.Concrete);
        json.WriteNumber("plain", shares.Plain);
        json.WriteNumber("required", shares.Required);
        json.WriteNumber("boilerplate", shares.Boilerplate);
        json.WriteNumber("unfilled", shares.Unfilled);
        json.WriteEndObject();
    }

    private void WriteSection(SourceText text, ReportSection section)
    {
        json.WriteString("role", section.Role.Key());
        json.WriteString("heading", section.Heading is { } heading ? text.TextOf(heading) : null);
        json.WriteNumber("level", section.Level);
        json.WriteNumber("line", text.PositionOf(section.Span.Start).Line);
        Span(section.Span);
        json.WriteNumber("characters", section.Characters);
        json.WriteNumber("share", JsonNumbers.Share(section.Share));
    }

    private void WriteDimension(DimensionPresence dimension)
    {
        json.WriteString("name", dimension.Name);
        json.WriteString("key", dimension.Key.Key());
        json.WriteBoolean("present", dimension.Present);
        json.WriteBoolean("mandatory", dimension.Mandatory);
        json.WriteStartArray("paragraphs");
        foreach (var index in dimension.Paragraphs) json.WriteNumberValue(index);
        json.WriteEndArray();
        json.WriteNumber("characters", dimension.Characters);
    }

    private void WriteParagraph(SourceText text, ReportParagraph paragraph)
    {
        var classed = paragraph.Class;
        json.WriteNumber("index", paragraph.Index);
        json.WriteNumber("line", paragraph.Line);
        Span(paragraph.Span);
        json.WriteString("role", classed.Role.Key());
        json.WriteObjects("parts", classed.Parts, part =>
        {
            json.WriteString("role", part.Role.Key());
            Span(part.Span);
            json.WriteNumber("line", text.PositionOf(part.Span.Start).Line);
        });
        json.WriteString("dimension", classed.DimensionLabel);
        json.WriteNumber("confidence", JsonNumbers.Share(classed.Confidence));
        json.WriteString("headingDimension", classed.HeadingDimension?.Key());
        json.WriteString("bodyDimension", classed.BodyDimension.Key());
        json.WriteStrings("because", classed.Because);
        json.WriteNumber("level", paragraph.Score.Level);
        json.WriteNumber("score", JsonNumbers.Points(paragraph.Score.Score));
        WriteComposition(paragraph.Score.Composition);
    }

    private void WritePlaceholder(SourceText text, Placeholder placeholder)
    {
        json.WriteString("text", text.TextOf(placeholder.Span));
        Span(placeholder.Span);
        Position(text, placeholder.Span);
        json.WriteString("slot", placeholder.Slot.Key());
        json.WriteString("kind", placeholder.Kind.Key());
    }

    private void WriteEvidence(SourceText text, Evidence evidence)
    {
        json.WriteString("kind", evidence.Kind.Key());
        json.WriteString("text", text.TextOf(evidence.Span));
        Span(evidence.Span);
        json.WriteNumber("line", text.PositionOf(evidence.Span.Start).Line);
    }

    private void WriteClause(ClauseSubstance clause)
    {
        Span(clause.Span);
        json.WriteString("class", clause.Class.Key());
        json.WriteString("because", clause.Because);
    }

    private void WriteFormula(Formula formula)
    {
        Span(formula.Span);
        json.WriteString("kind", formula.Kind.Key());
        json.WriteString("entry", formula.Entry);
    }

    private void WriteLink(ReportLink link)
    {
        json.WriteNumber("problem", link.Problem);
        Index("measure", link.Measure);
        Index("cause", link.Cause);
        json.WriteNumber("similarity", JsonNumbers.Share(link.Similarity));
        json.WriteStrings("shared", link.Shared);
    }

    private void WriteFinding(string source, ReportAnalysis analysis, Finding finding)
    {
        var text = analysis.Source;
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", finding.Severity.Key());
        Span(finding.Span);
        Position(text, finding.Span);
        Index("paragraph", analysis.ParagraphAt(finding.Span.Start)?.Index);
        json.WriteString("text", text.TextOf(finding.Span));
        json.WriteString("message", finding.Message.In(language));
        json.WriteString("advice", finding.Rule.Advice.In(language));
        json.WriteString("criterion", finding.Rule.Criterion.In(language));
        json.WriteObjects("related", finding.Related, related => WriteRelated(source, text, related));
    }

    private void WriteRelated(string source, SourceText text, RelatedSpan related)
    {
        json.WriteString("source", related.Source ?? source);
        Span(related.Span);
        Index("line", related.Source is null ? text.PositionOf(related.Span.Start).Line : related.Line);
    }

    private void Span(TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private void Position(SourceText text, TextSpan span)
    {
        var position = text.PositionOf(span.Start);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
    }

    private void Index(string name, int? index)
    {
        if (index is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
