using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Comparing.Folding;

/// <summary>A report read as far as everything that counts or compares needs it, so that several can take it from one reading.</summary>
/// <param name="Source">The report.</param>
/// <param name="Text">Its normalised form, hard wraps taken out.</param>
/// <param name="Outline">How it is built.</param>
internal sealed record OutlinedText(SourceText Source, NormalText Text, Outline Outline)
{
    public static OutlinedText Of(SourceText source)
    {
        var text = Normalize(source);
        return new OutlinedText(source, text, Outliner.Structure(text));
    }

    /// <summary>The form that is matched, which all offsets of folded texts are of.</summary>
    public static NormalText Normalize(SourceText source) => WrapJoiner.Join(TextNormalizer.Normalize(source));
}
