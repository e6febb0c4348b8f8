using Ganhuo.Text;

namespace Ganhuo.Comparing.Folding;

/// <summary>Folds normalised texts for comparison; see <see cref="FoldedText"/>. Immutable and thread-safe.</summary>
internal sealed class TextFolder(SynonymTable synonyms)
{
    public static TextFolder LoadEmbedded() => new(SynonymTable.LoadEmbedded());

    /// <summary>Folds one text. The spans are of its normalised form, sorted and not overlapping.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prose">Its lines of running text, without titles and headings: what a form prescribes is no copying.</param>
    /// <param name="slots">Its placeholders: each becomes one symbol.</param>
    /// <param name="formulas">Its fixed phrases.</param>
    public FoldedText Fold(
        NormalText text, ReadOnlySpan<TextSpan> prose, ReadOnlySpan<TextSpan> slots, ReadOnlySpan<TextSpan> formulas) =>
        new FoldingPass(text, prose, slots, formulas, synonyms.Find(text.Content)).Run();
}
