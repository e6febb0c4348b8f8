using System.Globalization;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Linear;
using Ganhuo.Classifying.Types;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Fitting;

/// <summary>
/// Fits the model of report types on whole reports and on the beginnings of texts that are no such report, how sure it may
/// be beside the cues, and says how types are recognised of writers it has not read.
/// </summary>
internal sealed class TypeFit
{
    /// <summary>Strength of the penalty on weights.</summary>
    public const double Lambda = 1e-4;

    // More than the three shapes of one text.
    private const int FewestExamples = 4;

    private readonly ReportTypeCatalogue types = ReportTypeCatalogue.LoadEmbedded();
    private readonly PhraseIndex phrases = PhraseIndex.LoadEmbedded();
    private readonly ModelTrainer trainer;
    private readonly List<TypeSample> samples;
    private readonly List<(string Writer, Example Example)> examples;
    private readonly LeftOutModels leftOut;
    private readonly float temperature;

    public TypeFit(List<TypeSample> samples)
    {
        this.samples = samples;
        var labels = types.Types.Select(t => t.Id).ToList();
        trainer = new ModelTrainer([.. labels], ParagraphFeatures.Count, Lambda, FewestExamples);
        examples = samples.ConvertAll(s => (s.Writer, s.Example(labels.IndexOf(s.Type))));
        leftOut = new LeftOutModels(trainer, examples);
        temperature = (float)Math.Round(Temperature.Fit(HoldBack()), 2);
    }

    /// <summary>
    /// Whole reports, and the beginnings of texts of other kinds in the folder <c>others</c> of the gold corpus: each of
    /// those is a kind of its own, and is held back as if it had a writer of its own.
    /// </summary>
    public static TypeFit Of(IEnumerable<GoldReport> reports, IEnumerable<GoldContext> contexts, string gold)
    {
        var others = Path.Combine(gold, "others");
        return new TypeFit(
        [
            .. reports.SelectMany(TypeSample.Of),
            .. contexts.Where(c => c.Type is not null)
                .SelectMany(c => TypeSample.Of(c.Writer, c.Type!, TypeSampleKind.ShortReport, c.Text)),
            .. (Directory.Exists(others) ? TrainingCorpus.Load(others) : [])
                .SelectMany(p => TypeSample.Of(p.Id, p.Type, TypeSampleKind.OtherText, p.Text)),
        ]);
    }

    public LinearModel Train() => trainer.Train([.. examples.Select(e => e.Example)], []).WithTemperature(temperature);

    /// <summary>The model that has not read <paramref name="writer"/>.</summary>
    public LinearModel Without(string writer) => leftOut.Without(writer).WithTemperature(temperature);

    /// <summary>Reports and other texts apart, each as it is and with less and less of what names it.</summary>
    public void Describe(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"types, held back by writer, temperature {temperature:0.00}"));
        foreach (var kind in samples.GroupBy(s => (s.Kind, s.Lacks)))
        {
            var (right, calibration) = (default(Tally), new Calibration());
            foreach (var sample in kind)
            {
                using var hits = phrases.Find(sample.Text);
                var said = new TypeRecogniser(types, phrases, Without(sample.Writer))
                    .Recognise(sample.Text, sample.Outline, sample.Title, hits);
                right += Tally.Of(said.Id == sample.Type);
                calibration.Add(said.Confidence, said.Id == sample.Type);
            }

            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {NameOf(kind.Key.Kind)}, without {kind.Key.Lacks}: {right.Recall:0.000} of {right.Wanted}, calibration error {calibration.ExpectedError():0.000}"));
        }
    }

    private static string NameOf(TypeSampleKind kind) => kind switch
    {
        TypeSampleKind.Report => "reports",
        TypeSampleKind.ShortReport => "short reports",
        _ => "other texts",
    };

    private List<HeldBack> HoldBack()
    {
        var cues = new TypeRecogniser(types, phrases, leftOut.Without(samples[0].Writer));
        return
        [
            .. samples.Zip(examples, (sample, each) => HeldBack.By(
                leftOut.Without(sample.Writer), each.Example, cues.CueSums(sample.Outline, sample.Title, phrases.Find(sample.Text)))),
        ];
    }
}
