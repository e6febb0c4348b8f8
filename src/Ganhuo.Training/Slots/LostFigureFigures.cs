using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Classifying.Linear;
using Ganhuo.Detecting.Slots;
using Ganhuo.Text;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Slots;

/// <summary>How well the rule finds deleted figures, each writer by a model that has not read him.</summary>
internal sealed class LostFigureFigures
{
    private static readonly double[] Thresholds = [0.5, 0.65, 0.8, LostFigureModel.Threshold, 0.9, 0.95];

    // So much of the line is shown around a place.
    private const int Shown = 14;

    private readonly ImmutableArray<LostFigureText> texts;
    private readonly LeftOutModels models;

    public LostFigureFigures(ImmutableArray<LostFigureText> texts, LeftOutModels models) => (this.texts, this.models) = (texts, models);

    public void Describe(TextWriter output, bool errors)
    {
        var characters = texts.Sum(t => t.Text.Content.Length);
        var labels = texts.Sum(t => t.Lost.Values.Sum());
        output.WriteLine($"{texts.Length} texts, {characters} characters, {labels} labels");
        foreach (var threshold in Thresholds)
        {
            var readers = new Dictionary<LinearModel, DeletedFigureReader>();
            var read = texts.Select(t => Read(t, ReaderOf(readers, models.Without(t.Writer), threshold))).ToList();
            var found = read.Sum(r => r.Found);
            var over = read.Sum(r => r.Extra);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"above {threshold:0.000}: {Share(found, labels):0.000} of labels, {over} others, {1e5 * over / characters:0.00} in 100,000 characters"));
            if (!errors || threshold != LostFigureModel.Threshold) continue;
            foreach (var line in read.SelectMany(r => r.Over)) output.WriteLine("  false " + line);
            foreach (var line in read.SelectMany(r => r.Missed)) output.WriteLine("  missed " + line);
        }
    }

    private static DeletedFigureReader ReaderOf(Dictionary<LinearModel, DeletedFigureReader> readers, LinearModel model, double threshold)
    {
        if (!readers.TryGetValue(model, out var reader))
            readers.Add(model, reader = new DeletedFigureReader(new LostFigureModel(model, threshold)));
        return reader;
    }

    private static (int Found, int Extra, List<string> Over, List<string> Missed) Read(LostFigureText text, DeletedFigureReader reader)
    {
        var places = reader.Read(text.Text, text.Outline, text.Phrases, text.Placeholders);
        var (found, extra) = (0, 0);
        var (over, missed) = (new List<string>(), new List<string>());
        foreach (var paragraph in text.Outline.Paragraphs)
        {
            var here = places.Where(p => p.Start >= paragraph.Span.Start && p.End <= paragraph.Span.End).ToList();
            var wanted = text.Lost.GetValueOrDefault(paragraph.Line);
            found += Math.Min(here.Count, wanted);
            extra += Math.Max(0, here.Count - wanted);
            if (here.Count > wanted) over.AddRange(here.Select(p => $"{text.Id}:{paragraph.Line} {Around(text.Text.Content, p)}"));
            if (here.Count < wanted) missed.Add($"{text.Id}:{paragraph.Line} {here.Count}/{wanted} {text.Text.Slice(paragraph.Span)}");
        }

        return (found, extra, over, missed);
    }

    private static string Around(string text, TextSpan place) =>
        $"{text[Math.Max(0, place.Start - Shown)..place.Start]}⟦{text[place.Start..place.End]}⟧{text[place.End..Math.Min(text.Length, place.End + Shown)]}".Replace('\n', '/');

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
