using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Detecting.Slots;
using Ganhuo.Detecting.Substance;
using Ganhuo.Scoring;
using Ganhuo.Segmenting.Phrases;
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
    private static readonly ReportClassifier Classifier =
        new(ReportTypeCatalogue.LoadEmbedded(), new CueParagraphClassifier(Phrases), Phrases);

    public static IReadOnlyList<LevelSample> Of(string folder, string gold, SubstanceWeights weights)
    {
        var narration = NarrationCorpus.Load(folder);
        var reports = GoldCorpus.Load(gold, "development").Reports;
        foreach (var report in reports) narration.Add(report);
        var paragraphs = TrainingCorpus.Load(folder);
        var samples = new List<LevelSample>();
        foreach (var writer in paragraphs.Select(p => p.Writer).Concat(reports.Select(r => r.Labels.Writer)).Distinct()
            .Order(StringComparer.Ordinal))
        {
            var others = narration.Samples.Where(s => s.Writer != writer).ToList();
            var detector = new EvidenceDetector(new NarrationModel(NarrationTrainer.Train(others),
                NarrationModel.LoadEmbedded().Threshold));
            samples.AddRange(paragraphs.Where(p => p.Writer == writer).Select(p => Read(p, detector, weights)));
            samples.AddRange(reports.Where(r => r.Labels.Writer == writer).SelectMany(r => Read(r, detector, weights)));
        }

        return samples;
    }

    private static LevelSample Read(GoldParagraph paragraph, EvidenceDetector detector, SubstanceWeights weights)
    {
        var context = Analyse(paragraph.Text, null, detector, weights);
        var score = new Scorer(weights).Score(context);
        return new LevelSample(
            paragraph.Writer, paragraph.Text.Length, paragraph.Level, score.Score, ToldOf(context, context.Clauses),
            context.Clauses.Count(c => c.Class == SubstanceClass.Concrete), context.Clauses.Any(c => c.Class == SubstanceClass.Unfilled));
    }

    private static IEnumerable<LevelSample> Read(GoldReport report, EvidenceDetector detector, SubstanceWeights weights)
    {
        var context = Analyse(report.Text, report.Labels.Unit, detector, weights);
        var scores = new Scorer(weights).Score(context).Paragraphs;
        var levels = report.Labels.Paragraphs.Where(p => p.Level is not null).ToDictionary(p => p.Line, p => p.Level!.Value);
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (!levels.TryGetValue(paragraph.Line, out var level)) continue;
            var (first, end) = context.Outline.ClausesOf(paragraph);
            ImmutableArray<ClauseClass> clauses = [.. context.Clauses.AsSpan()[first..end]];
            yield return new LevelSample(
                report.Labels.Writer, paragraph.Span.Length, level, scores[paragraph.Index].Score, ToldOf(context, clauses),
                clauses.Count(c => c.Class == SubstanceClass.Concrete),
                scores[paragraph.Index].Composition.Unfilled > 0) { InReport = true };
        }
    }

    // As the scorer counts it, but for characters inside placeholders, which stand in few clauses that tell.
    private static double ToldOf(RuleContext context, ImmutableArray<ClauseClass> clauses)
    {
        var facts = new SpanCursor<Evidence>(context.Evidence, static e => e.Span);
        int told = 0, total = 0;
        foreach (var clause in clauses)
        {
            var characters = 0;
            for (var at = clause.Span.Start; at < clause.Span.End; at++)
                if (ContentCharacter.Is(context.Text.Content[at])) characters++;
            total += characters;
            var only = true;
            foreach (var fact in facts.Touching(clause.Span)) only &= fact.Kind == EvidenceKind.Event;
            if (only && clause.Class == SubstanceClass.Concrete) told += characters;
        }

        return total == 0 ? 0 : (double)told / total;
    }

    private static RuleContext Analyse(string words, string? unit, EvidenceDetector detector, SubstanceWeights weights)
    {
        var text = TextNormalizer.Normalize(new SourceText(words));
        var outline = Outliner.Structure(text);
        var phrases = Phrases.Find(text);
        var classification = Classifier.Classify(text, outline, phrases,
            unit is null ? ReportContext.Unknown : ReportContext.Unknown with { Unit = unit });
        var slots = Slots.Detect(text, outline);
        var lost = DeletedFigureReader.Embedded.Read(text, outline, phrases, slots);
        using var cover = new CoverMap(text, phrases);
        var evidence = detector.Detect(text, outline, phrases, cover, classification, slots);
        var formulas = new FormulaDetector().Detect(outline, phrases);
        var clauses = new ClauseClassifier(weights).Classify(text, outline, cover, slots, lost, evidence, formulas);
        return new RuleContext(text, outline, phrases, classification, slots, lost, evidence, formulas, clauses);
    }
}
