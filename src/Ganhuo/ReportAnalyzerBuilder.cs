using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Detecting.Substance;
using Ganhuo.Scoring;
using Ganhuo.Segmenting;

namespace Ganhuo;

/// <summary>Gathers options and freezes them into an immutable analyzer.</summary>
public sealed class ReportAnalyzerBuilder
{
    /// <summary>Builds the analyzer.</summary>
    public ReportAnalyzer Build() => new(new Pipeline(
        PhraseIndex.LoadEmbedded(), new ReportClassifier(ReportTypeCatalogue.LoadEmbedded()), new PlaceholderDetector(),
        new EvidenceDetector(), new FormulaDetector(), new ClauseClassifier(),
        new RuleSet([.. RuleCatalogue.Rules.Select(r => (r, r.Descriptor.Severity))]), new Scorer()));
}
