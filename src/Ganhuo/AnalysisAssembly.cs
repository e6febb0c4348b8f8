using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Structure;
using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo;

/// <summary>Leads every span of the normalised text back to the original and puts the results together.</summary>
internal static class AnalysisAssembly
{
    public static ReportAnalysis Assemble(
        SourceText source, RuleContext context, ImmutableArray<Finding> findings, ReportScore score)
    {
        var map = context.Text.Map;
        var classification = context.Classification;
        return new ReportAnalysis
        {
            Source = source,
            Title = classification.Title,
            Type = classification.Type,
            Year = classification.Year,
            Unit = classification.Unit,
            Characters = context.Text.Characters,
            Score = score,
            Sections = Map(classification.Sections, map, static (s, map) => s with
            {
                Span = map.ToOriginal(s.Span),
                Heading = s.Heading is { } heading ? map.ToOriginal(heading) : null,
            }),
            Dimensions = classification.Dimensions,
            Paragraphs = Paragraphs(context, score, map),
            Placeholders = Map(context.Placeholders, map, static (p, map) => p with { Span = map.ToOriginal(p.Span) }),
            Evidence = Map(context.Evidence, map, static (e, map) => e with { Span = map.ToOriginal(e.Span) }),
            Clauses = Map(context.Clauses, map, static (c, map) => c with { Span = map.ToOriginal(c.Span) }),
            Formulas = Map(context.Formulas, map, static (f, map) => f with { Span = map.ToOriginal(f.Span) }),
            Links = context.Links,
            Findings = Map(findings, map, Map),
            RoleCharacters = new ReportShape(context).ByRole,
        };
    }

    private static ImmutableArray<ReportParagraph> Paragraphs(RuleContext context, ReportScore score, OffsetMap map) =>
        [.. context.Outline.Paragraphs.Select(p => new ReportParagraph(
            p.Index, p.Line, map.ToOriginal(p.Span), Map(context.Classification.Paragraphs[p.Index], map),
            score.Paragraphs[p.Index]))];

    // Where nothing was dropped from the text, what was found in it stands as it is.
    private static ImmutableArray<T> Map<T>(ImmutableArray<T> items, OffsetMap map, Func<T, OffsetMap, T> toOriginal)
    {
        if (map.IsIdentity) return items;
        var mapped = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (var item in items) mapped.Add(toOriginal(item, map));
        return mapped.MoveToImmutable();
    }

    private static ParagraphClass Map(ParagraphClass paragraph, OffsetMap map) => map.IsIdentity ? paragraph : paragraph with
    {
        Parts = Map(paragraph.Parts, map, static (p, map) => p with { Span = map.ToOriginal(p.Span) }),
    };

    private static Finding Map(Finding finding, OffsetMap map) => finding with
    {
        Span = map.ToOriginal(finding.Span),
        Related = [.. finding.Related.Select(r => r.Source is null ? r with { Span = map.ToOriginal(r.Span) } : r)],
    };
}
