using System.Collections.Immutable;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Substance;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Scoring;

/// <summary>Composition, paragraph levels and score from what was detected.</summary>
/// <remarks>
/// The score is a weighted mean of what the characters are worth: 1 in a concrete clause, a fixed fraction in a plain
/// one or one with an unfilled slot, 0 in formula. As concrete is worth most and formula least, putting a formula for
/// a concrete clause, or a slot for a value, can never raise it, whatever their lengths.
/// </remarks>
internal sealed class Scorer(SubstanceWeights weights)
{
    private readonly LevelBounds levels = LevelBounds.Of(weights);

    public ReportScore Score(RuleContext context)
    {
        var paragraphs = context.Outline.Paragraphs;
        var scores = ImmutableArray.CreateBuilder<ParagraphScore>(paragraphs.Length);
        var slots = new SlotCursor(context.Text, context.Placeholders);
        var facts = new SpanCursor<Evidence>(context.Evidence, static e => e.Span);
        var report = new ClassCount();
        foreach (var paragraph in paragraphs)
        {
            var count = CountOf(context, paragraph, ref slots, ref facts);
            report.Add(count);
            scores.Add(ScoreOf(count));
        }

        return new ReportScore(
            Total(report), Components(report), report.Composition(), SubstanceMeasures.Of(context, report),
            scores.DrainToImmutable());
    }

    private ParagraphScore ScoreOf(in ClassCount count)
    {
        var score = Total(count);
        var composition = count.Composition();
        return new ParagraphScore(levels.Of(score, count.ToldShare, count.ConcreteClauses, composition.Unfilled > 0), score, composition);
    }

    private ImmutableArray<ScoreComponent> Components(in ClassCount count)
    {
        var (concrete, plain, unfilled) = count.ScoredShares();
        return
        [
            new("concreteShare", new Bilingual("干货占比", "Share of concrete clauses"), concrete, 100 * concrete),
            new("plainShare", new Bilingual("平实占比", "Share of plain clauses"), plain, 100 * weights.Plain * plain),
            new("unfilledShare", new Bilingual("空项占比", "Share of clauses with empty slots"), unfilled, 100 * weights.Unfilled * unfilled),
        ];
    }

    // The sum of the components' points.
    private double Total(in ClassCount count)
    {
        var (concrete, plain, unfilled) = count.ScoredShares();
        return Math.Clamp((100 * concrete) + (100 * weights.Plain * plain) + (100 * weights.Unfilled * unfilled), 0, 100);
    }

    private static ClassCount CountOf(RuleContext context, Paragraph paragraph, ref SlotCursor slots, ref SpanCursor<Evidence> facts)
    {
        var (first, end) = context.Outline.ClausesOf(paragraph);
        var count = new ClassCount();
        for (var i = first; i < end; i++)
        {
            var clause = context.Clauses[i];
            count.Add(clause.Class, context.Text.CharactersIn(clause.Span), slots.CharactersIn(clause.Span),
                IsTold(facts.Touching(clause.Span)));
        }

        return count;
    }

    private static bool IsTold(ReadOnlySpan<Evidence> facts)
    {
        foreach (var fact in facts)
            if (fact.Kind != EvidenceKind.Event) return false;
        return true;
    }
}
