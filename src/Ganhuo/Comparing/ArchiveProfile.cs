using System.Collections.Immutable;
using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Profiles;
using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Comparing;

/// <summary>
/// What the units of an archive really write: which wording so many of them use that it is prescribed, or boilerplate.
/// Immutable and thread-safe; made of the same reports, the same to the byte however the work was divided.
/// </summary>
/// <remarks>
/// Counted are runs of 8 characters within a clause, numbers as one character, by the share of <em>units</em> that use
/// them, as in Lang and Stice-Lawrence, "Textual analysis and international financial reporting" (2015), by document. A share is of
/// the reports of the same type and years where these come from at least 30 units, else of the whole archive.
/// </remarks>
public sealed class ArchiveProfile
{
    private readonly FrozenGrams grams;

    internal ArchiveProfile(
        ImmutableArray<ProfileStratum> strata, double boilerplate, bool isExact,
        ImmutableArray<ProfileGramCount> counts, ImmutableArray<WidespreadPassage> passages)
    {
        (Strata, BoilerplateShare, IsExact, Counts, Passages) = (strata, boilerplate, isExact, counts, passages);
        grams = new FrozenGrams(counts);
    }

    /// <summary>The whole archive first, then its strata in order of type and year.</summary>
    public ImmutableArray<ProfileStratum> Strata { get; }

    /// <summary>Share of units from which wording counts as boilerplate; from 0.75 on it counts as prescribed.</summary>
    public double BoilerplateShare { get; }

    /// <summary>
    /// Whether every count is exact. An archive with more than a million different runs is counted in a fixed amount of
    /// memory: shares are then never too low, and too high by a percent or two at most in practice.
    /// </summary>
    public bool IsExact { get; }

    /// <summary>The most widespread wording, by share, then length.</summary>
    public ImmutableArray<WidespreadPassage> Passages { get; }

    internal ImmutableArray<ProfileGramCount> Counts { get; }

    /// <summary>Freezes what was counted.</summary>
    internal static ArchiveProfile Freeze(GramStatistics statistics, double boilerplate = ProfileParameters.Boilerplate) =>
        new ProfileFreezing(statistics, boilerplate).Run();

    /// <summary>Reads a profile that <see cref="Write"/> wrote.</summary>
    /// <param name="name">Named in messages.</param>
    /// <param name="input">The file.</param>
    /// <exception cref="InvalidDataException">It is no profile, of another version or other parameters, or damaged.</exception>
    public static ArchiveProfile Read(string name, Stream input) => ProfileFile.Read(name, input);

    /// <summary>Writes the profile, with its parameters and a SHA-256 of its content.</summary>
    public void Write(Stream output) => ProfileFile.Write(this, output);

    /// <summary>
    /// Share of the units that use a gram; 0 where it is below <see cref="BoilerplateShare"/>, or where there are too few units
    /// to tell.
    /// </summary>
    internal double ShareOf(ulong gram, Stratum stratum)
    {
        if (UnitsOf(stratum) is var units && units >= ProfileParameters.LeastUnits)
            return grams.Of(GramStatistics.Key(gram, stratum)) / (double)units;
        return Strata[0].Units >= ProfileParameters.LeastUnits ? grams.Of(gram) / (double)Strata[0].Units : 0;
    }

    /// <summary>The widespread wording of a text, sorted by span, not overlapping.</summary>
    /// <param name="text">Folded without synonyms.</param>
    /// <param name="stratum">What it is compared with.</param>
    internal ImmutableArray<Formula> Find(FoldedText text, Stratum stratum)
    {
        var kinds = new FormulaKind?[text.Length];
        foreach (var gram in ProfileGrams.Of(text))
        {
            var share = ShareOf(gram.Hash, stratum);
            if (share < BoilerplateShare) continue;
            for (var i = gram.Position; i < gram.Position + ProfileParameters.Gram; i++)
                if (share >= ProfileParameters.Required) kinds[i] = FormulaKind.Required;
                else kinds[i] ??= FormulaKind.Boilerplate;
        }

        return Runs(text, kinds);
    }

    private static ImmutableArray<Formula> Runs(FoldedText text, FormulaKind?[] kinds)
    {
        var formulas = ImmutableArray.CreateBuilder<Formula>();
        for (var start = 0; start < kinds.Length;)
        {
            var end = start + 1;
            while (end < kinds.Length && kinds[end] == kinds[start] && !text.Opens[end]) end++;
            if (kinds[start] is { } kind)
            {
                var span = text.SpanOf(start, end);
                formulas.Add(new Formula(span, kind, text.Text.Slice(span).ToString()));
            }

            start = end;
        }

        return formulas.DrainToImmutable();
    }

    private int UnitsOf(Stratum stratum)
    {
        foreach (var one in Strata.AsSpan()[1..])
            if (one.Type == stratum.Type && (one.FirstYear ?? 0) == stratum.Band) return one.Units;
        return 0;
    }
}
