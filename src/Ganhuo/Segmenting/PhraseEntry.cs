namespace Ganhuo.Segmenting;

/// <summary>One of the entries a phrase stands under; they follow one another.</summary>
internal readonly record struct PhraseEntry(int Entry, bool IsLast);
