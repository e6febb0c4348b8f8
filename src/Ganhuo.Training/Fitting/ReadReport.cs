using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Fitting;

/// <summary>A whole report as the classifier meets it, with its labels by line.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Writer">Who wrote it.</param>
/// <param name="IsDrifting">Whether its writer was told to let bodies drift from their headings, so that it says nothing of what headings
/// are worth.</param>
/// <param name="Text">Its text, normalised.</param>
/// <param name="Outline">Its outline.</param>
/// <param name="Phrases">The phrases of its text.</param>
/// <param name="Labels">Its labels by line.</param>
internal sealed record ReadReport(
    string Name, string Writer, bool IsDrifting, NormalText Text, Outline Outline, PhraseHits Phrases,
    IReadOnlyDictionary<int, GoldLine> Labels)
{
    public static ReadReport Of(GoldReport report, PhraseIndex phrases)
    {
        var text = WrapJoiner.Join(TextNormalizer.Normalize(new SourceText(report.Text)));
        return new ReadReport(
            report.Name, report.Labels.Writer, report.Labels.Drifting, text, Outliner.Structure(text), phrases.Find(text),
            report.Labels.Paragraphs.ToDictionary(p => p.Line));
    }
}
