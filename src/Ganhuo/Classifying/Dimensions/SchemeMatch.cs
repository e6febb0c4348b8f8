namespace Ganhuo.Classifying.Dimensions;

/// <summary>The official dimension a heading speaks of, by index in its scheme, and how surely, in (0, 1.5].</summary>
internal readonly record struct SchemeMatch(int Index, double Score);
