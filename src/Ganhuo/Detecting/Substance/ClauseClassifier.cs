using System.Collections.Immutable;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Substance;

/// <summary>
/// Gives every clause of the outline its substance class, in clause order: an unfilled slot or a figure struck out, else evidence, else
/// prescribed wording, else boilerplate or nothing but vague words, else plain. Labels of a ledger and the states behind them are plain.
/// </summary>
internal sealed class ClauseClassifier(SubstanceWeights weights)
{
    private readonly FieldTable fields = FieldTable.LoadEmbedded();

    public ImmutableArray<ClauseClass> Classify(
        NormalText text, Outline outline, CoverMap cover, ImmutableArray<Placeholder> placeholders,
        ImmutableArray<TextSpan> lostFigures, ImmutableArray<Evidence> evidence, ImmutableArray<Formula> formulas)
    {
        cover.Add(formulas.AsSpan());
        var slots = new SpanCursor<Placeholder>(placeholders, static p => p.Span);
        var lost = new SpanCursor<TextSpan>(lostFigures, static f => f);
        var facts = new SpanCursor<Evidence>(evidence, static e => e.Span);
        var phrasing = new SpanCursor<Formula>(formulas, static f => f.Span);
        var classes = ImmutableArray.CreateBuilder<ClauseClass>(outline.Clauses.Length);
        foreach (var clause in outline.Clauses)
        {
            var empty = slots.Touching(clause.Span);
            var missing = lost.Touching(clause.Span);
            var fact = facts.Touching(clause.Span);
            var formula = phrasing.Touching(clause.Span);
            var (kind, reason, quote) =
                Unfilled(empty) ?? Lost(missing) ?? Concrete(fact) ?? Worded(cover.Of(clause.Span), formula);
            if (kind is SubstanceClass.Required or SubstanceClass.Boilerplate && IsField(text, clause.Span))
                (kind, reason, quote) = (SubstanceClass.Plain, ClauseReasons.None, default);
            classes.Add(new ClauseClass(clause.Span, kind, reason, quote));
        }

        return classes.DrainToImmutable();
    }

    private bool IsField(NormalText text, TextSpan clause) =>
        fields.IsLabels(text.Slice(clause))
        || (clause.Start > 0 && text.Content[clause.Start - 1] is '：' or ':' && fields.IsState(text.Slice(clause)));

    private static (SubstanceClass, byte, TextSpan)? Unfilled(ReadOnlySpan<Placeholder> slots)
    {
        foreach (var slot in slots)
            if (slot.Kind == PlaceholderKind.Unfilled) return (SubstanceClass.Unfilled, ClauseReasons.Of(slot.Slot), slot.Span);
        return null;
    }

    // 召开次座谈会: with its number it was a fact, and without it must be worth no more than with ** in its place.
    private static (SubstanceClass, byte, TextSpan)? Lost(ReadOnlySpan<TextSpan> figures) =>
        figures.IsEmpty ? null : (SubstanceClass.Unfilled, ClauseReasons.LostFigure, figures[0]);

    private static (SubstanceClass, byte, TextSpan)? Concrete(ReadOnlySpan<Evidence> facts) =>
        facts.IsEmpty ? null : (SubstanceClass.Concrete, ClauseReasons.Of(facts[0].Kind), facts[0].Span);

    private (SubstanceClass, byte, TextSpan) Worded(CoverShares shares, ReadOnlySpan<Formula> formulas)
    {
        if (shares.Required >= weights.RequiredCover && shares.Required >= shares.Boilerplate) return Required(formulas);
        if (shares.Formula >= weights.BoilerplateCover)
            return shares.Required > shares.Boilerplate
                ? Required(formulas)
                : (SubstanceClass.Boilerplate, ClauseReasons.Boilerplate, Longest(formulas, FormulaKind.Boilerplate));
        return shares.All >= weights.VagueCover
            ? (SubstanceClass.Boilerplate, ClauseReasons.VagueWording, default)
            : (SubstanceClass.Plain, ClauseReasons.None, default);
    }

    private static (SubstanceClass, byte, TextSpan) Required(ReadOnlySpan<Formula> formulas) =>
        (SubstanceClass.Required, ClauseReasons.Required, Longest(formulas, FormulaKind.Required));

    private static TextSpan Longest(ReadOnlySpan<Formula> formulas, FormulaKind kind)
    {
        TextSpan longest = default;
        foreach (var formula in formulas)
            if (formula.Kind == kind && formula.Span.Length > longest.Length) longest = formula.Span;
        return longest;
    }
}
