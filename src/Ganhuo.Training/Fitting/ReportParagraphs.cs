using Ganhuo.Structuring;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Fitting;

/// <summary>The labelled body paragraphs of whole reports as lone ones, for training beside those written alone.</summary>
internal static class ReportParagraphs
{
    public static IEnumerable<GoldParagraph> Of(GoldReport report)
    {
        var text = WrapJoiner.Join(TextNormalizer.Normalize(new SourceText(report.Text)));
        var spans = Outliner.Structure(text).Paragraphs.ToDictionary(p => p.Line, p => p.Span);
        foreach (var label in report.Labels.Paragraphs)
            if (label.Level is { } level && spans.TryGetValue(label.Line, out var span))
                yield return new GoldParagraph(
                    $"{report.Name}:{label.Line}", report.Labels.Writer, report.Labels.Type, report.Labels.Year, null,
                    text.Slice(span).ToString(), label.Role, label.Dimension, level);
    }
}
