using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Fitting;

/// <summary>A whole report as the classifier meets it, with its labels by line.</summary>
internal sealed record ReadReport(
    string Name, string Writer, NormalText Text, Outline Outline, PhraseHits Phrases, IReadOnlyDictionary<int, GoldLine> Labels)
{
    public static ReadReport Of(GoldReport report, PhraseIndex phrases)
    {
        var text = WrapJoiner.Join(TextNormalizer.Normalize(new SourceText(report.Text)));
        return new ReadReport(
            report.Name, report.Labels.Writer, text, Outliner.Structure(text), phrases.Find(text),
            report.Labels.Paragraphs.ToDictionary(p => p.Line));
    }
}
