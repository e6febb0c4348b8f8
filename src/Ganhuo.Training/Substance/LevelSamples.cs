using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Detecting.Substance;
using Ganhuo.Scoring;
using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;
using Ganhuo.Training.Fitting;
using Ganhuo.Training.Narration;

namespace Ganhuo.Training.Substance;

/// <summary>
/// Scores every training paragraph with a narration model trained on the other writers, because bounds fitted on
/// paragraphs that the model has learned by heart would ask too much of those it has not.
/// </summary>
internal static class LevelSamples
{
    private static readonly PhraseIndex Phrases = PhraseIndex.LoadEmbedded();
    private static readonly PlaceholderDetector Slots = new();
    private static readonly ReportClassifier Classifier = new(ReportTypeCatalogue.LoadEmbedded(), new CueParagraphClassifier(Phrases));

    public static IReadOnlyList<LevelSample> Of(string folder, SubstanceWeights weights)
    {
        var narration = NarrationCorpus.Load(folder);
        var samples = new List<LevelSample>();
        foreach (var writer in TrainingCorpus.Load(folder).GroupBy(p => p.Writer).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var others = narration.Samples.Where(s => s.Writer != writer.Key).ToList();
            var threshold = NarrationModel.LoadEmbedded().Threshold;
            var detector = new EvidenceDetector(new NarrationModel(NarrationTrainer.Train(others), threshold));
            samples.AddRange(writer.Select(p => Read(p, detector, weights)));
        }

        return samples;
    }

    private static LevelSample Read(GoldParagraph paragraph, EvidenceDetector detector, SubstanceWeights weights)
    {
        var text = TextNormalizer.Normalize(new SourceText(paragraph.Text));
        var outline = Outliner.Structure(text);
        var phrases = Phrases.Find(text);
        var classification = Classifier.Classify(text, outline, phrases, ReportContext.Unknown);
        var slots = Slots.Detect(text, outline);
        var evidence = detector.Detect(text, outline, phrases, classification, slots);
        var formulas = new FormulaDetector().Detect(outline, phrases);
        var clauses = new ClauseClassifier(weights).Classify(text, outline, phrases, slots, evidence, formulas);
        var score = new Scorer(weights).Score(new RuleContext(text, outline, phrases, classification, slots, evidence, formulas, clauses));
        return new LevelSample(
            paragraph.Writer, paragraph.Text.Length, paragraph.Level, score.Score,
            clauses.Count(c => c.Class == SubstanceClass.Concrete), clauses.Any(c => c.Class == SubstanceClass.Unfilled));
    }
}
