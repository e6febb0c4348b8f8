using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Linear;
using Ganhuo.Classifying.Types;
using Ganhuo.Comparing;
using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Detecting.Slots;
using Ganhuo.Detecting.Substance;
using Ganhuo.Scoring;
using Ganhuo.Segmenting;
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo;

/// <summary>
/// Gathers options and freezes them into an immutable analyzer. Not thread-safe, unlike what it builds; once built it
/// takes no further options.
/// </summary>
public sealed class ReportAnalyzerBuilder
{
    private RuleConfiguration rules = RuleConfiguration.Default;
    private ReportTypeCatalogue? types;
    private FormulaLexicon? formulas;
    private readonly List<NamedReport> earlier = [];
    private IPassageSource? joined;
    private ArchiveProfile? profile;
    private IParagraphClassifier? paragraphs;
    private ParagraphModel? model;
    private bool built;

    /// <summary>Turns rules off or grades them differently.</summary>
    /// <exception cref="InvalidOperationException">The analyzer is already built.</exception>
    public ReportAnalyzerBuilder UseRules(RuleConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        Change();
        rules = configuration;
        return this;
    }

    /// <summary>Knows these report types instead of the shipped ones.</summary>
    /// <exception cref="InvalidOperationException">The analyzer is already built.</exception>
    public ReportAnalyzerBuilder UseTypes(ReportTypeCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        Change();
        types = catalogue;
        return this;
    }

    /// <summary>Looks for these formulas beside those shipped.</summary>
    /// <exception cref="InvalidOperationException">The analyzer is already built.</exception>
    public ReportAnalyzerBuilder UseFormulas(FormulaLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        Change();
        formulas = lexicon;
        return this;
    }

    /// <summary>
    /// Compares every report with these: passages that they have too are findings (GH601 to GH604). A report is
    /// compared with those of its own year and of earlier years; where a year is not known, with all.
    /// </summary>
    /// <exception cref="InvalidOperationException">The analyzer is already built.</exception>
    public ReportAnalyzerBuilder CompareWith(IEnumerable<NamedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        Change();
        earlier.AddRange(reports);
        return this;
    }

    /// <summary>Takes what reports have of one another from a join that was made before; in place of any other comparison.</summary>
    /// <exception cref="InvalidOperationException">The analyzer is already built.</exception>
    internal ReportAnalyzerBuilder CompareWith(IPassageSource archive)
    {
        Change();
        joined = archive;
        return this;
    }

    /// <summary>Takes for formula, beside what the lexicons know, what the units of an archive really write.</summary>
    /// <exception cref="InvalidOperationException">The analyzer is already built.</exception>
    public ReportAnalyzerBuilder UseProfile(ArchiveProfile archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        Change();
        profile = archive;
        return this;
    }

    /// <summary>
    /// Judges paragraphs, and sentences where no heading speaks for them, by this instead of the shipped cues and models.
    /// </summary>
    /// <exception cref="InvalidOperationException">The analyzer is already built.</exception>
    public ReportAnalyzerBuilder UseParagraphClassifier(IParagraphClassifier classifier)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        Change();
        paragraphs = classifier;
        return this;
    }

    /// <summary>
    /// Uses what <c>ganhuo train</c> learned: its roles and unified dimensions in place of the shipped models (the cues
    /// stay), its own dimensions beside the unified ones, as <see cref="ParagraphClass.OwnDimension"/>. A classifier of
    /// <see cref="UseParagraphClassifier"/> comes before the roles and unified dimensions of a model.
    /// </summary>
    /// <exception cref="InvalidOperationException">The analyzer is already built.</exception>
    public ReportAnalyzerBuilder UseModel(ParagraphModel trained)
    {
        ArgumentNullException.ThrowIfNull(trained);
        Change();
        model = trained;
        return this;
    }

    /// <summary>Builds the analyzer.</summary>
    public ReportAnalyzer Build()
    {
        built = true;
        var weights = SubstanceWeights.LoadEmbedded();
        var catalogue = types ?? ReportTypeCatalogue.LoadEmbedded();
        var phrases = TypePhrases.In(formulas?.Phrases ?? PhraseIndex.LoadEmbedded(), catalogue);

        // Unpacking the models takes as long as all the rest: another core does it meanwhile, and reads the dictionary, which
        // whoever needs it first waits for.
        var reader = Task.Run(() => paragraphs ?? TrainedParagraphClassifier.Load(new CueParagraphClassifier(phrases), model));
        _ = Task.Run(JiebaSegmenter.Create);
        var (placeholders, fixedPhrases) = (new PlaceholderDetector(), new FormulaDetector());
        var ruleSet = RuleSet.Of(rules);
        var classifier = new ReportClassifier(
            catalogue, reader.GetAwaiter().GetResult(), phrases,
            model is { HasOwnDimensions: true } ? new OwnDimensions(model.Dimensions!) : null);
        var comparison = joined is null && earlier.Count == 0
            ? Comparison.With(profile)
            : Comparison.Of(new ReportFolding(phrases, placeholders, fixedPhrases), earlier, joined, profile);
        return new ReportAnalyzer(new Pipeline(
            phrases, classifier, placeholders, DeletedFigureReader.Embedded,
            new EvidenceDetector(NarrationModel.LoadEmbedded()), fixedPhrases, new ClauseClassifier(weights), comparison, ruleSet,
            new Scorer(weights)));
    }

    private void Change()
    {
        if (built) throw new InvalidOperationException("the analyzer is already built; make another builder");
    }
}
