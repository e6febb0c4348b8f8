using System.Collections.Immutable;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>The dimension that a heading names.</summary>
/// <param name="How">By what: the wording of a scheme, its key, or the heading's own words.</param>
/// <param name="Dimension">The unified dimension.</param>
/// <param name="Official">Its index in the scheme, or null.</param>
/// <param name="Called">Indices of all official dimensions that it calls by their names.</param>
internal readonly record struct NamedDimension(DimensionCue How, Dimension Dimension, int? Official, ImmutableArray<int> Called);
