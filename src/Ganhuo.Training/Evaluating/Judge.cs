using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Linear;
using Ganhuo.Segmenting;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Training.Evaluating;

/// <summary>
/// Puts our answer for a paragraph beside the right one and those of the rivals: the same pipeline with the cue rules
/// alone, and naive Bayes on the paragraph by itself where there is a training set.
/// </summary>
internal sealed class Judge
{
    private const int MostFeatures = 6;
    private const string CueRules = "cue rules", Bayes = "naive Bayes";

    private readonly ReportAnalyzer analyzer;
    private readonly ReportAnalyzer cueAnalyzer;
    private readonly TrainedParagraphClassifier classifier;
    private readonly LinearModel dimensionModel;
    private readonly NaiveBayes? roleBayes;
    private readonly NaiveBayes? dimensionBayes;
    private readonly bool ownDimensions;

    /// <param name="model">The model to judge, or null for the shipped ones.</param>
    /// <param name="training">What naive Bayes learns from; none where it is empty.</param>
    public Judge(ParagraphModel? model, IReadOnlyList<GoldParagraph> training)
    {
        var cues = new CueParagraphClassifier(PhraseIndex.LoadEmbedded());
        var builder = new ReportAnalyzerBuilder();
        analyzer = (model is null ? builder : builder.UseModel(model)).Build();
        cueAnalyzer = new ReportAnalyzerBuilder().UseParagraphClassifier(cues).Build();
        classifier = TrainedParagraphClassifier.Load(cues, model);
        ownDimensions = model is { HasOwnDimensions: true };
        dimensionModel = ownDimensions ? model!.Dimensions! : classifier.DimensionModel;
        roleBayes = NaiveBayes.Train(training.Select(p => (p.Text, p.Role)));
        dimensionBayes = NaiveBayes.Train(training.Select(p => (p.Text, p.Dimension)));
        RoleMajority = Commonest(training.Select(p => p.Role));
        DimensionMajority = Commonest(training.Select(p => p.Dimension));
    }

    /// <summary>The commonest role of the training set, or null where there is none.</summary>
    public string? RoleMajority { get; }

    /// <summary>The commonest dimension of the training set, or null where there is none.</summary>
    public string? DimensionMajority { get; }

    public ImmutableArray<string> RoleRivals => roleBayes is null ? [CueRules] : [CueRules, Bayes];

    // The cue rules know nothing of an organisation's own dimensions.
    public ImmutableArray<string> DimensionRivals =>
        [.. ownDimensions ? [] : new[] { CueRules }, .. dimensionBayes is null ? [] : new[] { Bayes }];

    public ReportAnalysis Analyze(string text) => analyzer.Analyze(text);

    public ReportAnalysis AnalyzeByCues(string text) => cueAnalyzer.Analyze(text);

    public Judged Role(string source, SourceText text, ReportParagraph ours, ReportParagraph byCues, string gold)
    {
        var content = text.TextOf(ours.Span);
        var cues = byCues.Class.Role.Key();
        return new Judged(
            source, content, gold, ours.Class.Role.Key(), Sure(content, ours.Class.Role), ours.Class.Because,
            roleBayes is null ? [cues] : [cues, roleBayes.Classify(content)]);
    }

    public Judged Dimension(string source, SourceText text, ReportParagraph ours, ReportParagraph byCues, string gold)
    {
        var content = text.TextOf(ours.Span);
        return new Judged(
            source, content, gold, ours.Class.DimensionLabel, ours.Class.Confidence, ours.Class.Because,
            [
                .. ownDimensions ? [] : new[] { byCues.Class.Dimension.Key() },
                .. dimensionBayes is null ? [] : new[] { dimensionBayes.Classify(content) },
            ]);
    }

    /// <summary>The words by which the model prefers the wrong role to the right one.</summary>
    public ImmutableArray<string> RoleLedAstray(Judged judged) => LedAstray(judged, classifier.RoleModel);

    /// <summary>The words by which the model prefers the wrong dimension to the right one.</summary>
    public ImmutableArray<string> DimensionLedAstray(Judged judged) => LedAstray(judged, dimensionModel);

    private static ImmutableArray<string> LedAstray(Judged judged, LinearModel model)
    {
        var (said, gold) = (model.Labels.IndexOf(judged.Said), model.Labels.IndexOf(judged.Gold));
        return said < 0 || gold < 0
            ? []
            : FeatureReasons.Of(TextNormalizer.Normalize(new SourceText(judged.Text)).Content, model, said, gold, MostFeatures);
    }

    // A role comes from heading, sequence and words together; of the words alone it is known how sure they are.
    private double Sure(string content, SectionRole role)
    {
        var (roles, dimensions) = (new double[Vocabulary.RoleCount], new double[Vocabulary.DimensionCount]);
        classifier.Classify(TextNormalizer.Normalize(new SourceText(content)).Content, roles, dimensions);
        return roles[(int)role];
    }

    private static string? Commonest(IEnumerable<string> labels) => labels.Where(l => l.Length > 0)
        .GroupBy(l => l, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}
