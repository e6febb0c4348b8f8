using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Wording;

/// <summary>What the rules on whole paragraphs ask: how much of one is worded by formula, and whether it holds anything.</summary>
/// <param name="Characters">Content characters.</param>
/// <param name="Formula">Of them, in clauses of prescribed wording or boilerplate.</param>
/// <param name="HasFact">Whether a clause holds a fact, or a slot where one belongs or was hidden.</param>
internal readonly record struct ParagraphSubstance(int Characters, int Formula, bool HasFact)
{
    /// <summary>Shorter ones are lead-ins.</summary>
    private const int Shortest = 60;

    /// <summary>Below it a paragraph reasons or tells in words of its own, which a list of phrases does not know.</summary>
    private const double LeastFormula = 0.5;

    /// <summary>Long enough to have said something, and nothing in it but formula and talk.</summary>
    public bool IsEmpty => Characters >= Shortest && IsFormula;

    /// <summary>However long, nothing in it but formula and talk.</summary>
    public bool IsFormula => !HasFact && Characters > 0 && Formula >= LeastFormula * Characters;

    public static ParagraphSubstance Of(RuleContext context, Paragraph paragraph)
    {
        var substance = Of(context, paragraph, paragraph.Span);
        return substance with { HasFact = substance.HasFact || HasSlot(context, paragraph.Span) };
    }

    /// <summary>The same of the clauses that reach into a part of it, by their classes alone.</summary>
    public static ParagraphSubstance Of(RuleContext context, Paragraph paragraph, TextSpan part)
    {
        var (first, end) = context.Outline.ClausesOf(paragraph);
        int characters = 0, formula = 0;
        var fact = false;
        for (var i = first; i < end; i++)
        {
            var clause = context.Clauses[i];
            if (!clause.Span.Overlaps(part)) continue;
            var length = context.Text.CharactersIn(clause.Span);
            characters += length;
            if (IsWorded(clause.Class)) formula += length;
            fact |= clause.Class is SubstanceClass.Concrete or SubstanceClass.Unfilled;
        }

        return new ParagraphSubstance(characters, formula, fact);
    }

    public static bool IsWorded(SubstanceClass kind) => kind is SubstanceClass.Required or SubstanceClass.Boilerplate;

    // A masked name hides a fact; the reader of the unmasked report has it.
    public static bool HasSlot(RuleContext context, TextSpan span)
    {
        int low = 0, high = context.Placeholders.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (context.Placeholders[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low < context.Placeholders.Length && context.Placeholders[low].Span.Start < span.End;
    }
}
