using Ganhuo.Classifying;
using Ganhuo.Classifying.Linear;
using Ganhuo.Classifying.Types;
using Ganhuo.Structuring;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Fitting;

/// <summary>A text as the recogniser of types meets it.</summary>
/// <param name="Writer">Who wrote it.</param>
/// <param name="Type">Its type.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Lacks">What was taken from it: nothing, the title, or the opening too.</param>
/// <param name="Text">Its text, normalised.</param>
/// <param name="Outline">Its outline.</param>
internal sealed record TypeSample(string Writer, string Type, TypeSampleKind Kind, TypeSampleLacks Lacks, NormalText Text, Outline Outline)
{
    /// <summary>
    /// A text three times: as it is, without its title, and without title and opening. Whoever exports a report from a
    /// system loses the one, and whoever sends its chapters the other; a model that has read whole reports only would
    /// hang on the title.
    /// </summary>
    public static IEnumerable<TypeSample> Of(string writer, string type, TypeSampleKind kind, string source)
    {
        var (text, outline) = Read(source);
        yield return new TypeSample(writer, type, kind, TypeSampleLacks.Nothing, text, outline);
        foreach (var lacks in new[] { TypeSampleLacks.Title, TypeSampleLacks.Opening })
        {
            var (rest, structure) = Read(Without(text, outline, lacks));
            yield return new TypeSample(writer, type, kind, lacks, rest, structure);
        }
    }

    public static IEnumerable<TypeSample> Of(GoldReport report) =>
        Of(report.Labels.Writer, report.Labels.Type, TypeSampleKind.Report, report.Text);

    public string? Title => TitleReader.Read(Text, Outline);

    public Example Example(int label)
    {
        var features = new FeatureSet(ParagraphFeatures.Count);
        using var shown = TypeText.Of(Text, Outline, Title);
        ParagraphFeatures.Extract(shown.Characters, ref features);
        var example = Fitting.Example.Of(features.Indices, label, 1);
        features.Dispose();
        return example;
    }

    private static (NormalText Text, Outline Outline) Read(string source)
    {
        var text = WrapJoiner.Join(TextNormalizer.Normalize(new SourceText(source)));
        return (text, Outliner.Structure(text));
    }

    private static string Without(NormalText text, Outline outline, TypeSampleLacks lacks)
    {
        var first = outline.Sections.FirstOrDefault(s => s.Heading >= 0)?.Heading ?? 0;
        return string.Join('\n', outline.Paragraphs
            .Where(p => !outline.TitleParagraphs.Contains(p.Index) && (lacks != TypeSampleLacks.Opening || p.Index >= first))
            .Select(p => text.Slice(p.Span).ToString()));
    }
}
