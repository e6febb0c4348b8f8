using System.Collections.Immutable;

namespace Ganhuo.Comparing;

/// <summary>Wording that many units of an archive use.</summary>
/// <param name="Text">As one of them writes it.</param>
/// <param name="Share">At least this share of the units uses every part of it.</param>
/// <param name="FirstYear">The first year it is used in among the reports kept as a sample, or null.</param>
/// <param name="Examples">Some of these reports.</param>
public sealed record WidespreadPassage(string Text, double Share, int? FirstYear, ImmutableArray<string> Examples);
