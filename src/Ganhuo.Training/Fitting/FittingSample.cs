using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Fitting;

/// <summary>A labelled paragraph as the trainer meets it.</summary>
/// <param name="Paragraph">As it was labelled.</param>
/// <param name="Example">Its features and label.</param>
/// <param name="Cues">What the cues say of it, by label.</param>
internal sealed record FittingSample(GoldParagraph Paragraph, Example Example, double[] Cues);
