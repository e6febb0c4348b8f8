namespace Ganhuo.Segmenting.Phrases;

/// <summary>One of the entries a phrase stands under; they follow one another.</summary>
/// <param name="Entry">The number it was built with.</param>
/// <param name="IsLast">Whether the phrase has no more.</param>
/// <param name="Gap">0, or 1 more than the index of the <see cref="GapPhrase"/> that the phrase is the beginning of.</param>
internal readonly record struct PhraseEntry(int Entry, bool IsLast, int Gap);
