namespace Ganhuo.Comparing.Folding;

/// <summary>Two equal symbols that an alignment puts together: of the later text and of its source.</summary>
internal readonly record struct SymbolPair(int At, int From);
