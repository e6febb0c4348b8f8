using System.Collections.Immutable;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Substance;

/// <summary>
/// Gives every clause of the outline its substance class, in clause order: an unfilled slot, else evidence, else
/// prescribed wording, else boilerplate or nothing but vague words, else plain.
/// </summary>
internal sealed class ClauseClassifier(SubstanceWeights weights)
{
    private static readonly string[] SlotKeys = Keys<PlaceholderSlot>();
    private static readonly string[] EvidenceKeys = Keys<EvidenceKind>();

    public ImmutableArray<ClauseSubstance> Classify(
        NormalText text, Outline outline, CoverMap cover, ImmutableArray<Placeholder> placeholders,
        ImmutableArray<Evidence> evidence, ImmutableArray<Formula> formulas)
    {
        cover.Add(formulas.AsSpan());
        var slots = new SpanCursor<Placeholder>(placeholders, static p => p.Span);
        var facts = new SpanCursor<Evidence>(evidence, static e => e.Span);
        var phrasing = new SpanCursor<Formula>(formulas, static f => f.Span);
        var classes = ImmutableArray.CreateBuilder<ClauseSubstance>(outline.Clauses.Length);
        foreach (var clause in outline.Clauses)
        {
            var empty = slots.Touching(clause.Span);
            var fact = facts.Touching(clause.Span);
            var (kind, because) =
                Unfilled(text, empty) ?? Concrete(text, fact)
                ?? Worded(text, cover.Of(clause.Span), phrasing.Touching(clause.Span));
            classes.Add(new ClauseSubstance(clause.Span, kind, because));
        }

        return classes.DrainToImmutable();
    }

    private static (SubstanceClass, string)? Unfilled(NormalText text, ReadOnlySpan<Placeholder> slots)
    {
        foreach (var slot in slots)
            if (slot.Kind == PlaceholderKind.Unfilled)
                return (SubstanceClass.Unfilled, string.Concat(SlotKeys[(int)slot.Slot], " ", text.Slice(slot.Span)));
        return null;
    }

    private static (SubstanceClass, string)? Concrete(NormalText text, ReadOnlySpan<Evidence> facts) =>
        facts.IsEmpty ? null : (SubstanceClass.Concrete, string.Concat(EvidenceKeys[(int)facts[0].Kind], " ", text.Slice(facts[0].Span)));

    private (SubstanceClass, string) Worded(NormalText text, CoverShares shares, ReadOnlySpan<Formula> formulas)
    {
        if (shares.Required >= weights.RequiredCover && shares.Required >= shares.Boilerplate)
            return (SubstanceClass.Required, string.Concat("required ", Longest(text, formulas, FormulaKind.Required)));
        if (shares.Formula >= weights.BoilerplateCover)
            return shares.Required > shares.Boilerplate
                ? (SubstanceClass.Required, string.Concat("required ", Longest(text, formulas, FormulaKind.Required)))
                : (SubstanceClass.Boilerplate, string.Concat("boilerplate ", Longest(text, formulas, FormulaKind.Boilerplate)));
        return shares.All >= weights.VagueCover
            ? (SubstanceClass.Boilerplate, "vague wording")
            : (SubstanceClass.Plain, "");
    }

    private static ReadOnlySpan<char> Longest(NormalText text, ReadOnlySpan<Formula> formulas, FormulaKind kind)
    {
        TextSpan longest = default;
        foreach (var formula in formulas)
            if (formula.Kind == kind && formula.Span.Length > longest.Length) longest = formula.Span;
        return text.Slice(longest);
    }

    private static string[] Keys<TKind>()
        where TKind : struct, Enum => Array.ConvertAll(Enum.GetNames(typeof(TKind)), static name => char.ToLowerInvariant(name[0]) + name[1..]);
}
