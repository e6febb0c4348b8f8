namespace Ganhuo.Text;

/// <summary>Folds a source text into the form that is matched.</summary>
internal static class TextNormalizer
{
    public static NormalText Normalize(SourceText source) => new(source.Content, OffsetMap.Identity);
}
