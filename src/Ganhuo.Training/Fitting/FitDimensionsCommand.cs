using System.Globalization;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Linear;
using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Fitting;

/// <summary>
/// <c>fit-dimensions [CORPUS [GOLD [WEIGHTS]]]</c>: fits how much each thing that may speak for the dimension of a
/// paragraph in a report is worth. Words are read by models that have not read the report's writer, because what a model
/// has learned by heart is surer than it will be of anybody else's report; the figures are of reports, and of writers,
/// left out of the fit in turn.
/// </summary>
internal static class FitDimensionsCommand
{
    private const string DefaultCorpus = "corpus/training", DefaultGold = "corpus/gold";
    private const string DefaultWeights = "src/Ganhuo/Knowledge/Weights/dimensions.tsv";

    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        var reports = GoldCorpus.Load(args.Count > 1 ? args[1] : DefaultGold).Reports;
        var paragraphs = TrainingCorpus.Load(args.Count > 0 ? args[0] : DefaultCorpus).Concat(reports.SelectMany(ReportParagraphs.Of)).ToList();
        var samples = new List<EvidenceSample>();
        foreach (var writer in reports.GroupBy(r => r.Labels.Writer, StringComparer.Ordinal))
        {
            var classifier = WithoutWriter(paragraphs, writer.Key);
            samples.AddRange(writer.SelectMany(r => Read(r, classifier)));
        }

        Describe("reports left out", samples, s => s.Report, output);
        Describe("writers left out", samples, s => s.Writer, output);
        Write(args.Count > 2 ? args[2] : DefaultWeights, EvidenceFit.Weights(samples));
        return 0;
    }

    private static ReportClassifier WithoutWriter(List<GoldParagraph> paragraphs, string writer)
    {
        var others = paragraphs.Where(p => p.Writer != writer).ToList();
        var cues = new CueParagraphClassifier(PhraseIndex.LoadEmbedded());
        var shipped = TrainedParagraphClassifier.LoadEmbedded(cues);
        var tasks = TrainCommand.Tasks();
        var words = new TrainedParagraphClassifier(
            cues, TrainCommand.Fitted(tasks[0], others, shipped.RoleModel.Temperature),
            TrainCommand.Fitted(tasks[1], others, shipped.DimensionModel.Temperature));
        return new ReportClassifier(ReportTypeCatalogue.LoadEmbedded(), words);
    }

    private static IEnumerable<EvidenceSample> Read(GoldReport report, ReportClassifier classifier)
    {
        var text = WrapJoiner.Join(TextNormalizer.Normalize(new SourceText(report.Text)));
        var outline = Outliner.Structure(text);
        var evidence = classifier.DimensionEvidenceOf(text, outline, PhraseIndex.LoadEmbedded().Find(text));
        var labels = report.Labels.Paragraphs.Where(p => p.Level is not null).ToDictionary(p => p.Line, p => p.Dimension);
        foreach (var paragraph in outline.Paragraphs)
            if (evidence[paragraph.Index] is { } values && labels.TryGetValue(paragraph.Line, out var label))
                yield return new EvidenceSample(report.Name, report.Labels.Writer, values, Vocabulary.DimensionKeys.IndexOf(label));
    }

    private static void Describe(string what, List<EvidenceSample> samples, Func<EvidenceSample, string> group, TextWriter output)
    {
        var held = new List<HeldBack>();
        var writers = new Dictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        foreach (var part in samples.GroupBy(group, StringComparer.Ordinal))
        {
            var weights = EvidenceFit.Weights([.. samples.Where(s => group(s) != part.Key)]);
            foreach (var sample in part)
            {
                var said = EvidenceFit.Probabilities(sample, weights.Values);
                held.Add(HeldBack.Of(said, sample.Label));
                var (right, all) = writers.GetValueOrDefault(sample.Writer);
                writers[sample.Writer] = (right + (Array.IndexOf(said, said.Max()) == sample.Label ? 1 : 0), all + 1);
            }
        }

        var reliability = new Reliability(held, 1);
        var byWriter = string.Join(", ", writers.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key} {(double)w.Value.Right / w.Value.All:0.000}")));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}, {held.Count} paragraphs: right {reliability.Accuracy:0.000}, mean loss {Temperature.Loss(held, 1):0.000}, calibration error {reliability.ExpectedError:0.000}; {byWriter}"));
        foreach (var line in reliability.Lines()) output.WriteLine(line);
    }

    private static void Write(string path, DimensionWeights weights) =>
        File.WriteAllText(path, string.Concat(File.ReadLines(path).Where(l => l.StartsWith('#')).Concat(weights.Lines()).Select(l => l + "\n")));
}
