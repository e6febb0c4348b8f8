using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Structure;
using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo;

/// <summary>Leads every span of the normalised text back to the original and puts the results together.</summary>
internal sealed class AnalysisAssembly(SourceText source, RuleContext context, ImmutableArray<Finding> findings, ReportScore score)
{
    private readonly OffsetMap map = context.Text.Map;

    /// <summary>What a <see cref="TriageResult"/> shows; paragraphs, dimensions, clauses and links are left out.</summary>
    public ReportAnalysis InShort() => new()
    {
        Source = source,
        Title = context.Classification.Title,
        Type = context.Classification.Type,
        Year = context.Classification.Year,
        Unit = context.Classification.Unit,
        Characters = context.Text.Characters,
        Score = score,
        Sections = Map(context.Classification.Sections, static (s, map) => s with
        {
            Span = map.ToOriginal(s.Span),
            Heading = s.Heading is { } heading ? map.ToOriginal(heading) : null,
        }),
        Placeholders = Map(context.Placeholders, static (p, map) => p with { Span = map.ToOriginal(p.Span) }),
        Evidence = Map(context.Evidence, static (e, map) => e with { Span = map.ToOriginal(e.Span) }),
        Formulas = Map(context.Formulas, static (f, map) => f with { Span = map.ToOriginal(f.Span) }),
        Findings = Map(findings, Map),
    };

    /// <summary>All there is.</summary>
    public ReportAnalysis InDetail() => InShort() with
    {
        Dimensions = context.Classification.Dimensions,
        Paragraphs = Paragraphs(),
        Clauses = Clauses(),
        Links = context.Links,
        RoleCharacters = new ReportShape(context).ByRole,
    };

    private ImmutableArray<ReportParagraph> Paragraphs() =>
        [.. context.Outline.Paragraphs.Select(p => new ReportParagraph(
            p.Index, p.Line, map.ToOriginal(p.Span), Map(context.Classification.Paragraphs[p.Index]),
            score.Paragraphs[p.Index]))];

    private ImmutableArray<ClauseSubstance> Clauses()
    {
        var clauses = ImmutableArray.CreateBuilder<ClauseSubstance>(context.Clauses.Length);
        foreach (var clause in context.Clauses)
            clauses.Add(new ClauseSubstance(map.ToOriginal(clause.Span), clause.Class, clause.BecauseIn(context.Text)));
        return clauses.MoveToImmutable();
    }

    // Where nothing was dropped from the text, what was found in it stands as it is.
    private ImmutableArray<T> Map<T>(ImmutableArray<T> items, Func<T, OffsetMap, T> toOriginal)
    {
        if (map.IsIdentity) return items;
        var mapped = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (var item in items) mapped.Add(toOriginal(item, map));
        return mapped.MoveToImmutable();
    }

    private ParagraphClass Map(ParagraphClass paragraph) => map.IsIdentity ? paragraph : paragraph with
    {
        Parts = Map(paragraph.Parts, static (p, map) => p with { Span = map.ToOriginal(p.Span) }),
    };

    private static Finding Map(Finding finding, OffsetMap map) => finding with
    {
        Span = map.ToOriginal(finding.Span),
        Related = [.. finding.Related.Select(r => r.Source is null ? r with { Span = map.ToOriginal(r.Span) } : r)],
    };
}
