using System.Runtime.CompilerServices;
using Ganhuo.Classifying.Linear;

namespace Ganhuo.Detecting.Slots;

/// <summary>
/// Tells a sentence or bracket that speaks to whoever writes the report (这句太长，拆开) from one of the report: learned from
/// labelled texts. Immutable.
/// </summary>
internal sealed class NoteModel(LinearModel model)
{
    /// <summary>The labels; the second is what is looked for.</summary>
    public static readonly string[] Labels = ["no", "yes"];

    private const double InBrackets = 0.85, OfSentences = 0.65;

    /// <summary>
    /// How likely a site must be to be reported: most sentences are of the report, and half of the brackets that ask are not.
    /// </summary>
    public static double ThresholdOf(NoteSiteKind kind) => kind == NoteSiteKind.Sentence ? OfSentences : InBrackets;

    public static NoteModel LoadEmbedded() => new(LinearModelFile.LoadEmbedded("notes"));

    /// <summary>How likely a site is a note, 0 to 1.</summary>
    [SkipLocalsInit]
    public double Of(NoteWords words, ReadOnlySpan<char> line, in NoteSite site)
    {
        Span<int> features = stackalloc int[NoteFeatures.Most];
        var count = NoteFeatures.Extract(words, line, site, features);
        if (count == 0) return 0;
        Span<double> probabilities = stackalloc double[2];
        model.Predict(features[..count], probabilities);
        return probabilities[1];
    }
}
