using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Linear;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Detecting.Substance;
using Ganhuo.Scoring;
using Ganhuo.Segmenting;

namespace Ganhuo;

/// <summary>
/// Gathers options and freezes them into an immutable analyzer. Not thread-safe, unlike what it builds; once built it
/// takes no further options.
/// </summary>
public sealed class ReportAnalyzerBuilder
{
    private RuleConfiguration rules = RuleConfiguration.Default;
    private ReportTypeCatalogue? types;
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

    /// <summary>Builds the analyzer.</summary>
    public ReportAnalyzer Build()
    {
        built = true;
        var weights = SubstanceWeights.LoadEmbedded();
        var phrases = PhraseIndex.LoadEmbedded();
        return new ReportAnalyzer(new Pipeline(
            phrases,
            new ReportClassifier(types ?? ReportTypeCatalogue.LoadEmbedded(), TrainedParagraphClassifier.LoadEmbedded(new CueParagraphClassifier(phrases))),
            new PlaceholderDetector(), new EvidenceDetector(NarrationModel.LoadEmbedded()), new FormulaDetector(),
            new ClauseClassifier(weights),
            RuleSet.Of(rules), new Scorer(weights)));
    }

    private void Change()
    {
        if (built) throw new InvalidOperationException("the analyzer is already built; make another builder");
    }
}
