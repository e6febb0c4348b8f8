namespace Ganhuo.Comparing.Folding;

/// <summary>A word of <see cref="Synonyms"/> in a text, and the symbol of its group.</summary>
internal readonly record struct SynonymHit(int Start, int End, char Group);
