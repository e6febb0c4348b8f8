using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Types;
using Ganhuo.Comparing;
using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Profiles;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo;

/// <summary>
/// Counts what the units of an archive write, in bounded memory, and freezes it into a profile. Not thread-safe. The
/// reports of one unit must be added one after another; the order is otherwise of no consequence.
/// </summary>
public sealed class ArchiveProfileBuilder
{
    // Only who asks it what a report is needs them.
    private readonly Lazy<PhraseIndex> phrases;
    private readonly Lazy<ReportIdentifier> identifier;
    private readonly PlaceholderDetector placeholders = new();
    private readonly GramStatistics statistics = new();

    /// <summary>A builder that has counted nothing yet.</summary>
    /// <param name="types">The report types to know, those of the analyzer that the profile is for; null for those shipped.</param>
    /// <param name="formulas">The formulas of that analyzer; null for those shipped. No count depends on them.</param>
    public ArchiveProfileBuilder(ReportTypeCatalogue? types = null, FormulaLexicon? formulas = null)
    {
        var known = types ?? ReportTypeCatalogue.LoadEmbedded();
        phrases = new(() => TypePhrases.In(formulas?.Phrases ?? PhraseIndex.LoadEmbedded(), known));
        identifier = new(() => new ReportIdentifier(known, phrases.Value));
    }

    /// <summary>Reads unit, year and type from a report, so that reports can be put in order of their units.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public ReportIdentity Identify(NamedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var read = OutlinedText.Of(report.Text);
        using var hits = phrases.Value.Find(read.Text);
        var known = new ReportContext { Unit = report.Unit, Year = report.Year };
        var (_, type, year, unit) = identifier.Value.Identify(read.Text, read.Outline, known, hits);
        return new ReportIdentity(unit, year, type.Id);
    }

    /// <summary>Counts a report; one without a unit counts as a unit of its own.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">Reports of other units came between two of this unit.</exception>
    public void Add(NamedReport report, ReportIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(identity);
        var read = OutlinedText.Of(report.Text);
        Add(report.Name, identity, read, placeholders.Detect(read.Text, read.Outline));
    }

    /// <summary>The same of a report that was read already.</summary>
    internal void Add(string name, ReportIdentity identity, OutlinedText report, ImmutableArray<Placeholder> slots) => statistics.Add(
        new ReportKey(name, identity.Unit, identity.Year), identity.Type, ProfileFormulas.Fold(report.Text, report.Outline, slots));

    /// <summary>Writes what was counted so far, to be merged with what others counted.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void Save(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        statistics.Write(output);
    }

    /// <summary>Adds what another builder saved; no unit may be in both. The order of merging is of no consequence.</summary>
    /// <param name="name">Names the stream where it is refused.</param>
    /// <param name="input">What <see cref="Save"/> wrote.</param>
    /// <exception cref="InvalidDataException">
    /// It was written by another version or under other parameters, or is damaged; the builder is of no use afterwards.
    /// </exception>
    public void Merge(string name, Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        statistics.Merge(name, input);
    }

    /// <summary>Freezes what was counted so far.</summary>
    /// <param name="boilerplateShare">Share of units from which wording counts as boilerplate.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 0.75.</exception>
    public ArchiveProfile Build(double boilerplateShare = 0.3)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(boilerplateShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(boilerplateShare, ProfileParameters.Required);
        return ArchiveProfile.Freeze(statistics, boilerplateShare);
    }
}
