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
        var slots = SlotMask(context);
        var facts = new SpanCursor<Evidence>(context.Evidence, static e => e.Span);
        var report = new ClassCount();
        foreach (var paragraph in paragraphs)
        {
            var count = CountOf(context, paragraph, slots, ref facts);
            report.Add(count);
            scores.Add(ScoreOf(count));
        }

        var components = Components(report);
        return new ReportScore(
            Total(components), components, report.Composition(), SubstanceMeasures.Of(context, report),
            scores.DrainToImmutable());
    }

    private ParagraphScore ScoreOf(in ClassCount count)
    {
        var score = Total(Components(count));
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

    private static double Total(ImmutableArray<ScoreComponent> components)
    {
        var total = 0.0;
        foreach (var component in components) total += component.Points;
        return Math.Clamp(total, 0, 100);
    }

    private static ClassCount CountOf(RuleContext context, Paragraph paragraph, ReadOnlySpan<bool> slots, ref SpanCursor<Evidence> facts)
    {
        var (first, end) = context.Outline.ClausesOf(paragraph);
        var count = new ClassCount();
        for (var i = first; i < end; i++)
        {
            int characters = 0, inSlots = 0;
            var span = context.Clauses[i].Span;
            for (var at = span.Start; at < span.End; at++)
            {
                if (!ContentCharacter.Is(context.Text.Content[at])) continue;
                characters++;
                if (slots[at]) inSlots++;
            }

            count.Add(context.Clauses[i].Class, characters, inSlots, IsTold(facts.Touching(span)));
        }

        return count;
    }

    private static bool IsTold(ReadOnlySpan<Evidence> facts)
    {
        foreach (var fact in facts)
            if (fact.Kind != EvidenceKind.Event) return false;
        return true;
    }

    private static bool[] SlotMask(RuleContext context)
    {
        var mask = new bool[context.Text.Content.Length];
        foreach (var slot in context.Placeholders) mask.AsSpan(slot.Span.Start, slot.Span.Length).Fill(true);
        return mask;
    }
}
