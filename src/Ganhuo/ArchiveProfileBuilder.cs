using Ganhuo.Classifying;
using Ganhuo.Classifying.Linear;
using Ganhuo.Comparing;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo;

/// <summary>
/// Counts what the units of an archive write, in bounded memory, and freezes it into a profile. Not thread-safe. The
/// reports of one unit must be added one after another; the order is otherwise of no consequence.
/// </summary>
public sealed class ArchiveProfileBuilder
{
    private readonly PhraseIndex phrases = PhraseIndex.LoadEmbedded();
    private readonly PlaceholderDetector placeholders = new();
    private readonly GramStatistics statistics = new();
    private readonly ReportClassifier classifier;

    /// <summary>A builder that knows the shipped report types.</summary>
    public ArchiveProfileBuilder() => classifier = new ReportClassifier(
        ReportTypeCatalogue.LoadEmbedded(), TrainedParagraphClassifier.LoadEmbedded(new CueParagraphClassifier(phrases)));

    /// <summary>Reads unit, year and type from a report, so that reports can be put in order of their units.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public ReportIdentity Identify(EarlierReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = WrapJoiner.Join(TextNormalizer.Normalize(report.Text));
        var known = new ReportContext { Unit = report.Unit, Year = report.Year };
        var of = classifier.Classify(text, Outliner.Structure(text), phrases.Find(text), known);
        return new ReportIdentity(of.Unit, of.Year, of.Type.Id);
    }

    /// <summary>Counts a report; one without a unit counts as a unit of its own.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">Reports of other units came between two of this unit.</exception>
    public void Add(EarlierReport report, ReportIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(identity);
        var text = WrapJoiner.Join(TextNormalizer.Normalize(report.Text));
        var outline = Outliner.Structure(text);
        statistics.Add(
            new ReportKey(report.Name, identity.Unit, identity.Year), identity.Type,
            ProfileFormulas.Fold(text, outline, placeholders.Detect(text, outline)));
    }

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
    /// <exception cref="InvalidDataException">It was written by another version or under other parameters.</exception>
    public void Merge(string name, Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        statistics.Merge(GramStatistics.Read(name, input));
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
