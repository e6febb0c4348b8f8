using System.Collections.Immutable;
using Ganhuo.Comparing.Folding;
using Ganhuo.Detecting;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Comparing.Profiles;

/// <summary>Adds what an archive's units really write to the formulas that the lexicons know. Immutable and thread-safe.</summary>
internal sealed class ProfileFormulas(ArchiveProfile profile)
{
    private const int Shortest = 4;

    /// <summary>Folds a text as profiles count it.</summary>
    public static FoldedText Fold(NormalText text, Outline outline, ImmutableArray<Placeholder> slots) =>
        new FoldingPass(text, [.. ReportFolding.Prose(text, outline)], [.. slots.Select(s => s.Span)], [], []).Run();

    /// <summary>The formulas of both kinds of source, sorted by span, not overlapping; what a lexicon knows stays as it is.</summary>
    public ImmutableArray<Formula> Extend(
        ImmutableArray<Formula> known, NormalText text, Outline outline, ImmutableArray<Placeholder> slots, Stratum stratum)
    {
        var all = ImmutableArray.CreateBuilder<Formula>();
        all.AddRange(known);
        var next = 0;
        foreach (var formula in profile.Find(Fold(text, outline, slots), stratum))
        {
            while (next < known.Length && known[next].Span.End <= formula.Span.Start) next++;
            var start = formula.Span.Start;
            for (var i = next; i < known.Length && known[i].Span.Start < formula.Span.End; i++)
            {
                Add(all, formula, text, new TextSpan(start, Math.Max(start, known[i].Span.Start)));
                start = Math.Max(start, known[i].Span.End);
            }

            Add(all, formula, text, new TextSpan(start, Math.Max(start, formula.Span.End)));
        }

        all.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return all.DrainToImmutable();
    }

    private static void Add(ImmutableArray<Formula>.Builder all, Formula formula, NormalText text, TextSpan span)
    {
        if (text.CharactersIn(span) >= Shortest)
            all.Add(new Formula(span, formula.Kind, text.Slice(span).ToString()));
    }
}
