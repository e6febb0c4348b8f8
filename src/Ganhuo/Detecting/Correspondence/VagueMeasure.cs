using Ganhuo.Classifying;
using Ganhuo.Detecting.Wording;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>GH504: a measure that names no owner, no date and no target.</summary>
internal sealed class VagueMeasure : IRule
{
    /// <summary>Shorter ones are lead-ins to a list of measures.</summary>
    private const int Shortest = 40;

    /// <summary>A measure told in words of its own is not vague, even where no fact is recognised in it.</summary>
    private const double LeastFormula = 0.4;

    public RuleDescriptor Descriptor { get; } = new(
        "GH504", "vague-measure", Severity.Warning,
        new("措施空泛", "A vague measure"),
        new("写明谁负责、什么时候完成、做到什么程度。", "Say who answers for it, by when, and how far it is to go."),
        new("整改措施明确时限、责任清晰、任务到人", "Measures have a date, an owner and a task"));

    public void Check(RuleContext context, FindingSink findings)
    {
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Body || Framing.Is(context, paragraph)) continue;
            foreach (var part in context.Classification.Paragraphs[paragraph.Index].Parts)
                if (part.Role == SectionRole.Measures && IsVague(context, paragraph, part.Span))
                    findings.Add(part.Span, "措施没有责任人、时限和目标，完成与否无从查起",
                        "the measure has neither owner nor date nor target, so nobody can check it");
        }
    }

    private static bool IsVague(RuleContext context, Paragraph paragraph, TextSpan part)
    {
        var (first, end) = context.Outline.ClausesOf(paragraph);
        if (IsFailing(context.Text.Slice(part))) return false;
        int characters = 0, formula = 0;
        for (var i = first; i < end; i++)
        {
            var clause = context.Clauses[i];
            if (!clause.Span.Overlaps(part)) continue;
            if (clause.Class is SubstanceClass.Concrete or SubstanceClass.Unfilled) return false;
            var length = context.Text.CharactersIn(clause.Span);
            characters += length;
            if (ParagraphSubstance.IsFormula(clause.Class)) formula += length;
        }

        return characters >= Shortest && formula >= LeastFormula * characters;
    }

    // What is said to be wanting is a problem that the roles took for a measure.
    private static bool IsFailing(ReadOnlySpan<char> text) =>
        text.IndexOf("不够") >= 0 || text.IndexOf("不足") >= 0 || text.IndexOf("不到位") >= 0;
}
