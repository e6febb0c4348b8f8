using System.Collections.Immutable;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Detecting.Slots;
using Ganhuo.Text;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Slots;

/// <summary>
/// The measure words of labelled texts: those without a numeral as they were written, and those with one after it was taken
/// out. Nobody has to invent a deletion: every figure of a report is one that could have been deleted.
/// </summary>
internal static class LostFigureSamples
{
    private const string Figures = "0123456789.,二两三四五六七八九十百千零";
    private const string Numerals = "0123456789二两三四五六七八九";

    private static readonly ContextWords Words = ContextWords.LoadEmbedded();
    private static readonly CharacterSet Openers = LostFigureSites.OpenersOf(Words);

    public static ImmutableArray<LostFigureSample> Of(IEnumerable<LostFigureText> texts) => [.. texts.SelectMany(Of)];

    private static List<LostFigureSample> Of(LostFigureText text)
    {
        var samples = new List<LostFigureSample>();
        foreach (var paragraph in text.Outline.Paragraphs)
        {
            var line = text.Text.Slice(paragraph.Span).ToString();
            // 回头填公里: words stand for the figure.
            foreach (var site in new LostFigureSites(Words, Openers, line))
                if (!text.Placeholders.Any(p =>
                    IsOpen(p.Span.Start, p.Span.End, paragraph.Span.Start + site.Start, paragraph.Span.Start + site.End)))
                    samples.Add(Of(text.Writer, line, site, 0, text.Lost.ContainsKey(paragraph.Line)));
            foreach (var (rest, start) in FiguresTakenOut(line))
                if (Without(text.Writer, rest, start) is { } sample) samples.Add(sample);
        }

        return samples;
    }

    private static bool IsOpen(int start, int end, int from, int to) => end == from || start < to && end > from;

    /// <summary>The line without each of its figures in turn, and where the figure stood.</summary>
    public static IEnumerable<(string Without, int At)> FiguresTakenOut(string line)
    {
        for (int at = 0, end; at < line.Length; at = end + 1)
        {
            end = at;
            while (end < line.Length && Figures.Contains(line[end])) end++;
            if (line[at..end].AsSpan().ContainsAny(Numerals) && (at == 0 || line[at - 1] is not ('一' or '第')))
                yield return (line.Remove(at, end - at), at);
        }
    }

    private static LostFigureSample? Without(string writer, string rest, int start)
    {
        foreach (var site in new LostFigureSites(Words, Openers, rest))
            if (site.Start == start) return Of(writer, rest, site, 1, false);
            else if (site.Start > start) return null;
        return null;
    }

    private static LostFigureSample Of(string writer, string line, in LostFigureSite site, int label, bool labelled)
    {
        Span<int> features = stackalloc int[LostFigureFeatures.Most];
        var count = LostFigureFeatures.Extract(Words, line, site, features);
        return new LostFigureSample(writer, Example.InOrder(features[..count], label, 1), labelled);
    }
}
