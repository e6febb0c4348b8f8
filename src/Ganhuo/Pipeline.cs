using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Correspondence;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Detecting.Slots;
using Ganhuo.Detecting.Substance;
using Ganhuo.Scoring;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo;

/// <summary>The stages in order; the only file that knows it. Inside, spans are of the normalised text.</summary>
internal sealed record Pipeline(
    PhraseIndex PhraseIndex, ReportClassifier Classifier, PlaceholderDetector PlaceholderDetector,
    DeletedFigureReader DeletedFigures, EvidenceDetector EvidenceDetector, FormulaDetector FormulaDetector,
    ClauseClassifier ClauseClassifier, Comparison Comparison, RuleSet Rules, Scorer Scorer)
{
    /// <summary>Whether problems and measures are linked; only the rules that speak of links need it.</summary>
    public bool Links { get; init; } = true;

    /// <summary>Whether paragraphs, dimensions and clauses are told; where they are not, what they alone need is left undone.</summary>
    public bool Details { get; init; } = true;

    /// <summary>Whether a caller may name that report type.</summary>
    public bool Knows(string type) => Classifier.Knows(type);

    public ReportAnalysis Run(SourceText source, string? name, ReportContext known, CancellationToken cancellation)
    {
        var text = WrapJoiner.Join(TextNormalizer.Normalize(source));
        var outline = Outliner.Structure(text);
        cancellation.ThrowIfCancellationRequested();

        using var phrases = PhraseIndex.Find(text);
        var classification = Classifier.Classify(text, outline, phrases, known);
        cancellation.ThrowIfCancellationRequested();

        var placeholders = PlaceholderDetector.Detect(text, outline);
        var lost = DeletedFigures.Read(text, outline, phrases, placeholders);
        using var cover = new CoverMap(text, phrases);
        var evidence = EvidenceDetector.Detect(text, outline, phrases, cover, classification, placeholders);
        var lexical = FormulaDetector.Detect(outline, phrases);
        var formulas = Comparison.Formulas(lexical, text, outline, placeholders, classification);
        var clauses = ClauseClassifier.Classify(text, outline, cover, placeholders, lost, evidence, formulas);
        cancellation.ThrowIfCancellationRequested();

        var context = new RuleContext(
            text, outline, phrases, classification, placeholders, lost, evidence, formulas, clauses)
        {
            Reuse = Comparison.Reuse(name, source, text, outline, placeholders, phrases, lexical, classification),
        };
        if (Links) context = context with { Links = LinkFinder.Find(context) };
        cancellation.ThrowIfCancellationRequested();
        var assembly = new AnalysisAssembly(source, context, Rules.Check(context, cancellation), Scorer.Score(context));
        return Details ? assembly.InDetail() : assembly.InShort();
    }
}
