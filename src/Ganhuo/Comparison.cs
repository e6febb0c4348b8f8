using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Comparing;
using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Profiles;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Reuse;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo;

/// <summary>What an analyzer was given beside the report: earlier reports, and the profile of an archive. Immutable.</summary>
internal sealed class Comparison(ReportFolding? folding, IPassageSource? library, ProfileFormulas? profile)
{
    /// <summary>Nothing to compare with.</summary>
    public static Comparison None { get; } = new(null, null, null);

    /// <summary>No report to compare with, and perhaps a profile.</summary>
    public static Comparison With(ArchiveProfile? profile) =>
        profile is null ? None : new Comparison(null, null, new ProfileFormulas(profile));

    /// <summary>Folds the reports to compare with; unit and year are read from a text where they are not given.</summary>
    public static Comparison Of(
        ReportFolding folding, IEnumerable<NamedReport> earlier, IPassageSource? joined, ArchiveProfile? profile)
    {
        var reports = earlier.Select(r => folding.Fold(r.Name, r.Text, new ReportContext { Unit = r.Unit, Year = r.Year }));
        ImmutableArray<ComparedReport> compared = [.. reports];
        return new Comparison(
            folding, joined ?? (compared.IsEmpty ? null : new ReuseLibrary(compared)),
            profile is null ? null : new ProfileFormulas(profile));
    }

    /// <summary>The formulas of a report: those of the lexicons, and what the archive's units write.</summary>
    public ImmutableArray<Formula> Formulas(
        ImmutableArray<Formula> known, NormalText text, Outline outline, ImmutableArray<Placeholder> slots, Classification of) =>
        profile?.Extend(known, text, outline, slots, Stratum.Of(of.Type.Id, of.Year)) ?? known;

    /// <summary>What earlier reports have too.</summary>
    public ImmutableArray<ReusedPassage> Reuse(
        string? name, SourceText source, NormalText text, Outline outline, ImmutableArray<Placeholder> slots,
        PhraseHits phrases, ImmutableArray<Formula> lexical, Classification of) =>
        library is null || folding is null
            ? [] : library.Find(folding.Fold(new ReportKey(name ?? "", of.Unit, of.Year), source, text, outline, slots, phrases, lexical));
}
