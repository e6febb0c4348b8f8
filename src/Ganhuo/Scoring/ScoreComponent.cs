using Ganhuo.Text;

namespace Ganhuo.Scoring;

/// <summary>One summand of a score.</summary>
/// <param name="Name">Key, such as <c>concreteShare</c>.</param>
/// <param name="Label">What a reviewer reads.</param>
/// <param name="Value">The measured value.</param>
/// <param name="Points">What it adds to the score; negative where it takes away.</param>
public sealed record ScoreComponent(string Name, Bilingual Label, double Value, double Points);
