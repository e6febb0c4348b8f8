using System.Globalization;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Dimensions;
using Ganhuo.Classifying.Linear;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Fitting;

/// <summary>
/// Whole reports read by models that have not read their writer, because what a model has learned by heart is surer than
/// it will be of anybody else's report: what the weights of dimension cues are fitted on, and how well all of it together
/// carries over.
/// </summary>
internal sealed class LeftOutReports
{
    private readonly ReportTypeCatalogue types = ReportTypeCatalogue.LoadEmbedded();
    private readonly PhraseIndex phrases = PhraseIndex.LoadEmbedded();
    private readonly List<ReadReport> reports;
    private readonly Dictionary<string, TrainedParagraphClassifier> words;
    private readonly TypeFit learned;
    private readonly List<EvidenceSample> samples;
    private readonly double temperature;
    private readonly double temperatureAlone;

    /// <param name="reports">What is read.</param>
    /// <param name="headed">Lone paragraphs under a heading each, read for how sure what is said of them may be.</param>
    /// <param name="words">By writer, a classifier that has not read that writer.</param>
    /// <param name="learned">The models of types, which know of writers they have not read.</param>
    public LeftOutReports(
        List<ReadReport> reports, IEnumerable<GoldParagraph> headed, Dictionary<string, TrainedParagraphClassifier> words, TypeFit learned)
    {
        (this.reports, this.words, this.learned) = (reports, words, learned);
        samples = [.. reports.Where(r => !r.IsDrifting).SelectMany(Samples)];
        temperature = EvidenceFit.Temperature(samples, samples);
        temperatureAlone = EvidenceFit.Temperature(
            samples, headed.GroupBy(p => p.Writer, StringComparer.Ordinal).SelectMany(w => Headed(w, words[w.Key])));
    }

    /// <summary>Weights fitted on all the reports whose headings are as writers set them.</summary>
    public DimensionWeights Weights() => EvidenceFit.Weights(samples).At(temperature, temperatureAlone);

    /// <summary>Roles and dimensions as they would be served, each writer by weights and models of the others.</summary>
    public void Describe(TextWriter output)
    {
        var (roles, dimensions, calibration) = (default(Tally), default(Tally), new Calibration());
        foreach (var writer in reports.GroupBy(r => r.Writer, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var weights = EvidenceFit.Weights([.. samples.Where(s => s.Writer != writer.Key)]).At(temperature, temperatureAlone);
            var classifier = new ReportClassifier(types, words[writer.Key], phrases, own: null, weights,
                learnedTypes: learned.Without(writer.Key));
            var (role, dimension) = (default(Tally), default(Tally));
            foreach (var (label, said) in writer.SelectMany(r => Read(r, classifier)))
            {
                role += Tally.Of(said.Role.Key() == label.Role);
                if (label.Level is null) continue;
                var isRight = said.Dimension.Key() == label.Dimension;
                dimension += Tally.Of(isRight);
                calibration.Add(said.Confidence, isRight);
            }

            output.WriteLine(Line($"  {writer.Key}", role, dimension));
            (roles, dimensions) = (roles + role, dimensions + dimension);
        }

        output.WriteLine(Line("in reports, held back by writer", roles, dimensions)
            + string.Create(CultureInfo.InvariantCulture, $", temperature {temperature:0.00} (alone under a heading {temperatureAlone:0.00}), calibration error of dimensions {calibration.ExpectedError():0.000}"));
        foreach (var bin in calibration.Table())
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  sure {bin.Confidence:0.00}, right {bin.Accuracy:0.00}, n={bin.Count}"));
    }

    private static string Line(string what, Tally roles, Tally dimensions) => string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: role {roles.Recall:0.000} of {roles.Wanted}, dimension {dimensions.Recall:0.000} of {dimensions.Wanted}");

    private IEnumerable<EvidenceSample> Headed(IEnumerable<GoldParagraph> paragraphs, TrainedParagraphClassifier unread)
    {
        var classifier = new ReportClassifier(types, unread, phrases);
        foreach (var paragraph in paragraphs)
        {
            var text = TextNormalizer.Normalize(new SourceText(paragraph.Heading + "\n" + paragraph.Text));
            var outline = Outliner.Structure(text);
            var evidence = classifier.DimensionEvidenceOf(text, outline, phrases.Find(text));
            if (evidence[outline.Paragraphs.MaxBy(p => p.Span.Length)!.Index] is { } values)
                yield return new EvidenceSample(paragraph.Id, paragraph.Writer, values,
                    Vocabulary.DimensionKeys.IndexOf(paragraph.Dimension));
        }
    }

    private IEnumerable<EvidenceSample> Samples(ReadReport report)
    {
        var classifier = new ReportClassifier(types, words[report.Writer], phrases, learnedTypes: learned.Without(report.Writer));
        var evidence = classifier.DimensionEvidenceOf(report.Text, report.Outline, report.Phrases);
        foreach (var paragraph in report.Outline.Paragraphs)
            if (evidence[paragraph.Index] is { } values && report.Labels.TryGetValue(paragraph.Line, out var label)
                && label.Level is not null)
                yield return new EvidenceSample(report.Name, report.Writer, values, Vocabulary.DimensionKeys.IndexOf(label.Dimension));
    }

    private static IEnumerable<(GoldLine Label, ParagraphClass Said)> Read(ReadReport report, ReportClassifier classifier)
    {
        var said = classifier.Classify(report.Text, report.Outline, report.Phrases, ReportContext.Unknown).Paragraphs;
        foreach (var paragraph in report.Outline.Paragraphs)
            if (report.Labels.TryGetValue(paragraph.Line, out var label)) yield return (label, said[paragraph.Index]);
    }
}
