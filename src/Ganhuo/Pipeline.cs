using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Detecting.Correspondence;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Detecting.Substance;
using Ganhuo.Scoring;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo;

/// <summary>The stages in order; the only file that knows it. Inside, spans are of the normalised text.</summary>
internal sealed class Pipeline(
    PhraseIndex phraseIndex, ReportClassifier classifier, PlaceholderDetector placeholderDetector,
    EvidenceDetector evidenceDetector, FormulaDetector formulaDetector, ClauseClassifier clauseClassifier,
    Comparison comparison, RuleSet rules, Scorer scorer)
{
    /// <summary>Whether problems and measures are linked; only the rules that speak of links need it.</summary>
    public bool Links { get; init; } = true;

    /// <summary>Whether a caller may name that report type.</summary>
    public bool Knows(string type) => classifier.Knows(type);

    public ReportAnalysis Run(SourceText source, string? name, ReportContext known, CancellationToken cancellation)
    {
        var text = WrapJoiner.Join(TextNormalizer.Normalize(source));
        var outline = Outliner.Structure(text);
        cancellation.ThrowIfCancellationRequested();

        using var phrases = phraseIndex.Find(text);
        var classification = classifier.Classify(text, outline, phrases, known);
        cancellation.ThrowIfCancellationRequested();

        var placeholders = placeholderDetector.Detect(text, outline);
        using var cover = new CoverMap(text, phrases);
        var evidence = evidenceDetector.Detect(text, outline, phrases, cover, classification, placeholders);
        var lexical = formulaDetector.Detect(outline, phrases);
        var formulas = comparison.Formulas(lexical, text, outline, placeholders, classification);
        var clauses = clauseClassifier.Classify(text, outline, cover, placeholders, evidence, formulas);
        cancellation.ThrowIfCancellationRequested();

        var context = new RuleContext(
            text, outline, phrases, classification, placeholders, evidence, formulas, clauses)
        {
            Reuse = comparison.Reuse(name, source, text, outline, placeholders, phrases, lexical, classification),
        };
        if (Links) context = context with { Links = LinkFinder.Find(context) };
        cancellation.ThrowIfCancellationRequested();
        return AnalysisAssembly.Assemble(source, context, rules.Check(context), scorer.Score(context));
    }
}
